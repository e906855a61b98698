import type { ReactNode } from 'react';
import { NeighbourhoodRose } from '../../compass/neighbourhood-rose.tsx';
import { ThemeMark } from '../../compass/theme-mark.tsx';
import { THEME_IDS, type ThemeId } from '../../domain/model/identity.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { goTo, useView } from '../../state/view.ts';
import { Chip } from '../../ui/chip.tsx';
import './theme-filter.css';

/** Adds a theme to the chosen ones, or takes it away. */
function toggleTheme(theme: ThemeId): void {
  const { themes } = useView.getState().address;
  const next = themes.includes(theme) ? themes.filter((other) => other !== theme) : [...themes, theme];
  goTo({ themes: next }, { replace: true });
}

/** The neighbourhood's compass and one button per theme: both choose what list and map show. */
export function ThemeFilter(props: {
  readonly counts: Readonly<Record<ThemeId, number>>;
  readonly themeWords: Readonly<Record<ThemeId, string>>;
}): ReactNode {
  const { messages, language } = useMessages();
  const selected = useView((view) => view.address.themes);
  return (
    <section aria-labelledby="themes-title" className="theme-filter">
      <h2 id="themes-title">{messages.area.themes}</h2>
      <ul className="chip-row">
        {THEME_IDS.map((theme) => (
          <li key={theme}>
            <Chip
              pressed={selected.includes(theme)}
              count={props.counts[theme]}
              mark={<ThemeMark theme={theme} sizePx={28} />}
              onToggle={() => toggleTheme(theme)}
            >
              {props.themeWords[theme]}
            </Chip>
          </li>
        ))}
      </ul>
      <details className="theme-filter-compass">
        <summary>{messages.area.compass}</summary>
        <figure className="theme-filter-rose">
          <NeighbourhoodRose
            counts={props.counts}
            labels={props.themeWords}
            language={language}
            selected={selected}
            onToggle={toggleTheme}
            sizePx={280}
          />
          <figcaption className="note">{messages.area.compassNote}</figcaption>
        </figure>
      </details>
    </section>
  );
}
