import { type ReactNode, useId, useMemo } from 'react';
import { type Facet, withOptions } from '../../domain/directory/filters/filters.ts';
import { type Counted, fittingFor } from '../../domain/guide/fitting.ts';
import { TILES, tileOf } from '../../domain/guide/tiles.ts';
import { dataLanguageFor } from '../../domain/model/reading-order.ts';
import { GUIDE_MESSAGES } from '../../i18n/guide-messages.ts';
import { InLanguage } from '../../i18n/in-language.tsx';
import { useMessages } from '../../i18n/use-messages.tsx';
import { useView } from '../../state/view.ts';
import { guideHref } from './guide-links.ts';
import type { StepProps } from './guide-page.tsx';
import { SkipLink } from './skip-link.tsx';
import { TileLink } from './tile-link.tsx';

/** What fits best: one theme of the tile, a kind of place, or for whom, as far as the records tell. */
export function FitStep(props: StepProps): ReactNode {
  const { place, actors, taxonomy, themeWords } = props;
  const { language } = useMessages();
  const words = GUIDE_MESSAGES[language];
  const { themes, filters } = useView((view) => view.address);
  const tile = tileOf(themes);
  const all = tile ? TILES[tile] : themes;
  const { kinds, audiences } = useMemo(
    () =>
      fittingFor(
        actors.map(({ properties }) => properties),
        all,
      ),
    [actors, all],
  );
  const known = dataLanguageFor(language);
  const { categories } = taxonomy.categories;
  const explain = (theme: string): string =>
    taxonomy.themes.themes.find(({ id }) => id === theme)?.explain[language] ?? '';
  return (
    <>
      {all.length > 1 && (
        <ul className="guide-tiles">
          {all.map((theme) => (
            <li key={theme}>
              <TileLink
                href={guideHref(place, 'where', { themes: [theme] })}
                themes={[theme]}
                word={themeWords[theme]}
                hint={explain(theme)}
                chosen={themes.length === 1 && themes[0] === theme}
              />
            </li>
          ))}
        </ul>
      )}
      <Choices
        {...props}
        title={words.kinds}
        facet="kind"
        counted
        choices={kinds}
        wordOf={(id) => categories.find((category) => category.id === id)?.[known] ?? id}
      />
      <Choices
        {...props}
        title={words.who}
        facet="for"
        choices={audiences}
        wordOf={(id) => taxonomy.vocabulary.audience[id]?.[known] ?? id}
      />
      <SkipLink
        href={guideHref(place, 'where', {
          themes: all,
          filters: withOptions(withOptions(filters, 'kind', []), 'for', []),
        })}
      />
    </>
  );
}

/** Choices in words, with the number of places that have each. */
function Choices(
  props: StepProps & {
    readonly title: string;
    readonly facet: Facet;
    readonly choices: readonly Counted[];
    /** whether the numbers are shown: of audiences only few records tell */
    readonly counted?: boolean;
    wordOf(id: string): string;
  },
): ReactNode {
  const { language } = useMessages();
  const filters = useView((view) => view.address.filters);
  const title = useId();
  if (props.choices.length === 0) return null;
  return (
    <section className="guide-choices" aria-labelledby={title}>
      <h2 id={title}>{props.title}</h2>
      <ul>
        {props.choices.map(({ id, count }) => (
          <li key={id}>
            <a
              className="guide-choice"
              href={guideHref(props.place, 'where', { filters: withOptions(filters, props.facet, [id]) })}
              aria-current={filters.chosen[props.facet]?.includes(id) || undefined}
            >
              <InLanguage language={dataLanguageFor(language)}>{props.wordOf(id)}</InLanguage>
              {props.counted && <span className="guide-choice-count">{count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
