import { type ReactNode, useEffect, useMemo } from 'react';
import { HereCompass } from '../../compass/here-compass.tsx';
import type { NearestActor } from '../../domain/compass/here.ts';
import { hereFigure } from '../../domain/compass/here-figure.ts';
import { THEME_IDS, type ThemeId } from '../../domain/model/identity.ts';
import { HERE_MESSAGES } from '../../i18n/here-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { showOnMap } from '../../state/map-contents.ts';
import { goTo, useView } from '../../state/view.ts';
import { NearestCaption } from './nearest-caption.tsx';
import { NearestList } from './nearest-list.tsx';
import { TurnSwitch } from './turn-switch.tsx';
import { useHeading } from './use-heading.ts';
import type { NearestFromHere } from './use-nearest.ts';
import { nearestWords } from './walk-words.ts';

const choose = (theme: ThemeId): void => goTo({ themes: [theme] }, { replace: true });

/** The compass of one point with its list: both choose which theme the needle points to. */
export function CompassView(props: {
  readonly found: NearestFromHere;
  readonly themeWords: Readonly<Record<ThemeId, string>>;
}): ReactNode {
  const { language } = useMessages();
  const words = HERE_MESSAGES[language];
  const wanted = useView((view) => view.address.themes);
  const { nearest, isEstimate } = props.found;
  const heading = useHeading();
  const figure = useMemo(
    () => hereFigure(nearest, heading.headingDegrees),
    [nearest, heading.headingDegrees],
  );
  const isFiltered = wanted.length > 1;
  const shown = isFiltered ? nearest.filter(({ theme }) => wanted.includes(theme)) : nearest;
  const chosen = chosenOf(shown, wanted);
  useOnMap(props.found, chosen);
  const lacking = THEME_IDS.filter((theme) => nearest.every((one) => one.theme !== theme));
  const describe = (theme: ThemeId): string => {
    const one = nearest.find((candidate) => candidate.theme === theme);
    return one ? nearestWords(props.themeWords[theme], one, language) : props.themeWords[theme];
  };
  return (
    <div className="here-view">
      <section className="here-view__list" aria-labelledby="here-list">
        <h2 id="here-list">{words.list}</h2>
        {isFiltered && (
          <button type="button" className="button" onClick={() => goTo({ themes: [] }, { replace: true })}>
            {words.allThemes}
          </button>
        )}
        <NearestList
          nearest={shown}
          chosen={chosen?.theme ?? null}
          themeWords={props.themeWords}
          onChoose={choose}
        />
        {lacking.length > 0 && (
          <p className="note">{words.lacking(lacking.map((theme) => props.themeWords[theme]).join(', '))}</p>
        )}
        <p className="note">{isEstimate ? words.estimated : words.pace}</p>
      </section>
      <figure className="here-view__figure">
        <HereCompass
          figure={figure}
          chosen={chosen?.theme ?? null}
          faded={isFiltered ? THEME_IDS.filter((theme) => !wanted.includes(theme)) : []}
          words={{ north: words.north, minutes: words.min, here: words.here }}
          label={words.figure}
          describe={describe}
          onChoose={choose}
          follows={heading.turning === 'on'}
        />
        <figcaption>
          {chosen && <NearestCaption nearest={chosen} theme={props.themeWords[chosen.theme]} />}
          <TurnSwitch {...heading} />
        </figcaption>
      </figure>
    </div>
  );
}

/** What the needle points to: the chosen theme, else the nearest one that is about something. */
function chosenOf(shown: readonly NearestActor[], wanted: readonly ThemeId[]): NearestActor | null {
  const asked = shown.find(({ theme }) => wanted.includes(theme));
  return asked ?? shown.find(({ theme }) => theme !== 'other') ?? shown[0] ?? null;
}

/** Shows the point and the nearest actors on the map beside the page, the chosen one stressed. */
function useOnMap({ from, nearest }: NearestFromHere, chosen: NearestActor | null): void {
  const actor = chosen?.actor.properties.id ?? null;
  const actors = useMemo(
    () => [...new Map(nearest.map((one) => [one.actor.properties.id, one.actor])).values()],
    [nearest],
  );
  useEffect(() => showOnMap({ place: from, actors, actor }), [from, actors, actor]);
}
