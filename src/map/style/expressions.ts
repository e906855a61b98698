import type { ExpressionSpecification } from 'maplibre-gl';
import type { Language } from '../../domain/model/identity.ts';

/** The typeface of the interface, as the page's own font-face rules name it; MapLibre draws with it. */
export const TEXT_FONT = ['Atkinson Hyperlegible Next'];
/** The same typeface at weight 600, under a name that says so (area-map.css): MapLibre reads the weight from it. */
export const STRONG_FONT = ['Atkinson Hyperlegible Next Semibold'];

/** Size of the second name of a place, as a share of the first. */
const SECOND_SCALE = 0.86;

const FRENCH: ExpressionSpecification = ['get', 'name_fr'];
const DUTCH: ExpressionSpecification = ['get', 'name_nl'];

/** The official language that a reader sees first, and the other one. */
function order(
  language: Language,
): readonly [first: ExpressionSpecification, second: ExpressionSpecification] {
  return language === 'nl' ? [DUTCH, FRENCH] : [FRENCH, DUTCH];
}

/**
 * Gives the one name to write: in the reader's language where it is official, else French; the other official one,
 * or the name of unknown language, where that is missing.
 */
export function nameExpression(language: Language): ExpressionSpecification {
  const [first, second] = order(language);
  return ['coalesce', first, second, ['get', 'name'], ''];
}

/**
 * Gives both official names where they differ: the reader's own first, the other smaller and in `secondColour`
 * after `between`. Elsewhere the one name there is.
 */
export function bothNames(
  language: Language,
  between: '\n' | ' – ',
  secondColour: string,
): ExpressionSpecification {
  const [first, second] = order(language);
  const other: ExpressionSpecification = ['case', bothDiffer(), ['concat', between, second], ''];
  return [
    'format',
    ['coalesce', first, second, ['get', 'name'], ''],
    {},
    other,
    { 'font-scale': SECOND_SCALE, 'text-color': secondColour },
  ];
}

/** Tells whether a place has two official names that differ. */
export function bothDiffer(): ExpressionSpecification {
  return ['all', ['has', 'name_fr'], ['has', 'name_nl'], ['!=', FRENCH, DUTCH]];
}

/** Gives a value that grows smoothly with the zoom, through the given [zoom, value] stops. */
export function byZoom(
  ...stops: readonly (readonly [zoom: number, value: number])[]
): ExpressionSpecification {
  return ['interpolate', ['exponential', 1.6], ['zoom'], ...stops.flat()] as ExpressionSpecification;
}
