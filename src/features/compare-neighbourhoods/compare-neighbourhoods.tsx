import { type ReactNode, useMemo } from 'react';
import { type ComparedPlaces, type Measure, measurePlaces } from '../../domain/compass/compared-place.ts';
import type { ThemeId } from '../../domain/model/identity.ts';
import { COMPARE_MESSAGES } from '../../i18n/compare-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { hrefTo, useView } from '../../state/view.ts';
import { CompareControls } from './compare-controls.tsx';
import { KnownFrom } from './known-from.tsx';
import { orderPlaces } from './order-places.ts';
import { RegionFigure } from './region-figure.tsx';
import { RoseGrid } from './rose-grid.tsx';
import { ThemeMatrix } from './theme-matrix.tsx';
import './compare-neighbourhoods.css';

/** All neighbourhoods as roses on one scale, the Region first, and the same figures as one table. */
export function CompareNeighbourhoods(props: {
  readonly places: ComparedPlaces;
  readonly measure: Measure;
  readonly themeWords: Readonly<Record<ThemeId, string>>;
}): ReactNode {
  const { language } = useMessages();
  const words = COMPARE_MESSAGES[language];
  const { measure, themeWords } = props;
  const theme = useView((view) => view.address.themes[0] ?? null);
  const places = useMemo(() => comparable(props.places, measure), [props.places, measure]);
  const measured = useMemo(() => measurePlaces(places, measure), [places, measure]);
  const ordered = useMemo(
    () => orderPlaces(places.neighbourhoods, measured, theme, language),
    [places, measured, theme, language],
  );
  if (ordered.length === 0) return <p className="note">{words.page.empty}</p>;
  const shared = { measured, measure, theme, themeWords };
  return (
    <div className="compare">
      <div className="compare-head">
        <RegionFigure region={places.region} {...shared} />
        <div className="compare-choices">
          <CompareControls {...shared} />
          <KnownFrom places={places} />
          <p>
            <a className="button" href={hrefTo({ page: { kind: 'sheet', sheet: { kind: 'roses' } } })}>
              {words.page.print}
            </a>
          </p>
        </div>
      </div>
      <RoseGrid places={ordered} {...shared} />
      <ThemeMatrix region={places.region} places={ordered} {...shared} />
    </div>
  );
}

/** Without residents there is no rate: such a place is left out of rates. */
function comparable(places: ComparedPlaces, measure: Measure): ComparedPlaces {
  if (measure === 'count') return places;
  return { ...places, neighbourhoods: places.neighbourhoods.filter(({ offer }) => offer.population > 0) };
}
