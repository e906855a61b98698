import { FLAVOUR } from './map-ink.ts';
import { CAP_HEIGHT, textWidthMm } from './measure.ts';
import { MM_PER_PT, type PageItem, type PointMm } from './page.ts';
import { distanceToSegment } from './plane.ts';
import type { StreetLabel } from './street-labels.ts';

/** A line that strays less than this from straight carries a straight name. */
const STRAIGHT_MM = 0.45;

/** Draws a street name: straight and turned where the street is straight, else along a smoothed line. */
export function streetLabelItem(label: StreetLabel, inside: boolean): PageItem {
  const [first, last] = [label.points[0] ?? label.middle, label.points.at(-1) ?? label.middle];
  const colour = inside ? FLAVOUR.streetName : FLAVOUR.streetNameOutside;
  const drop = (CAP_HEIGHT * label.sizePt * MM_PER_PT) / 2;
  const base = { text: label.name, sizePt: label.sizePt, weight: 400, colour, halo: FLAVOUR.halo } as const;
  const stray = Math.max(...label.points.map((point) => distanceToSegment(point, first, last)));
  if (stray > STRAIGHT_MM) {
    const line = lengthened(smooth(label.points), textWidthMm(label.name, label.sizePt, 400));
    return { kind: 'curved-text', ...base, points: offset(line, drop) };
  }
  const angle = Math.atan2(last[1] - first[1], last[0] - first[0]);
  const middle: PointMm = [(first[0] + last[0]) / 2, (first[1] + last[1]) / 2];
  return {
    kind: 'text',
    ...base,
    x: middle[0] - Math.sin(angle) * drop,
    y: middle[1] + Math.cos(angle) * drop,
    anchor: 'middle',
    rotateDegrees: (angle * 180) / Math.PI,
  };
}

/** Cuts the corners twice (Chaikin, 1974), so that letters turn gently. */
function smooth(points: readonly PointMm[]): readonly PointMm[] {
  let line = points;
  for (let round = 0; round < 2; round += 1) {
    const [first, last] = [line[0], line.at(-1)];
    if (!first || !last || line.length < 3) return line;
    const cornered: PointMm[] = [first];
    for (const [index, b] of line.entries()) {
      const a = line[index - 1];
      if (!a) continue;
      cornered.push([0.75 * a[0] + 0.25 * b[0], 0.75 * a[1] + 0.25 * b[1]]);
      cornered.push([0.25 * a[0] + 0.75 * b[0], 0.25 * a[1] + 0.75 * b[1]]);
    }
    line = [...cornered, last];
  }
  return line;
}

/** Adds a little line at both ends: a name longer than its base line would lose letters. */
function lengthened(points: readonly PointMm[], widthMm: number): readonly PointMm[] {
  const [first, second, before, last] = [points[0], points[1], points.at(-2), points.at(-1)];
  if (!first || !second || !before || !last) return points;
  const by = widthMm * 0.06 + 1;
  return [beyond(second, first, by), ...points.slice(1, -1), beyond(before, last, by)];
}

function beyond(from: PointMm, to: PointMm, by: number): PointMm {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  return [to[0] + ((to[0] - from[0]) * by) / length, to[1] + ((to[1] - from[1]) * by) / length];
}

/** The line moved to its right (downwards for text), each point along the normal of its neighbours. */
function offset(points: readonly PointMm[], by: number): readonly PointMm[] {
  return points.map((point, index) => {
    const [a, b] = [points[index - 1] ?? point, points[index + 1] ?? point];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    return [point[0] - ((b[1] - a[1]) / length) * by, point[1] + ((b[0] - a[0]) / length) * by];
  });
}
