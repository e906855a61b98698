import type { ReactNode } from 'react';
import { ActorRose } from '../../compass/actor-rose.tsx';
import { ThemeMark } from '../../compass/theme-mark.tsx';
import type { ActorFeature, ActorProperties } from '../../domain/model/actor.ts';
import type { ThemeId } from '../../domain/model/identity.ts';
import type { Category } from '../../domain/model/taxonomy.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import type { AreaKey } from '../../state/address.ts';
import type { ListedWalk } from '../../state/listed-walks.ts';
import { areaHref, highlight, useView } from '../../state/view.ts';
import type { WhyFound } from '../../state/visible-actors.ts';
import { Entry } from '../../ui/entry.tsx';
import { ActorReach } from './actor-reach.tsx';
import { ActorWords } from './actor-words.tsx';

/** So many pictograms fit under a rose without making the entry taller than its words. */
const MARKS_SHOWN = 6;

/** One entry as in the printed list: rose with number and pictograms, name, what it does, address, telephone, hours. */
export function ActorItem(props: {
  readonly feature: ActorFeature;
  readonly why: WhyFound | null;
  readonly area: AreaKey;
  readonly categories: ReadonlyMap<string, Category>;
  readonly themeWords: Readonly<Record<ThemeId, string>>;
  /** how far it is; undefined without a point or a known place */
  readonly walk: ListedWalk | undefined;
  readonly action: ReactNode;
}): ReactNode {
  const actor = props.feature.properties;
  const { messages } = useMessages();
  const lit = useView((view) => view.highlighted === actor.id);
  return (
    <Entry
      className="actor-item"
      figure={<ActorFigure actor={actor} />}
      href={areaHref(props.area, actor.id)}
      action={props.action}
      lit={lit}
      onLight={(on) => highlight(on ? actor.id : null)}
      below={
        <>
          <span className="visually-hidden">
            {`${messages.actor.themes}: ${actor.themes.map((theme) => props.themeWords[theme]).join(', ')}`}
          </span>
          <ActorReach actor={actor} whole={props.area === 'region'} why={props.why} />
        </>
      }
    >
      <ActorWords actor={actor} category={props.categories.get(actor.category)} why={props.why} />
      {props.walk && <WalkTime walk={props.walk} />}
    </Entry>
  );
}

function WalkTime({ walk }: { readonly walk: ListedWalk }): ReactNode {
  const { onFoot, aboutOnFoot } = useMessages().messages.area;
  return (
    <span className="actor-away">{walk.isAbout ? aboutOnFoot(walk.minutes) : onFoot(walk.minutes)}</span>
  );
}

function ActorFigure({ actor }: { readonly actor: ActorProperties }): ReactNode {
  const { language } = useMessages();
  return (
    <>
      <ActorRose themes={actor.themes} number={actor.number} sizePx={48} language={language} />
      <span className="actor-marks">
        {actor.themes.slice(0, MARKS_SHOWN).map((theme) => (
          <ThemeMark key={theme} theme={theme} sizePx={20} />
        ))}
      </span>
    </>
  );
}
