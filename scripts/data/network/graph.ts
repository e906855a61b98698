import type { Piece } from './planarise.ts';
import { metresBetween } from './segments.ts';
import { keyOf, type Step } from './walkable.ts';

/** A stretch of street from one junction to the next: all its points, both junctions included. */
export interface Stretch {
  readonly points: readonly Step[];
  readonly name: number;
}

type Neighbours = ReadonlyMap<number, readonly Piece[]>;

const otherEnd = (piece: Piece, key: number): Step => (keyOf(piece.a) === key ? piece.b : piece.a);

/** Gives the pieces that touch each point, by the point's key. */
export function neighboursOf(pieces: readonly Piece[]): Neighbours {
  const map = new Map<number, Piece[]>();
  for (const piece of pieces) {
    for (const key of [keyOf(piece.a), keyOf(piece.b)]) {
      const there = map.get(key);
      if (there) there.push(piece);
      else map.set(key, [piece]);
    }
  }
  return map;
}

/** Gives the connected parts, the longest first. */
export function partsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const around = neighboursOf(pieces);
  const seen = new Set<Piece>();
  const parts = pieces.flatMap((piece) => (seen.has(piece) ? [] : [partFrom(piece, around, seen)]));
  const lengths = new Map(parts.map((part) => [part, lengthOf(part)]));
  return parts.sort((one, other) => (lengths.get(other) ?? 0) - (lengths.get(one) ?? 0));
}

/** Length of pieces together, in metres. */
export function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { a, b }) => sum + metresBetween(a, b), 0);
}

function partFrom(start: Piece, around: Neighbours, seen: Set<Piece>): Piece[] {
  const part = [start];
  seen.add(start);
  for (const piece of part) {
    const touching = [piece.a, piece.b].flatMap((point) => around.get(keyOf(point)) ?? []);
    for (const next of touching) {
      if (seen.has(next)) continue;
      seen.add(next);
      part.push(next);
    }
  }
  return part;
}

/** Joins pieces into stretches: only where streets meet, end or change their name there is a junction. */
export function stretchesOf(pieces: readonly Piece[]): readonly Stretch[] {
  const around = neighboursOf(pieces);
  const isJunction = (key: number): boolean => {
    const [one, other, ...more] = around.get(key) ?? [];
    return !one || !other || more.length > 0 || one.name !== other.name;
  };
  const used = new Set<Piece>();
  const from = (starts: readonly Piece[], isEnd: (key: number) => boolean): Stretch[] =>
    starts.flatMap((piece) =>
      [piece.a, piece.b].flatMap((start) =>
        used.has(piece) || !isEnd(keyOf(start)) ? [] : [follow(start, piece, around, isEnd, used)],
      ),
    );
  const open = from(pieces, isJunction);
  // What is left are rings without any junction: each starts and ends at one of its own points.
  const rings = pieces.flatMap((piece) => {
    const start = keyOf(piece.a);
    return used.has(piece) ? [] : from([piece], (key) => key === start);
  });
  return [...open, ...rings];
}

function follow(
  start: Step,
  first: Piece,
  around: Neighbours,
  isEnd: (key: number) => boolean,
  used: Set<Piece>,
): Stretch {
  const points = [start];
  let piece: Piece | undefined = first;
  let at = keyOf(start);
  while (piece) {
    used.add(piece);
    const next = otherEnd(piece, at);
    points.push(next);
    at = keyOf(next);
    piece = isEnd(at) ? undefined : around.get(at)?.find((candidate) => !used.has(candidate));
  }
  return { points, name: first.name };
}
