import type { ExpressionSpecification } from 'maplibre-gl';
import type { FlavourTokens } from '../../domain/cartography/flavour-tokens.ts';
import { FLAVOURS, type Flavour } from '../../domain/cartography/flavours.ts';
import type { AreaGeometry } from '../../domain/model/area.ts';
import type { Language } from '../../domain/model/identity.ts';

/** What decides how names are written. */
export interface NameOptions {
  readonly flavour: Flavour;
  readonly language: Language;
  /** the area in focus: names of places outside it are fainter; null makes all alike */
  readonly inside: AreaGeometry | null;
}

/** How strong the name of a place outside the area in focus is, from 0 to 1. */
const FAINT = 0.6;

/** The colours for these names. */
export function tokensOf({ flavour }: NameOptions): FlavourTokens {
  return FLAVOURS[flavour];
}

/** Opacity of a place by whether it lies in the area in focus. */
export function opacityOf({ inside, flavour }: NameOptions): ExpressionSpecification | number {
  if (!inside || flavour === 'contrast') return 1;
  return ['case', ['within', inside as GeoJSON.Polygon | GeoJSON.MultiPolygon], 1, FAINT];
}

/** The light edge round letters that keeps them legible on any ground. */
export function haloOf(options: NameOptions, widthPx = 1.5) {
  return {
    'text-halo-color': tokensOf(options).label.halo,
    'text-halo-width': widthPx,
    'text-halo-blur': 0.4,
  } as const;
}
