import { distanceMetres } from '../../geo/measure.ts';
import type { NeighbourhoodId, Position } from '../../model/identity.ts';
import type { AcceptedFile } from '../accepted.ts';
import { DRAWN_KINDS, type DrawnKind } from './drawing.ts';
import type { DrawingFeature } from './published-drawing.ts';

type Geometry = DrawingFeature['geometry'];

/** Gives the corners of a drawing; those of an outline without the holes, the first one again at the end. */
export function cornersOf(geometry: Geometry): readonly Position[] {
  if (geometry.type === 'Point') return [geometry.coordinates];
  return geometry.type === 'LineString' ? geometry.coordinates : (geometry.coordinates[0] ?? []);
}

/** Parts of a route at which its name may stand: markers cover one or another. */
const NAMED_AT = [0.5, 0.2, 0.8] as const;

/** Gives where the name of a drawing may stand: on the point, along a route, at the northern and southern corner of an outline. */
export function namePointsOf(geometry: Geometry): readonly Position[] {
  const corners = cornersOf(geometry);
  if (geometry.type === 'LineString') return NAMED_AT.map((share) => pointAlong(corners, share));
  const byLatitude = [...corners].sort((a, b) => b[1] - a[1]);
  return [...byLatitude.slice(0, 1), ...byLatitude.slice(1).slice(-1)];
}

/** The point of a line at a share of its length. */
function pointAlong(corners: readonly Position[], share: number): Position {
  let left = metresOf(corners) * share;
  for (const [index, to] of corners.slice(1).entries()) {
    const from = corners[index] ?? to;
    const metres = distanceMetres(from, to);
    const part = left / metres;
    if (metres > 0 && part <= 1)
      return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
    left -= metres;
  }
  return corners.at(-1) ?? [0, 0];
}

/** Gives the length of a route in metres; null for what is no route. */
export function routeMetres(geometry: Geometry): number | null {
  return geometry.type === 'LineString' ? metresOf(geometry.coordinates) : null;
}

const metresOf = (corners: readonly Position[]): number =>
  corners.slice(1).reduce((sum, at, index) => sum + distanceMetres(corners[index] ?? at, at), 0);

/**
 * Gives the published form of accepted drawings (PR-76), by neighbourhood, kind and name. `areaOf` tells in which
 * neighbourhood a drawing is shown.
 */
export function publishedDrawings(
  files: readonly AcceptedFile[],
  areaOf: (file: AcceptedFile, corners: readonly Position[]) => NeighbourhoodId | null,
): readonly DrawingFeature[] {
  return files.flatMap((file) => featureOf(file, areaOf) ?? []).sort(byArea);
}

function featureOf(
  file: AcceptedFile,
  areaOf: (file: AcceptedFile, corners: readonly Position[]) => NeighbourhoodId | null,
): DrawingFeature | null {
  const { proposal, drawing, proposed, sheet, decided } = file;
  const kind = DRAWN_KINDS.find((drawn) => drawn === file.kind);
  if (!kind || !drawing) return null;
  const { name, geometry } = drawing;
  const neighbourhood = areaOf(file, cornersOf(geometry));
  const properties = {
    id: proposal,
    kind,
    name,
    neighbourhood,
    proposed,
    ...(sheet ? { sheet } : {}),
    decided,
  };
  return { type: 'Feature', geometry, properties };
}

const rank = (kind: DrawnKind): number => DRAWN_KINDS.indexOf(kind);

function byArea({ properties: a }: DrawingFeature, { properties: b }: DrawingFeature): number {
  const [areaA, areaB] = [a.neighbourhood ?? '~', b.neighbourhood ?? '~'];
  if (areaA !== areaB) return areaA < areaB ? -1 : 1;
  return rank(a.kind) - rank(b.kind) || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1);
}
