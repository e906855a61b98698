import type { ExpressionSpecification } from 'maplibre-gl';
import type { Language } from '../../domain/model/identity.ts';

/** The typeface of the interface, as the page's own font-face rules name it; MapLibre draws with it. */
export const TEXT_FONT = ['Atkinson Hyperlegible Next'];
/** The same typeface at weight 600, under a name that says so (area-map.css): MapLibre reads the weight from it. */
export const STRONG_FONT = ['Atkinson Hyperlegible Next Semibold'];

/** Gives the name to write: the reader's language, or both where the interface is in neither. */
export function nameExpression(language: Language, between = ' / '): ExpressionSpecification {
  const french: ExpressionSpecification = ['get', 'name_fr'];
  const dutch: ExpressionSpecification = ['get', 'name_nl'];
  if (language === 'fr') return ['coalesce', french, dutch, ''];
  if (language === 'nl') return ['coalesce', dutch, french, ''];
  return [
    'case',
    ['all', ['has', 'name_fr'], ['has', 'name_nl'], ['!=', french, dutch]],
    ['concat', french, between, dutch],
    ['coalesce', french, dutch, ''],
  ];
}

/** Gives a value that grows smoothly with the zoom, through the given [zoom, value] stops. */
export function byZoom(
  ...stops: readonly (readonly [zoom: number, value: number])[]
): ExpressionSpecification {
  return ['interpolate', ['exponential', 1.6], ['zoom'], ...stops.flat()] as ExpressionSpecification;
}
