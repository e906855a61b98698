import { type ReactNode, useMemo } from 'react';
import { NeighbourhoodRose } from '../../compass/neighbourhood-rose.tsx';
import { ThemeMark } from '../../compass/theme-mark.tsx';
import { sumOfCounts } from '../../domain/directory/filter-actors.ts';
import type { NeighbourhoodFeature } from '../../domain/model/area.ts';
import { THEME_IDS, type ThemeId } from '../../domain/model/identity.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { goTo, useView } from '../../state/view.ts';
import { Chip } from '../../ui/chip.tsx';
import './choose-need.css';

/** Chooses one need, or takes the choice back. */
function choose(theme: ThemeId): void {
  const { themes } = useView.getState().address;
  goTo({ themes: themes.includes(theme) ? [] : [theme] }, { replace: true });
}

/** The needs as a compass of all neighbourhoods together, each petal a need to tap; the chips are its list form. */
export function ChooseNeed(props: {
  readonly neighbourhoods: readonly NeighbourhoodFeature[];
  readonly themeWords: Readonly<Record<ThemeId, string>>;
}): ReactNode {
  const { messages, language } = useMessages();
  const selected = useView((view) => view.address.themes);
  const counts = useMemo(
    () => sumOfCounts(props.neighbourhoods.map(({ properties }) => properties.theme_counts)),
    [props.neighbourhoods],
  );
  const [theme] = selected;
  return (
    <section aria-labelledby="needs-title" className="choose-need">
      <h2 id="needs-title">{messages.search.needs}</h2>
      <div className="choose-need-compass">
        <NeighbourhoodRose
          counts={counts}
          labels={props.themeWords}
          language={language}
          selected={selected}
          onToggle={choose}
          sizePx={248}
        />
      </div>
      <ul className="chip-row">
        {THEME_IDS.filter((candidate) => candidate !== 'other').map((candidate) => (
          <li key={candidate}>
            <Chip
              pressed={selected.includes(candidate)}
              mark={<ThemeMark theme={candidate} sizePx={28} />}
              onToggle={() => choose(candidate)}
            >
              {props.themeWords[candidate]}
            </Chip>
          </li>
        ))}
      </ul>
      <p className="note" role="status" data-hint={theme ? undefined : ''}>
        {theme ? messages.start.chosen(props.themeWords[theme], counts[theme]) : messages.start.tapPetal}
      </p>
    </section>
  );
}
