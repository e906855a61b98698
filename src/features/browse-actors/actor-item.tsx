import { lazy, type ReactNode, Suspense } from 'react';
import { ActorRose } from '../../compass/actor-rose.tsx';
import { ThemeMark } from '../../compass/theme-mark.tsx';
import { belgianPhone } from '../../domain/directory/belgian-phone.ts';
import { actorAddress, actorName, actorSummary, streetOf } from '../../domain/directory/naming.ts';
import { distanceTo } from '../../domain/directory/near.ts';
import type { ActorFeature, ActorProperties } from '../../domain/model/actor.ts';
import type { ThemeId } from '../../domain/model/identity.ts';
import { dataLanguageFor } from '../../domain/model/reading-order.ts';
import type { Category } from '../../domain/model/taxonomy.ts';
import { InLanguage } from '../../i18n/in-language.tsx';
import { useMessages } from '../../i18n/use-messages.tsx';
import type { AreaKey } from '../../state/address.ts';
import { areaHref, highlight, useView } from '../../state/view.ts';
import { Entry } from '../../ui/entry.tsx';

const HoursInLine = lazy(() =>
  import('./hours-in-line.tsx').then((module) => ({ default: module.HoursInLine })),
);

/** So many pictograms fit under a rose without making the entry taller than its words. */
const MARKS_SHOWN = 6;

/** Rounds to what a walker can use: tens of metres. */
const roundMetres = (metres: number): number => Math.max(10, Math.round(metres / 10) * 10);

/** One entry as in the printed list: rose with number and pictograms, name, what it does, address, telephone, hours. */
export function ActorItem(props: {
  readonly feature: ActorFeature;
  readonly area: AreaKey;
  readonly categories: ReadonlyMap<string, Category>;
  readonly themeWords: Readonly<Record<ThemeId, string>>;
  readonly action: ReactNode;
}): ReactNode {
  const actor = props.feature.properties;
  const { messages, language } = useMessages();
  const at = useView((view) => view.address.at);
  const metres = at && distanceTo(props.feature, at);
  const lit = useView((view) => view.highlighted === actor.id);
  const name = actorName(actor, language);
  const summary = actorSummary(actor, language);
  const kindLanguage = dataLanguageFor(language);
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
          <ActorReach actor={actor} whole={props.area === 'region'} />
        </>
      }
    >
      <span className="actor-name">
        <InLanguage language={name.language}>{name.text}</InLanguage>
      </span>
      <span className="actor-kind">
        <InLanguage language={summary?.language ?? kindLanguage}>
          {summary?.text ?? props.categories.get(actor.category)?.[kindLanguage]}
        </InLanguage>
      </span>
      {metres !== null && <span className="actor-away">{messages.area.away(roundMetres(metres))}</span>}
    </Entry>
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

/** Address and telephone on one line as on paper, hours below. In a neighbourhood the street says enough. */
function ActorReach(props: { readonly actor: ActorProperties; readonly whole: boolean }): ReactNode {
  const { actor } = props;
  const { messages, language } = useMessages();
  const address = actorAddress(actor, language);
  return (
    <>
      <span className="actor-reach">
        {address && (
          <span className="actor-address">
            <InLanguage language={address.language}>
              {props.whole ? address.text : streetOf(address.text)}
            </InLanguage>
          </span>
        )}
        {actor.phone && (
          <a className="actor-call" href={`tel:${actor.phone}`}>
            <span className="visually-hidden">{messages.actor.call} </span>
            <span dir="ltr">{belgianPhone(actor.phone)}</span>
          </a>
        )}
      </span>
      {(actor.hours || actor.details?.closure) && (
        <Suspense fallback={<span className="actor-hours">&nbsp;</span>}>
          <HoursInLine actor={actor} />
        </Suspense>
      )}
    </>
  );
}
