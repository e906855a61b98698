import type { PageItem } from './page.ts';

/** The same items so many times as large, type and lines too; the upper left corner of the sheet stays. */
export function scaled(items: readonly PageItem[], by: number): readonly PageItem[] {
  return items.map((item) => scaledItem(item, by));
}

function scaledItem(item: PageItem, by: number): PageItem {
  switch (item.kind) {
    case 'group': {
      const { clip } = item;
      const box = clip && {
        x: clip.x * by,
        y: clip.y * by,
        width: clip.width * by,
        height: clip.height * by,
      };
      return { ...item, items: scaled(item.items, by), ...(box ? { clip: box } : {}) };
    }
    case 'path':
      return {
        ...item,
        d: scaledPath(item.d, by),
        ...(item.strokeMm === undefined ? {} : { strokeMm: item.strokeMm * by }),
        ...(item.dashMm ? { dashMm: item.dashMm.map((mm) => mm * by) } : {}),
      };
    case 'text':
      return { ...item, x: item.x * by, y: item.y * by, sizePt: item.sizePt * by };
    case 'curved-text':
      return {
        ...item,
        points: item.points.map(([x, y]) => [x * by, y * by] as const),
        sizePt: item.sizePt * by,
      };
    case 'image':
      throw new Error('A picture is placed on the sheet itself, not on a map that is enlarged.');
    default:
      return { ...item, x: item.x * by, y: item.y * by, sizeMm: item.sizeMm * by };
  }
}

const COMMAND = /([A-Za-z])([^A-Za-z]*)/g;
/** The values of an arc that are lengths: radii and end, not the turn and the two flags between them. */
const LENGTHS_OF_ARC = [0, 1, 5, 6];
const ARC_VALUES = 7;

/** Scales path data of the commands M, L, h, v, a and Z, as `plane.ts` writes it. */
function scaledPath(d: string, by: number): string {
  return d.replace(COMMAND, (_, command: string, rest: string) => {
    if (!'MLhvaZ'.includes(command)) throw new Error(`The command ${command} of a path cannot be scaled.`);
    const values = rest.trim() === '' ? [] : rest.trim().split(/\s+/).map(Number);
    const isLength = (index: number) => command !== 'a' || LENGTHS_OF_ARC.includes(index % ARC_VALUES);
    return command + values.map((value, index) => (isLength(index) ? round(value * by) : value)).join(' ');
  });
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
