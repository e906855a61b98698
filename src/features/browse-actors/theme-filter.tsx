import { lazy, type ReactNode, useState, useSyncExternalStore } from 'react';
import { ThemeMark } from '../../compass/theme-mark.tsx';
import { gapsOf } from '../../domain/compass/comparison.ts';
import { THEME_IDS, type ThemeId } from '../../domain/model/identity.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import type { AreaKey } from '../../state/address.ts';
import { goTo, useView } from '../../state/view.ts';
import { Chip } from '../../ui/chip.tsx';
import { Later } from '../../ui/later.tsx';
import './theme-filter.css';

const WIDE = '(min-width: 56rem)';

const ThemeCompass = lazy(() =>
  import('./theme-compass.tsx').then((module) => ({ default: module.ThemeCompass })),
);
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

/**
 * The area's compass and one button per theme: both choose what list and map show. Beside the map the compass is
 * open and the buttons are its key; on a phone it folds into one line that tells the gaps, so that the list stays near.
 */
export function ThemeFilter(props: FilterProps): ReactNode {
  const { messages } = useMessages();
  const selected = useView((view) => view.address.themes);
  const wide = useWide();
  const compass = (
    <Later waiting={<p role="status">{messages.state.loading}</p>} otherwise={null}>
      <ThemeCompass {...props} selected={selected} onToggle={toggleTheme} />
    </Later>
  );
  const gaps = messages.compare.gaps(gapsOf(props.counts).length);
  return (
    <section aria-labelledby="themes-title" className="theme-filter">
      <h2 id="themes-title">{messages.area.themes}</h2>
      <div className="theme-filter-body">
        {wide ? compass : <Fold {...props} title={messages.area.compass} note={gaps} before={compass} />}
        <ThemeChips {...props} selected={selected} />
      </div>
      {wide && <Fold {...props} title={messages.compare.compare} note={gaps} />}
    </section>
  );
}

function ThemeChips(props: FilterProps & { readonly selected: readonly ThemeId[] }): ReactNode {
  return (
    <ul className="chip-row">
      {THEME_IDS.map((theme) => (
        <li key={theme}>
          <Chip
            pressed={props.selected.includes(theme)}
            count={props.counts[theme]}
            mark={<ThemeMark theme={theme} sizePx={28} />}
            onToggle={() => toggleTheme(theme)}
          >
            {props.themeWords[theme]}
          </Chip>
        </li>
      ))}
    </ul>
  );
}

/** The comparison behind one line; open where the address asks for it. */
function Fold(
  props: FilterProps & { readonly title: string; readonly note: string; readonly before?: ReactNode },
): ReactNode {
  const { messages } = useMessages();
  const compared = useView(
    ({ address: { page } }) => page.kind === 'area' && page.comparedWith !== undefined,
  );
  const [open, setOpen] = useState(compared);
  return (
    <details
      className="theme-filter-fold"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span className="theme-filter-title">{props.title}</span>
        <span className="theme-filter-gaps">{props.note}</span>
      </summary>
      {open && props.before}
      {open && (
        <Later waiting={<p role="status">{messages.state.loading}</p>} otherwise={null}>
          <ThemeComparison area={props.area} themeWords={props.themeWords} />
        </Later>
      )}
    </details>
  );
}

/** True where list and map stand side by side. */
function useWide(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = matchMedia(WIDE);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => matchMedia(WIDE).matches,
  );
}
