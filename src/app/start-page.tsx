import type { ReactNode } from 'react';
import { ThemeMark } from '../compass/theme-mark.tsx';
import type { NeighbourhoodFeature } from '../domain/model/area.ts';
import { THEME_IDS, type ThemeId } from '../domain/model/identity.ts';
import { NeighbourhoodList } from '../features/choose-neighbourhood/neighbourhood-list.tsx';
import { FindPlace } from '../features/find-place/find-place.tsx';
import { useMessages } from '../i18n/use-messages.tsx';
import type { Taxonomy } from '../state/area-data.ts';
import { goTo, hrefTo, useView } from '../state/view.ts';
import { Chip } from '../ui/chip.tsx';

/** Find a place, or choose a need and a neighbourhood. */
export function StartPage(props: {
  readonly neighbourhoods: readonly NeighbourhoodFeature[];
  readonly taxonomy: Taxonomy;
  readonly themeWords: Readonly<Record<ThemeId, string>>;
}): ReactNode {
  const { messages } = useMessages();
  const selected = useView((view) => view.address.themes);
  const choose = (theme: ThemeId): void =>
    goTo({ themes: selected.includes(theme) ? [] : [theme] }, { replace: true });
  return (
    <div className="start-page">
      <div>
        <h1 tabIndex={-1}>{messages.start.title}</h1>
        <p>{messages.start.lead}</p>
      </div>
      <FindPlace
        neighbourhoods={props.neighbourhoods.map((feature) => feature.properties)}
        themes={props.taxonomy.themes.themes}
      />
      <p>
        <a className="button" href={hrefTo({ page: { kind: 'here' }, query: '', at: null })}>
          {messages.here.fromMe}
        </a>
      </p>
      <section aria-labelledby="needs-title" className="start-needs">
        <h2 id="needs-title">{messages.search.needs}</h2>
        <ul className="chip-row">
          {THEME_IDS.filter((theme) => theme !== 'other').map((theme) => (
            <li key={theme}>
              <Chip
                pressed={selected.includes(theme)}
                mark={<ThemeMark theme={theme} sizePx={28} />}
                onToggle={() => choose(theme)}
              >
                {props.themeWords[theme]}
              </Chip>
            </li>
          ))}
        </ul>
      </section>
      <NeighbourhoodList neighbourhoods={props.neighbourhoods} themeWords={props.themeWords} />
    </div>
  );
}
