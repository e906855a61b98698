import { selfCrossings } from '../../geo/mesh.ts';
import { isNearRegion } from '../../geo/region.ts';
import type { Position } from '../../model/identity.ts';
import { LIMITS } from '../limits.ts';

/** What people draw, in the order in which it is offered. */
export const DRAWN_KINDS = ['place', 'route', 'boundary'] as const;
export type DrawnKind = (typeof DRAWN_KINDS)[number];

/** A figure in the making: corners in the order in which they were set; the outline of a boundary stays open. */
export interface Drawing {
  readonly kind: DrawnKind;
  readonly corners: readonly Position[];
}

/** Why a drawing is no geometry yet: too few corners, an outline that crosses itself, a corner outside the Region. */
export type DrawingProblem = 'corners' | 'crosses' | 'outside';

const FEWEST: Readonly<Record<DrawnKind, number>> = { place: 1, route: 2, boundary: 3 };
/** An outline returns to its first corner: that one counts twice in its geometry. */
const MOST: Readonly<Record<DrawnKind, number>> = {
  place: 1,
  route: LIMITS.pointsOfGeometry,
  boundary: LIMITS.pointsOfGeometry - 1,
};
/** Six decimals are a tenth of a metre; two points are equal to that (PR-11). */
const DECIMALS = 1e6;

const rounded = ([longitude, latitude]: Position): Position => [
  Math.round(longitude * DECIMALS) / DECIMALS,
  Math.round(latitude * DECIMALS) / DECIMALS,
];

/** Gives the drawing with one corner more; a place moves there. Unchanged where that corner is set already, or it is full. */
export function withCorner(drawing: Drawing, at: Position): Drawing {
  const corner = rounded(at);
  if (drawing.kind === 'place') return { ...drawing, corners: [corner] };
  const isRepeated = String(drawing.corners.at(-1)) === String(corner);
  if (isRepeated || drawing.corners.length >= MOST[drawing.kind]) return drawing;
  return { ...drawing, corners: [...drawing.corners, corner] };
}

/** Gives the drawing without a corner: the last one unless another is named. */
export function withoutCorner(drawing: Drawing, index = drawing.corners.length - 1): Drawing {
  return { ...drawing, corners: drawing.corners.filter((_, place) => place !== index) };
}

/** Gives the drawing with one corner elsewhere. */
export function withCornerAt(drawing: Drawing, index: number, at: Position): Drawing {
  return {
    ...drawing,
    corners: drawing.corners.map((corner, place) => (place === index ? rounded(at) : corner)),
  };
}

/** Gives the drawing as another kind. A place keeps the corner set last. */
export function drawnAs({ corners }: Drawing, kind: DrawnKind): Drawing {
  return { kind, corners: kind === 'place' ? corners.slice(-1) : corners };
}

/** Tells whether pressing the first corner closes the figure. */
export function canClose({ kind, corners }: Drawing): boolean {
  return kind === 'boundary' && corners.length >= FEWEST.boundary;
}

/** Tells what keeps a drawing from being proposed; null when nothing does. */
export function drawingProblem({ kind, corners }: Drawing): DrawingProblem | null {
  if (corners.length < FEWEST[kind]) return 'corners';
  if (!corners.every(isNearRegion)) return 'outside';
  if (kind === 'boundary' && selfCrossings(closed(corners)).length > 0) return 'crosses';
  return null;
}

const closed = (corners: readonly Position[]): readonly Position[] => [...corners, ...corners.slice(0, 1)];

/** Gives the GeoJSON geometry of a drawing without a problem; the outline is closed. */
export function geometryOfDrawing({ kind, corners }: Drawing) {
  if (kind === 'place') return { type: 'Point', coordinates: corners[0] } as const;
  if (kind === 'route') return { type: 'LineString', coordinates: corners } as const;
  return { type: 'Polygon', coordinates: [closed(corners)] } as const;
}
