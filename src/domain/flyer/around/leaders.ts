import type { BoxMm, PointMm } from '../page.ts';
import { distance, distanceToSegment, lineLength, segmentsCross } from '../plane.ts';

/** A line to draw from a block to its marker. */
export interface LeaderAsk {
  readonly key: string;
  readonly port: PointMm;
  /** middle of the marker, at whose rim the leader ends */
  readonly at: PointMm;
  readonly radiusMm: number;
}

/** What no leader may touch. */
export interface InTheWay {
  /** markers, those of the leaders among them */
  readonly discs: readonly { readonly key: string; readonly at: PointMm; readonly radiusMm: number }[];
  /** lines that are there already */
  readonly lines: readonly (readonly PointMm[])[];
  /** no leader goes above or below */
  readonly bounds: BoxMm;
}

export type Leaders = ReadonlyMap<string, readonly PointMm[]>;

/** Free space beside a leader: to markers, and to other leaders. */
const LEADER_CLEAR_MM = { disc: 0.4, line: 0.5 } as const;
/** A bend is as bad as this much more length. */
const BEND_COST_MM = 6;
const BEND_SHARES = [0.08, 0.16, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.93] as const;
const BEND_SHIFTS_MM = [0, 2.5, -2.5, 5, -5, 8, -8, 12, -12, 17, -17, 23, -23] as const;
/** Directions in which a leader may leave its marker, from that of its block. */
const TURNS_DEGREES = [15, -15, 30, -30, 45, -45, 60, -60, 78, -78] as const;
const EXITS_MM = [6, 10, 15, 22, 30] as const;
const SECOND_SHARES = [0.3, 0.55, 0.8] as const;
/** So often a leader may take the way of others. */
const MOST_STEPS = 60;
/** So many ways for one leader are enough to choose from. */
const MOST_WAYS = 100;

/**
 * Draws leaders that cross neither each other nor a marker: straight where that is free, else with one bend or two, the
 * shortest such line. A leader that finds no way takes the way that is barred by the fewest others, which are then drawn
 * anew (rip-up and reroute: B. Dees and P. Karger, “Automated rip-up and reroute techniques”, Design Automation Conference
 * 1982); what was moved often is moved less readily. After some steps the drawing with most leaders is kept and the others
 * are missing. The result depends on nothing but the input.
 */
export function routeLeaders(asks: readonly LeaderAsk[], inTheWay: InTheWay): Leaders {
  const candidates = new Map(asks.map((ask) => [ask.key, knownCandidates(ask, inTheWay)]));
  const possible = asks.filter(({ key }) => (candidates.get(key)?.length ?? 0) > 0);
  const lengthOf = ({ port, at }: LeaderAsk): number => distance(port, at);
  const waiting = [...possible].sort((a, b) => lengthOf(a) - lengthOf(b)).map(({ key }) => key);
  const drawn = new Map<string, Line>();
  const moves = new Map<string, number>();
  let best: Leaders = new Map();
  for (let step = 0; step < possible.length + MOST_STEPS; step += 1) {
    const key = waiting.shift();
    if (key === undefined) return drawn;
    const { line, barring } = easiest(candidates.get(key) ?? [], drawn, moves);
    for (const other of barring) drawn.delete(other);
    if (line) drawn.set(key, line);
    waiting.push(...barring);
    moves.set(key, (moves.get(key) ?? 0) + 1);
    if (drawn.size > best.size) best = new Map(drawn);
  }
  return best;
}

type Line = readonly PointMm[];

interface Way {
  readonly line: Line | null;
  /** leaders that stand in its way */
  readonly barring: readonly string[];
}

/** The first line that nothing bars, else the one barred by those that were moved least. */
function easiest(lines: readonly Line[], drawn: Leaders, moves: ReadonlyMap<string, number>): Way {
  let best: Way = { line: null, barring: [] };
  let least = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    const barring: string[] = [];
    let price = 0;
    for (const [key, other] of drawn) {
      if (areApart(line, other)) continue;
      barring.push(key);
      price += moves.get(key) ?? 1;
      if (price >= least) break;
    }
    if (price < least) [best, least] = [{ line, barring }, price];
    if (least === 0) break;
  }
  return best;
}

/** Candidates by what is in their way, then by block and port: most blocks keep their port from one trial to the next. */
const known = new WeakMap<InTheWay, Map<string, readonly Line[]>>();

function knownCandidates(ask: LeaderAsk, inTheWay: InTheWay): readonly Line[] {
  const all = known.get(inTheWay) ?? new Map<string, readonly Line[]>();
  known.set(inTheWay, all);
  const name = `${ask.key} ${ask.port}`;
  const candidates = all.get(name) ?? candidatesFor(ask, inTheWay);
  all.set(name, candidates);
  return candidates;
}

/** All lines for one leader that touch no marker and none of the lines that are there already, the best first. */
function candidatesFor(ask: LeaderAsk, inTheWay: InTheWay): readonly Line[] {
  const free: Line[] = [];
  for (const whole of inOrder([[ask.port, ask.at], ...bentAcross(ask), ...bentNear(ask)])) {
    const line = endedAtRim(whole, ask.radiusMm);
    if (isFree(line, ask.key, inTheWay)) free.push(line);
    if (free.length === MOST_WAYS) break;
  }
  return free;
}

