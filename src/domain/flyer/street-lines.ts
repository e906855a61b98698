import { officialName, otherName } from '../directory/naming.ts';
import type { Ground } from '../model/ground.ts';
import type { Language } from '../model/identity.ts';
import type { Frame } from './frame.ts';
import type { PointMm } from './page.ts';
import { clipLine, distance, inset, lineLength } from './plane.ts';
import { streetStyle } from './street-classes.ts';

/** All of a named street that shows on the map, as lines joined end to end. */
export interface NamedStreet {
  readonly name: string;
  /** the name in the other official language; null when there is none or it is the same */
  readonly other: string | null;
  readonly rank: number;
  readonly labelPt: number;
  readonly lines: readonly (readonly PointMm[])[];
  readonly lengthMm: number;
}

/** Ends nearer than this belong together. */
const JOINT_MM = 0.4;

/** The named streets inside the frame, the most important and longest first. */
export function namedStreets(ground: Ground, frame: Frame, language: Language): readonly NamedStreet[] {
  const inside = inset(frame.box, 2);
  const byName = new Map<
    string,
    Omit<NamedStreet, 'name' | 'lengthMm'> & { lines: (readonly PointMm[])[] }
  >();
  for (const street of ground.streets) {
    const name = firstOf(officialName(street, language)?.text);
    if (!name || street.tunnel) continue;
    const style = streetStyle(street.class);
    const entry = byName.get(name) ?? {
      other: firstOf(otherName({ ...street, name }, language)?.text) ?? null,
      rank: style.rank,
      labelPt: style.labelPt,
      lines: [],
    };
    if (style.rank < entry.rank) Object.assign(entry, { rank: style.rank, labelPt: style.labelPt });
    for (const line of street.lines) {
      entry.lines.push(
        ...clipLine(
          line.map((at) => frame.project(at)),
          inside,
        ),
      );
    }
    byName.set(name, entry);
  }
  return [...byName]
    .map(([name, { other, rank, labelPt, lines }]) => {
      const joined = joinLines(lines);
      return {
        name,
        other,
        rank,
        labelPt,
        lines: joined,
        lengthMm: joined.reduce((sum, line) => sum + lineLength(line), 0),
      };
    })
    .filter((street) => street.lengthMm > 0)
    .sort((a, b) => a.rank - b.rank || b.lengthMm - a.lengthMm || (a.name < b.name ? -1 : 1));
}

/** The first of several names in one, as OpenStreetMap writes them: “Stalingradlaan; Stalingradstraat”. */
function firstOf(names: string | undefined): string | undefined {
  return names?.split(';')[0]?.trim();
}

/** Joins lines whose ends meet, the straightest continuation first, so that a label can run over the joint. */
function joinLines(lines: readonly (readonly PointMm[])[]): readonly (readonly PointMm[])[] {
  const rest = [...lines].sort((a, b) => lineLength(b) - lineLength(a));
  const joined: (readonly PointMm[])[] = [];
  for (let line = rest.shift(); line; line = rest.shift()) {
    let current = line;
    for (let next = continuation(current, rest); next; next = continuation(current, rest)) {
      rest.splice(next.index, 1);
      current = next.line;
    }
    joined.push(current);
  }
  return joined;
}

function continuation(
  line: readonly PointMm[],
  others: readonly (readonly PointMm[])[],
): { index: number; line: readonly PointMm[] } | null {
  let best: { index: number; line: readonly PointMm[]; turn: number } | null = null;
  for (const [index, other] of others.entries()) {
    const back = [...other].reverse();
    for (const [head, tail] of [
      [line, other],
      [line, back],
      [other, line],
      [back, line],
    ] as const) {
      const turn = turnAtJoint(head, tail);
      if (turn !== null && turn < 60 && (best === null || turn < best.turn)) {
        best = { index, line: [...head, ...tail.slice(1)], turn };
      }
    }
  }
  return best;
}

/** Degrees by which the way turns where `head` meets `tail`; null when they do not meet. */
function turnAtJoint(head: readonly PointMm[], tail: readonly PointMm[]): number | null {
  const [end, before, start, after] = [head.at(-1), head.at(-2), tail[0], tail[1]];
  if (!end || !before || !start || !after || distance(end, start) > JOINT_MM) return null;
  return turnDegrees([end[0] - before[0], end[1] - before[1]], [after[0] - start[0], after[1] - start[1]]);
}

/** Angle between two directions, 0–180 degrees. */
export function turnDegrees(a: PointMm, b: PointMm): number {
  const lengths = Math.hypot(...a) * Math.hypot(...b);
  if (lengths === 0) return 0;
  const cosine = (a[0] * b[0] + a[1] * b[1]) / lengths;
  return (Math.acos(Math.min(1, Math.max(-1, cosine))) * 180) / Math.PI;
}
