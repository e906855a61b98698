import { lazy, type ReactNode, Suspense, useState } from 'react';
import { ThemeMark } from '../../compass/theme-mark.tsx';
import { gapsOf } from '../../domain/compass/comparison.ts';
import { THEME_IDS, type ThemeId } from '../../domain/model/identity.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import type { AreaKey } from '../../state/address.ts';
import { goTo, useView } from '../../state/view.ts';
import { Chip } from '../../ui/chip.tsx';
import './theme-filter.css';

const ThemeComparison = lazy(() =>
  import('./theme-comparison.tsx').then((module) => ({ default: module.ThemeComparison })),
);

/** Adds a theme to the chosen ones, or takes it away. */
function toggleTheme(theme: ThemeId): void {
  const { themes } = useView.getState().address;
  const next = themes.includes(theme) ? themes.filter((other) => other !== theme) : [...themes, theme];
  goTo({ themes: next }, { replace: true });
}

interface FilterProps {
  readonly area: AreaKey;
  readonly counts: Readonly<Record<ThemeId, number>>;
  readonly themeWords: Readonly<Record<ThemeId, string>>;
}

/** The area's compass and one button per theme: both choose what list and map show. */
export function ThemeFilter(props: FilterProps): ReactNode {
  const { messages } = useMessages();
  const selected = useView((view) => view.address.themes);
  return (
    <section aria-labelledby="themes-title" className="theme-filter">
      <h2 id="themes-title">{messages.area.themes}</h2>
      <CompassPart {...props} selected={selected} />
      <ul className="chip-row theme-filter-chips">
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
    </section>
  );
}

/** Open from the start where there is room, or where the address asks for a comparison; else one line with the gaps. */
function CompassPart(props: FilterProps & { readonly selected: readonly ThemeId[] }): ReactNode {
  const { messages } = useMessages();
  const compared = useView(
    ({ address: { page } }) => page.kind === 'area' && page.comparedWith !== undefined,
  );
  const [open, setOpen] = useState(() => compared || matchMedia('(min-width: 56rem)').matches);
  return (
    <details
      className="theme-filter-compass"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span>{messages.area.compass}</span>
        <span className="theme-filter-gaps">{messages.compare.gaps(gapsOf(props.counts).length)}</span>
      </summary>
      {open && (
        <Suspense fallback={<p role="status">{messages.state.loading}</p>}>
          <ThemeComparison {...props} onToggle={toggleTheme} />
        </Suspense>
      )}
    </details>
  );
}