/** True when a line stays within the bounds and touches neither lines nor markers but its own. */
function isFree(line: Line, key: string, { discs, lines, bounds }: InTheWay): boolean {
  if (line.some(([, y]) => y < bounds.y || y > bounds.y + bounds.height)) return false;
  for (let index = 1; index < line.length; index += 1) {
    const [a, b] = [line[index - 1], line[index]];
    if (a && b && discs.some((disc) => disc.key !== key && isTouched(disc, a, b))) return false;
  }
  return lines.every((other) => areApart(line, other));
}

/** True when a segment comes too near to a marker. */
export function isTouched(
  { at, radiusMm }: { readonly at: PointMm; readonly radiusMm: number },
  a: PointMm,
  b: PointMm,
): boolean {
  const near = radiusMm + LEADER_CLEAR_MM.disc;
  if (Math.min(a[1], b[1]) - at[1] >= near || at[1] - Math.max(a[1], b[1]) >= near) return false;
  if (Math.min(a[0], b[0]) - at[0] >= near || at[0] - Math.max(a[0], b[0]) >= near) return false;
  return distanceToSegment(at, a, b) < near;
}

/** The shortest free line from a marker to any of the ports; null when none is free. */
export function anyLeader(asks: readonly LeaderAsk[], inTheWay: InTheWay): readonly PointMm[] | null {
  const [ask] = asks;
  if (!ask) return null;
  const lines = asks.flatMap((one) => [[one.port, one.at], ...bentNear(one)]);
  for (const whole of inOrder(lines)) {
    const line = endedAtRim(whole, ask.radiusMm);
    if (isFree(line, ask.key, inTheWay)) return line;
  }
  return null;
}

/** Lines to the middle of the marker, the best first. */
function inOrder(lines: readonly Line[]): readonly Line[] {
  return lines
    .map((line) => ({ line, cost: lineLength(line) + (line.length - 2) * BEND_COST_MM }))
    .sort((a, b) => a.cost - b.cost)
    .map(({ line }) => line);
}

/** Lines with one bend, at some share of the way across and a little above or below one of the ends. */
function bentAcross({ port, at }: LeaderAsk): readonly Line[] {
  return BEND_SHARES.flatMap((share) => {
    const x = port[0] + share * (at[0] - port[0]);
    return [port[1], at[1]].flatMap((y) => BEND_SHIFTS_MM.map((shift): Line => [port, [x, y + shift], at]));
  });
}

/** Lines that leave the marker in some direction through the gaps beside it and bend there, some with a second bend. */
function bentNear({ port, at }: LeaderAsk): readonly Line[] {
  const home = Math.atan2(port[1] - at[1], port[0] - at[0]);
  return TURNS_DEGREES.flatMap((turn) => {
    const angle = home + (turn * Math.PI) / 180;
    return EXITS_MM.flatMap((exit): readonly Line[] => {
      const near: PointMm = [at[0] + exit * Math.cos(angle), at[1] + exit * Math.sin(angle)];
      const second = SECOND_SHARES.map((share): Line => {
        const x = port[0] + share * (near[0] - port[0]);
        return [port, [x, near[1]], near, at];
      });
      return [[port, near, at], ...second];
    });
  });
}

function endedAtRim(line: Line, radiusMm: number): Line {
  const [end, before] = [line.at(-1), line.at(-2)];
  if (!end || !before) return line;
  const length = distance(end, before) || 1;
  const share = Math.min(1, radiusMm / length);
  return [
    ...line.slice(0, -1),
    [end[0] + share * (before[0] - end[0]), end[1] + share * (before[1] - end[1])],
  ];
}

/** True when two lines neither cross nor come too near one another. */
function areApart(one: Line, two: Line): boolean {
  for (let index = 1; index < one.length; index += 1) {
    const [a, b] = [one[index - 1], one[index]];
    if (a && b && !isApart(two, a, b)) return false;
  }
  return true;
}

function isApart(line: Line, a: PointMm, b: PointMm): boolean {
  for (let index = 1; index < line.length; index += 1) {
    const [c, d] = [line[index - 1], line[index]];
    if (c && d && !areFar(a, b, c, d) && !segmentsApart(a, b, c, d)) return false;
  }
  return true;
}

/** True when a glance at how far two segments reach tells that they are apart. */
function areFar(a: PointMm, b: PointMm, c: PointMm, d: PointMm): boolean {
  return rangesApart(a[1], b[1], c[1], d[1]) || rangesApart(a[0], b[0], c[0], d[0]);
}

function rangesApart(a: number, b: number, c: number, d: number): boolean {
  const gap = LEADER_CLEAR_MM.line;
  return Math.min(a, b) - Math.max(c, d) > gap || Math.min(c, d) - Math.max(a, b) > gap;
}

function segmentsApart(a: PointMm, b: PointMm, c: PointMm, d: PointMm): boolean {
  if (segmentsCross(a, b, c, d)) return false;
  const gap = Math.min(
    distanceToSegment(a, c, d),
    distanceToSegment(b, c, d),
    distanceToSegment(c, a, b),
    distanceToSegment(d, a, b),
  );
  return gap >= LEADER_CLEAR_MM.line;
}
