import { distanceToSegment } from '../../src/domain/flyer/plane.ts';
import type { Position } from '../../src/domain/model/identity.ts';
import { type PlanePoint, toPlane } from '../../src/domain/walking/plane.ts';
import { pieceSearch } from '../../src/domain/walking/snap.ts';
import type { GroundFeature } from './lines.ts';

/** Names of a street in both languages. */
interface StreetPair {
  readonly name_nl: string | null;
  readonly name_fr: string | null;
}

/** Gives the names of the street that is nearest to a point; null when none with a name is within 80 m. */
export type NearestStreet = (position: Position) => StreetPair | null;

const REACH_METRES = 80;
/** Ways that give no door its address. */
const NO_ADDRESS: ReadonlySet<string> = new Set(['motorway', 'trunk', 'steps']);

/** Makes the search for the nearest named street that is not a tunnel. */
export function nearestStreet(streets: readonly GroundFeature[]): NearestStreet {
  const pieces = streets
    .filter((street) => !street.tunnel && !NO_ADDRESS.has(street.class) && namesOf(street) !== null)
    .flatMap((street) => street.lines.flatMap((line) => piecesOf(line.map(toPlane), street)));
  const near = pieceSearch(pieces);
  return (position) => {
    const [x, y] = toPlane(position);
    let best: { readonly street: GroundFeature; readonly metres: number } | null = null;
    for (const found of near(x - REACH_METRES, y - REACH_METRES, x + REACH_METRES, y + REACH_METRES)) {
      const piece = pieces[found];
      const metres = piece ? distanceToSegment([x, y], piece.a, piece.b) : Number.POSITIVE_INFINITY;
      if (piece && metres <= (best?.metres ?? REACH_METRES)) best = { street: piece.street, metres };
    }
    return best && namesOf(best.street);
  };
}

interface Piece {
  readonly a: PlanePoint;
  readonly b: PlanePoint;
  readonly street: GroundFeature;
}

function piecesOf(points: readonly PlanePoint[], street: GroundFeature): Piece[] {
  return points.flatMap((b, index) => {
    const a = points[index - 1];
    return a ? [{ a, b, street }] : [];
  });
}

/** The first name where a source gives several with semicolons; null without any. */
function namesOf({ name_nl, name_fr }: StreetPair): StreetPair | null {
  const first = (name: string | null): string | null => name?.split(';')[0]?.trim() || null;
  const names = { name_nl: first(name_nl), name_fr: first(name_fr) };
  return names.name_nl || names.name_fr ? names : null;
}
