type Point = [number, number];

/** Lines that turn more than this where they meet are not one line to the eye: cosine of about 70 degrees. */
const STRAIGHT_ENOUGH = -0.34;

/** One end of a line: even for its first point, odd for its last. */
type End = number;

/**
 * Joins lines end to end into longer ones, so that a name fits along them. Where more than two meet, the
 * straightest continuations win. Every piece of every line is kept once.
 */
export function joinLines(lines: readonly (readonly Point[])[]): Point[][] {
  const next = partners(lines);
  const used = new Set<number>();
  const joined: Point[][] = [];
  for (const line of lines.keys()) {
    if (used.has(line)) continue;
    joined.push(follow(lines, next, firstEnd(line, next), used));
  }
  return joined;
}

/** Walks back from a line to where its chain begins; a closed chain begins at the line itself. */
function firstEnd(line: number, next: ReadonlyMap<End, End>): End {
  let end: End = line * 2;
  for (;;) {
    const before = next.get(end);
    if (before === undefined) return end;
    end = before ^ 1;
    if (end >> 1 === line) return line * 2;
  }
}

function follow(
  lines: readonly (readonly Point[])[],
  next: ReadonlyMap<End, End>,
  from: End,
  used: Set<number>,
): Point[] {
  const chain: Point[] = [];
  let end: End | undefined = from;
  while (end !== undefined && !used.has(end >> 1)) {
    used.add(end >> 1);
    const points = [...(lines[end >> 1] ?? [])];
    if (end & 1) points.reverse();
    chain.push(...(chain.length > 0 ? points.slice(1) : points));
    end = next.get(end ^ 1);
  }
  return chain;
}

/** Gives for each end the end of another line that continues it. */
function partners(lines: readonly (readonly Point[])[]): Map<End, End> {
  const meeting = new Map<string, End[]>();
  for (const [i, line] of lines.entries()) {
    for (const [end, point] of [line[0], line.at(-1)].entries()) {
      const key = String(point);
      meeting.set(key, [...(meeting.get(key) ?? []), i * 2 + end]);
    }
  }
  const next = new Map<End, End>();
  for (const ends of meeting.values()) {
    for (const [a, b] of straightestFirst(lines, ends)) {
      if (next.has(a) || next.has(b)) continue;
      next.set(a, b).set(b, a);
    }
  }
  return next;
}

function straightestFirst(lines: readonly (readonly Point[])[], ends: readonly End[]): [End, End][] {
  const pairs = ends.flatMap((a, i) =>
    ends.slice(i + 1).map((b) => ({ a, b, cosine: cosineBetween(lines, a, b) })),
  );
  return pairs
    .filter(({ a, b, cosine }) => a >> 1 !== b >> 1 && cosine < STRAIGHT_ENOUGH)
    .sort((one, other) => one.cosine - other.cosine)
    .map(({ a, b }) => [a, b]);
}

/** Cosine of the angle between two lines that leave one point: −1 when one goes straight on into the other. */
function cosineBetween(lines: readonly (readonly Point[])[], a: End, b: End): number {
  const [ax, ay] = leaving(lines[a >> 1] ?? [], a);
  const [bx, by] = leaving(lines[b >> 1] ?? [], b);
  return (ax * bx + ay * by) / (Math.hypot(ax, ay) * Math.hypot(bx, by) || 1);
}

function leaving(line: readonly Point[], end: End): Point {
  const [from, to] = end & 1 ? [line.at(-1), line.at(-2)] : [line[0], line[1]];
  if (!from || !to) return [0, 0];
  const east = Math.cos((from[1] * Math.PI) / 180);
  return [(to[0] - from[0]) * east, to[1] - from[1]];
}
