import type { ReactNode } from 'react';
import { NeighbourhoodRose } from '../../compass/neighbourhood-rose.tsx';
import type { ComparedPlace } from '../../domain/compass/compared-place.ts';
import { gapsOf } from '../../domain/compass/comparison.ts';
import { COMPARE_MESSAGES } from '../../i18n/compare-messages.ts';
import { placeName } from '../../i18n/place-name.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { areaHref } from '../../state/view.ts';
import { type Shown, written } from './shown.ts';

/** One rose per neighbourhood, each a link, all on one scale and in the chosen order. */
export function RoseGrid(props: Shown & { readonly places: readonly ComparedPlace[] }): ReactNode {
  const { language } = useMessages();
  const { page } = COMPARE_MESSAGES[language];
  const { measured, measure, theme, themeWords } = props;
  return (
    <section aria-labelledby="compare-grid">
      <div className="compare-grid-head">
        <h2 id="compare-grid">{page.grid}</h2>
        <p>{page.lead}</p>
        <p className="note" role="status">
          {theme ? page.sortedBy(themeWords[theme]) : page.sortedByName}
        </p>
        <p className="note">{page.scale(page.longest[measure](written(measured.maximum, language)))}</p>
      </div>
      <ul className="compare-grid">
        {props.places.map((place) => (
          <RoseCard key={place.id} place={place} {...props} />
        ))}
      </ul>
    </section>
  );
}

function RoseCard(props: Shown & { readonly place: ComparedPlace }): ReactNode {
  const { language } = useMessages();
  const { place, measured, theme, themeWords } = props;
  const values = measured.values.get(place.id) ?? {};
  const value = theme ? (values[theme] ?? 0) : null;
  return (
    <li className="compare-card">
      <a href={areaHref(place.id)}>
        <span className="compare-card-rose" aria-hidden="true">
          <NeighbourhoodRose
            counts={values}
            maximum={measured.maximum}
            labels={themeWords}
            language={language}
            selected={theme ? [theme] : []}
            sizePx={176}
          />
        </span>
        <span className="compare-card-name">{placeName(place, language)}</span>
        <CardFacts {...props} value={value} />
      </a>
    </li>
  );
}

/** How many places and gaps, or the figure of the one theme chosen. */
function CardFacts(
  props: Shown & { readonly place: ComparedPlace; readonly value: number | null },
): ReactNode {
  const { language } = useMessages();
  const { page } = COMPARE_MESSAGES[language];
  const { value, measure, place } = props;
  if (value === null) {
    const facts = [page.places(place.actorCount), page.gaps(gapsOf(place.offer.counts).length)];
    return <span className="compare-card-facts">{facts.join(' · ')}</span>;
  }
  return (
    <span className="compare-card-facts" data-gap={value === 0 || undefined}>
      {measure === 'rate' && value > 0 ? page.rate(written(value, language)) : page.places(value)}
    </span>
  );
}
