import type { BoxMm, GroupItem, Page, PageItem, PathItem, PointMm } from '../page.ts';
import { boxPath } from '../plane.ts';

/** How far grounds that reach the edge go beyond it, so that a cut that is not exact shows no white. */
export const BLEED_MM = 3;
/** From the edge of the cut sheet to the edge of the paper it is printed on: room for bleed and marks. */
export const SLUG_MM = 10;
/** Crop and fold marks begin here, outside the bleed. */
const MARK_FROM_MM = 4;
const MARK_MM = 5;

/**
 * The page as a print shop cuts it: on larger paper, with grounds that reach an edge drawn 3 mm beyond it, crop marks
 * at the corners, and the page's own fold and cut marks outside the cut instead of on it. Pure.
 */
export function withBleed(page: Page): Page {
  const { widthMm, heightMm } = page;
  const marks = page.items.filter((item) => isMark(item, page));
  const items = page.items.filter((item) => !marks.includes(item)).map((item) => extended(item, page));
  const clip: BoxMm = {
    x: -BLEED_MM,
    y: -BLEED_MM,
    width: widthMm + 2 * BLEED_MM,
    height: heightMm + 2 * BLEED_MM,
  };
  return {
    ...page,
    widthMm: widthMm + 2 * SLUG_MM,
    heightMm: heightMm + 2 * SLUG_MM,
    originMm: [-SLUG_MM, -SLUG_MM],
    items: [
      { kind: 'group', clip, items },
      cropMarks(page),
      ...marks.flatMap((mark) => (mark.kind === 'path' ? outside(mark, page) : [])),
    ],
  };
}

const NEAR_MM = 0.01;
const BOX = /^M(-?[\d.]+) (-?[\d.]+)h(-?[\d.]+)v(-?[\d.]+)h-[\d.]+Z$/;

function extended(item: PageItem, page: Page): PageItem {
  if (item.kind === 'group') return extendedGroup(item, page);
  if (item.kind !== 'path' || !item.fill) return item;
  const [, x, y, width, height] = (BOX.exec(item.d) ?? []).map(Number);
  if (x === undefined || y === undefined || width === undefined || height === undefined) return item;
  return { ...item, d: boxPath(beyondEdges({ x, y, width, height }, page)) };
}

function extendedGroup(group: GroupItem, page: Page): GroupItem {
  const items = group.items.map((item) => extended(item, page));
  return group.clip ? { ...group, items, clip: beyondEdges(group.clip, page) } : { ...group, items };
}

/** A box of which the sides that lie on an edge of the page go beyond it. */
function beyondEdges(box: BoxMm, { widthMm, heightMm }: Page): BoxMm {
  const left = box.x <= NEAR_MM ? BLEED_MM : 0;
  const top = box.y <= NEAR_MM ? BLEED_MM : 0;
  const right = box.x + box.width >= widthMm - NEAR_MM ? BLEED_MM : 0;
  const bottom = box.y + box.height >= heightMm - NEAR_MM ? BLEED_MM : 0;
  return {
    x: box.x - left,
    y: box.y - top,
    width: box.width + left + right,
    height: box.height + top + bottom,
  };
}

type Segment = readonly [PointMm, PointMm];

/** The strokes of a path that is nothing but single straight ones; none for another path. */
function segmentsOf(d: string): readonly Segment[] {
  const found = [...d.matchAll(/M(-?[\d.]+) (-?[\d.]+)L(-?[\d.]+) (-?[\d.]+)/g)];
  if (found.map(([whole]) => whole).join('') !== d) return [];
  return found.map(([, a, b, c, e]) => [
    [Number(a), Number(b)],
    [Number(c), Number(e)],
  ]);
}

/** Which way out of the page a stroke points that stands on an edge; null for another. */
function outwards([from, to]: Segment, { widthMm, heightMm }: Page): PointMm | null {
  const on = (axis: 0 | 1, edge: number) =>
    Math.abs(from[axis] - edge) <= NEAR_MM || Math.abs(to[axis] - edge) <= NEAR_MM;
  if (from[0] === to[0]) return on(1, 0) ? [0, -1] : on(1, heightMm) ? [0, 1] : null;
  if (from[1] === to[1]) return on(0, 0) ? [-1, 0] : on(0, widthMm) ? [1, 0] : null;
  return null;
}

/** Fold and cut marks are short strokes that stand on the edges of the page. */
function isMark(item: PageItem, page: Page): boolean {
  if (item.kind !== 'path' || item.fill) return false;
  const segments = segmentsOf(item.d);
  return segments.length > 0 && segments.every((segment) => outwards(segment, page) !== null);
}

/** A path of marks, each outside the edge on which it stood. */
function outside(mark: PathItem, page: Page): PathItem {
  const d = segmentsOf(mark.d).map((segment) => {
    const [dx, dy] = outwards(segment, page) ?? [0, 0];
    const [[x, y]] = segment;
    const [edgeX, edgeY] = [dx > 0 ? page.widthMm : dx < 0 ? 0 : x, dy > 0 ? page.heightMm : dy < 0 ? 0 : y];
    return markPath([edgeX, edgeY], [dx, dy]);
  });
  return { ...mark, d: d.join('') };
}

function markPath([x, y]: PointMm, [dx, dy]: PointMm): string {
  const at = (mm: number): string => `${x + dx * mm} ${y + dy * mm}`;
  return `M${at(MARK_FROM_MM)}L${at(MARK_FROM_MM + MARK_MM)}`;
}

/** Two strokes at each corner, outside the bleed, that show where to cut. */
function cropMarks({ widthMm, heightMm }: Page): PathItem {
  const d = [0, widthMm].flatMap((x) =>
    [0, heightMm].flatMap((y) => [
      markPath([x, y], [x === 0 ? -1 : 1, 0]),
      markPath([x, y], [0, y === 0 ? -1 : 1]),
    ]),
  );
  return { kind: 'path', d: d.join(''), stroke: '#000000', strokeMm: 0.2 };
}
