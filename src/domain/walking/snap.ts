import Flatbush from 'flatbush';
import type { Position } from '../model/identity.ts';
import type { WalkingNetwork } from './network.ts';
import { type PlanePoint, toPlane } from './plane.ts';

/** The place on a street that is nearest to a point. */
export interface Snap {
  /** number of the stretch */
  readonly stretch: number;
  /** metres from the start of the stretch */
  readonly alongMetres: number;
  /** metres from the point to the street */
  readonly awayMetres: number;
  readonly at: PlanePoint;
}

/** Farther than this from every street, no walk can be told. */
const REACH_METRES = 250;
/** The search widens in these steps; most points find their street in the first one. */
const WIDTHS_METRES = [40, 100, REACH_METRES] as const;

/** Gives the nearest place on the network for a position; null when no street is within 250 m. */
export type SnapToStreet = (position: Position) => Snap | null;

/** Makes the search for the nearest street. */
export function snapper({ stretches }: WalkingNetwork): SnapToStreet {
  const pieces = stretches.flatMap(({ points }, stretch) => {
    let along = 0;
    return points.slice(1).map((b, index) => {
      const a = points[index] ?? b;
      const piece = { a, b, stretch, startMetres: along };
      along += Math.hypot(b[0] - a[0], b[1] - a[1]);
      return piece;
    });
  });
  const search = pieceSearch(pieces);
  return (position) => {
    const point = toPlane(position);
    for (const width of WIDTHS_METRES) {
      const [x, y] = point;
      const found = search(x - width, y - width, x + width, y + width);
      const snaps = found.flatMap((place) => {
        const piece = pieces[place];
        return piece ? [snapTo(point, piece)] : [];
      });
      const best = snaps.reduce<Snap | null>(
        (near, snap) => (near === null || snap.awayMetres < near.awayMetres ? snap : near),
        null,
      );
      if (best && best.awayMetres <= width) return best;
    }
    return null;
  };
}

interface Piece {
  readonly a: PlanePoint;
  readonly b: PlanePoint;
  readonly stretch: number;
  readonly startMetres: number;
}

function snapTo([x, y]: PlanePoint, { a, b, stretch, startMetres }: Piece): Snap {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const squared = dx * dx + dy * dy;
  const share = squared === 0 ? 0 : Math.max(0, Math.min(1, ((x - a[0]) * dx + (y - a[1]) * dy) / squared));
  const at: PlanePoint = [a[0] + share * dx, a[1] + share * dy];
  return {
    stretch,
    alongMetres: startMetres + share * Math.sqrt(squared),
    awayMetres: Math.hypot(x - at[0], y - at[1]),
    at,
  };
}

/** A straight piece of a line in any plane. */
interface StraightPiece {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

/** Gives a search for the pieces whose own box meets a box, as their places in the list. */
export function pieceSearch(
  pieces: readonly StraightPiece[],
): (west: number, south: number, east: number, north: number) => readonly number[] {
  if (pieces.length === 0) return () => [];
  const index = new Flatbush(pieces.length);
  for (const { a, b } of pieces) {
    index.add(Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1]));
  }
  index.finish();
  return (west, south, east, north) => index.search(west, south, east, north);
}
