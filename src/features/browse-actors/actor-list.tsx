import { type ReactNode, useState } from 'react';
import type { ActorFeature, ActorProperties } from '../../domain/model/actor.ts';
import type { ThemeId } from '../../domain/model/identity.ts';
import type { Category } from '../../domain/model/taxonomy.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import type { AreaKey } from '../../state/address.ts';
import type { ListedWalks } from '../../state/listed-walks.ts';
import type { WhyFound } from '../../state/visible-actors.ts';
import { ActorItem } from './actor-item.tsx';
import './actor-list.css';

/** So many entries are drawn at first; a button shows more. */
const PAGE_SIZE = 120;

/** The actors as links, in the given order, those without a point under a heading of their own. */
export function ActorList(props: {
  readonly actors: readonly ActorFeature[];
  /** why they were found; null when nothing was typed */
  readonly why: WhyFound | null;
  readonly area: AreaKey;
  readonly categories: ReadonlyMap<string, Category>;
  readonly themeWords: Readonly<Record<ThemeId, string>>;
  /** how far each is; null without a point */
  readonly walks: ListedWalks['to'] | null;
  action(actor: ActorProperties): ReactNode;
}): ReactNode {
  const { messages } = useMessages();
  const [limit, setLimit] = useState(PAGE_SIZE);
  const placed = props.actors.filter((actor) => actor.geometry !== null);
  const unplaced = props.actors.filter((actor) => actor.geometry === null);
  const hidden = placed.length - limit;
  const items = (actors: readonly ActorFeature[]): ReactNode => (
    <ul className="actor-list">
      {actors.map((actor) => (
        <ActorItem
          key={actor.properties.id}
          feature={actor}
          why={props.why}
          area={props.area}
          categories={props.categories}
          themeWords={props.themeWords}
          walk={props.walks?.get(actor.properties.id)}
          action={props.action(actor.properties)}
        />
      ))}
    </ul>
  );
  return (
    <>
      {items(placed.slice(0, limit))}
      {hidden > 0 && (
        <button type="button" className="button" onClick={() => setLimit(limit + PAGE_SIZE)}>
          {messages.area.more(Math.min(hidden, PAGE_SIZE))}
        </button>
      )}
      {unplaced.length > 0 && (
        <>
          <h3 className="actor-list-unplaced">{messages.area.unplaced}</h3>
          {items(unplaced)}
        </>
      )}
    </>
  );
}
