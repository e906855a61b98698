import { moved } from './block.ts';
import type { BoxMm, GroupItem, Page, PageItem, TextItem } from './page.ts';
import { hasRightToLeft } from './scripts-of-text.ts';

const round = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * The page as readers expect it who read from right to left: columns and panels in the other order, texts at the other
 * edge. A map keeps its own left and right (`mirror` of its group). Texts without a letter of such a script keep their
 * direction: telephone numbers, Latin names and addresses. Pure.
 */
export function mirrorPage(page: Page): Page {
  const [left = 0] = page.originMm ?? [];
  return { ...page, items: mirrored(page.items, 2 * left + page.widthMm) };
}

/** The page with its texts running as readers expect it who read from right to left, and everything where it was. */
export function turnTexts(page: Page): Page {
  return { ...page, items: turned(page.items) };
}

function turned(items: readonly PageItem[]): readonly PageItem[] {
  return items.map((item): PageItem => {
    if (item.kind === 'group') return { ...item, items: turned(item.items) };
    if (item.kind !== 'text' || !hasRightToLeft(item.text)) return item;
    return { ...item, anchor: OTHER_END[item.anchor ?? 'start'], direction: 'rtl' };
  });
}

/** Items with each x replaced by `sum` − x. */
function mirrored(items: readonly PageItem[], sum: number): readonly PageItem[] {
  return items.map((item) => mirroredItem(item, sum));
}

function mirroredItem(item: PageItem, sum: number): PageItem {
  switch (item.kind) {
    case 'group':
      return mirroredGroup(item, sum);
    case 'text':
      return mirroredText(item, sum);
    case 'curved-text':
      return { ...item, points: item.points.map(([x, y]) => [round(sum - x), y] as const).reverse() };
    case 'path':
      return { ...item, d: mirroredPath(item.d, sum) };
    case 'image':
      return { ...item, x: round(sum - item.x - item.widthMm) };
    case 'pictogram':
    case 'qr':
      return { ...item, x: round(sum - item.x - item.sizeMm) };
    default:
      return { ...item, x: round(sum - item.x) };
  }
}

const OTHER_END = { start: 'end', middle: 'middle', end: 'start' } as const;

/** In a text from right to left the start of the line is its right end; others swap their ends. */
function mirroredText(item: TextItem, sum: number): TextItem {
  const x = round(sum - item.x);
  const turn = item.rotateDegrees === undefined ? {} : { rotateDegrees: -item.rotateDegrees };
  if (hasRightToLeft(item.text)) return { ...item, ...turn, x, direction: 'rtl' };
  return { ...item, ...turn, x, anchor: OTHER_END[item.anchor ?? 'start'] };
}

function mirroredGroup(group: GroupItem, sum: number): GroupItem {
  const { clip } = group;
  if (!clip) return { ...group, items: mirrored(group.items, sum) };
  const x = sum - clip.x - clip.width;
  if (group.mirror === 'picture') return movedGroup(withPlates(group), clip, x - clip.x);
  return { ...group, clip: { ...clip, x }, items: mirrored(group.items, sum) };
}

function movedGroup(group: GroupItem, clip: BoxMm, dx: number): GroupItem {
  return { ...group, clip: { ...clip, x: clip.x + dx }, items: moved(group.items, dx, 0) };
}

/** What stands on a picture to be read is mirrored on the spot. */
function withPlates(picture: GroupItem): GroupItem {
  const items = picture.items.map((item): PageItem => {
    if (item.kind !== 'group' || item.mirror !== 'plate' || !item.clip) return item;
    return { ...item, items: mirrored(item.items, 2 * item.clip.x + item.clip.width) };
  });
  return { ...picture, items };
}

const COMMAND = /([MLhva])([^MLhvaZ]*)/g;

/** Mirrors path data of the commands that `plane.ts` writes: M and L, h, v, and arcs of circles. Throws on another. */
function mirroredPath(d: string, sum: number): string {
  const other = /[^MLhvaZ\d\s.e+-]/.exec(d);
  if (other) throw new Error(`A path with the command “${other[0]}” cannot be mirrored.`);
  return d.replace(COMMAND, (_, command: string, rest: string) => {
    const numbers = rest.trim().split(/\s+/).map(Number);
    return command + mirroredNumbers(command, numbers, sum).map(round).join(' ');
  });
}

function mirroredNumbers(command: string, numbers: readonly number[], sum: number): readonly number[] {
  if (command === 'v') return numbers;
  if (command === 'h') return numbers.map((dx) => -dx);
  if (command === 'a') {
    const [rx = 0, ry = 0, turn = 0, large = 0, sweep = 0, dx = 0, dy = 0] = numbers;
    return [rx, ry, -turn, large, 1 - sweep, -dx, dy];
  }
  return numbers.map((value, index) => (index % 2 === 0 ? sum - value : value));
}
