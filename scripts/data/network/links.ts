import { neighboursOf, partsOf } from './graph.ts';
import type { Piece } from './planarise.ts';
import { project, segmentSearch } from './segments.ts';
import { keyOf, type Step, type WalkableLine } from './walkable.ts';

/** A street that ends this near to another leads into it: the source leaves a gap beside wide roads. */
const DEAD_END_METRES = 10;
/** A square or path that hangs together with nothing is reached from a street this near. */
const ISLAND_METRES = 25;

interface Gap {
  readonly from: Step;
  readonly to: Step;
  readonly metres: number;
}

/** Gives for a point the nearest place on one of the pieces that are allowed; null when none is near enough. */
function gapFinder(pieces: readonly Piece[]) {
  const segments = pieces.map((piece) => ({ ...piece, line: 0 }));
  const near = segmentSearch(segments);
  return (from: Step, within: number, isAllowed: (piece: Piece) => boolean): Gap | null => {
    let best: Gap | null = null;
    for (const index of near(from, from, within)) {
      const [segment, piece] = [segments[index], pieces[index]];
      if (!segment || !piece || piece.apart || !isAllowed(piece)) continue;
      const { share, metres } = project(from, segment);
      if (metres > (best?.metres ?? within)) continue;
      const { a, b } = segment;
      const to: Step = [Math.round(a[0] + share * (b[0] - a[0])), Math.round(a[1] + share * (b[1] - a[1]))];
      best = { from, to, metres };
    }
    return best;
  };
}

type FindGap = ReturnType<typeof gapFinder>;

/**
 * Gives short lines that close the gaps of the source: from each dead end to a street within 10 m, from each part
 * that is connected with nothing to the nearest street within 25 m.
 */
export function linksAcrossGaps(pieces: readonly Piece[]): readonly WalkableLine[] {
  const find = gapFinder(pieces);
  return [...deadEndGaps(pieces, find), ...islandGaps(pieces, find)].map(({ from, to }) => ({
    points: [from, to],
    apart: false,
    name: 0,
  }));
}

function deadEndGaps(pieces: readonly Piece[], find: FindGap): Gap[] {
  const around = neighboursOf(pieces);
  const touching = (piece: Piece): readonly Piece[] =>
    [piece.a, piece.b].flatMap((point) => around.get(keyOf(point)) ?? []);
  return pieces.flatMap((piece) =>
    [piece.a, piece.b].flatMap((end) => {
      if (around.get(keyOf(end))?.length !== 1) return [];
      const own = new Set(touching(piece));
      return find(end, DEAD_END_METRES, (other) => !own.has(other)) ?? [];
    }),
  );
}

function islandGaps(pieces: readonly Piece[], find: FindGap): Gap[] {
  const parts = partsOf(pieces);
  const partOf = new Map(parts.flatMap((part, index) => part.map((piece) => [piece, index] as const)));
  return parts.slice(1).flatMap((part, index) => {
    const gaps = part
      .flatMap(({ a, b }) => [a, b])
      .flatMap((point) => find(point, ISLAND_METRES, (piece) => partOf.get(piece) !== index + 1) ?? []);
    return gaps.sort((one, other) => one.metres - other.metres).slice(0, 1);
  });
}
