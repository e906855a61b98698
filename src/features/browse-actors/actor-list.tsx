import { type ReactNode, useState } from 'react';
import { ActorRose } from '../../compass/actor-rose.tsx';
import { actorAddress, actorName } from '../../domain/directory/naming.ts';
import { distanceTo } from '../../domain/directory/near.ts';
import type { ActorFeature } from '../../domain/model/actor.ts';
import type { Category } from '../../domain/model/taxonomy.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import type { AreaKey } from '../../state/address.ts';
import { areaHref, highlight, useView } from '../../state/view.ts';
import './actor-list.css';

/** So many entries are drawn at first; a button shows more. */
const PAGE_SIZE = 120;

/** The actors as links, in the given order, those without a point under a heading of their own. */
export function ActorList(props: {
  readonly actors: readonly ActorFeature[];
  readonly area: AreaKey;
  readonly categories: ReadonlyMap<string, Category>;
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
          area={props.area}
          categories={props.categories}
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

/** Rounds to what a walker can use: tens of metres. */
const roundMetres = (metres: number): number => Math.max(10, Math.round(metres / 10) * 10);

function ActorItem(props: {
  readonly feature: ActorFeature;
  readonly area: AreaKey;
  readonly categories: ReadonlyMap<string, Category>;
}): ReactNode {
  const actor = props.feature.properties;
  const { messages, language } = useMessages();
  const at = useView((view) => view.address.at);
  const metres = at && distanceTo(props.feature, at);
  const lit = useView((view) => view.highlighted === actor.id);
  const name = actorName(actor, language);
  const address = actorAddress(actor, language);
  return (
    <li className="actor-item" data-highlighted={lit || undefined}>
      <a
        href={areaHref(props.area, actor.id)}
        onPointerEnter={() => highlight(actor.id)}
        onPointerLeave={() => highlight(null)}
        onFocus={() => highlight(actor.id)}
        onBlur={() => highlight(null)}
      >
        <ActorRose themes={actor.themes} number={actor.number} sizePx={44} language={language} />
        <span className="actor-words">
          <span className="actor-name" lang={name.language ?? undefined}>
            {name.text}
          </span>
          <span className="actor-kind">{props.categories.get(actor.category)?.[language]}</span>
          {metres !== null && <span className="actor-kind">{messages.area.away(roundMetres(metres))}</span>}
          {address && (
            <span className="actor-kind" lang={address.language ?? undefined}>
              {address.text}
            </span>
          )}
        </span>
      </a>
    </li>
  );
}
