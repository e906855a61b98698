import { INK } from './ink.ts';
import { bilingualStack } from './name-stack.ts';
import type { PageItem, PointMm } from './page.ts';
import { distance, lineLength } from './plane.ts';
import { isSamePlace } from './same-name.ts';
import type { NamedStreet } from './street-lines.ts';
import type { Taken } from './taken.ts';

/** A square that spreads wider than this is named along its streets. */
const WIDEST_MM = 45;
/** Less line than this on the map is a corner of a square, not a square. */
const LEAST_LINE_MM = 2.5;
const LINE_MM = 17;
const STEPS_MM = [0, -2.6, 2.6, -5, 5] as const;
const SQUARE = { weight: 700, colour: INK.soft, otherColour: INK.soft } as const;

/** Tells by its names whether a street is a square. */
export function isSquare({ name, other }: Pick<NamedStreet, 'name' | 'other'>): boolean {
  const names = [name, other ?? ''];
  return names.some(
    (text) =>
      /^(place|square|parvis|carrefour|esplanade|rond-point|grand[- ]place)\b/i.test(text) ||
      /(plein|square|voorplein|grote markt|kleine zavel|grote zavel)$/i.test(text),
  );
}

/**
 * Names of squares, level, over the middle of their streets, the largest first, rather beside the edge of the area
 * than across it; nothing where there is no room. They are the landmarks people name, so they come before the small
 * streets. A square that the source has twice, under nearly the same name, is named once.
 */
export function squareLabels(
  streets: readonly NamedStreet[],
  taken: Taken,
  inside: (at: PointMm) => boolean,
): { readonly items: readonly PageItem[]; readonly named: ReadonlySet<string> } {
  const named = new Set<string>();
  const drawn: { readonly street: NamedStreet; readonly middle: PointMm }[] = [];
  const items = streets
    .filter((street) => isSquare(street) && street.lengthMm >= LEAST_LINE_MM)
    .flatMap((street): readonly PageItem[] => {
      const middle = middleOf(street);
      if (!middle || !inside(middle)) return [];
      const twin = drawn.some(
        (other) => distance(other.middle, middle) < TWIN_MM && isSamePlace(other.street, street),
      );
      if (twin) {
        named.add(street.name);
        return [];
      }
      const label = bilingualStack(street, centresNear(middle, inside), LINE_MM, SQUARE, taken);
      if (label.length === 0) return [];
      named.add(street.name);
      drawn.push({ street, middle });
      return label;
    });
  return { items, named };
}

/** Two squares of nearly the same name nearer than this are one. */
const TWIN_MM = 40;
const ACROSS_MM = [0, -3, 3, -6, 6] as const;

/** Centres for a name round a point, nearest first, those at which its line does not leave the area before the others. */
function centresNear([x, y]: PointMm, inside: (at: PointMm) => boolean): readonly PointMm[] {
  const steps = STEPS_MM.flatMap((dy) => ACROSS_MM.map((dx) => [dx, dy] as const));
  const nearest = steps.sort((a, b) => Math.hypot(...a) - Math.hypot(...b));
  const centres = nearest.map(([dx, dy]): PointMm => [x + dx, y + dy]);
  const isWhole = ([cx, cy]: PointMm): boolean =>
    inside([cx - LINE_MM / 2, cy]) && inside([cx + LINE_MM / 2, cy]);
  return [...centres.filter(isWhole), ...centres.filter((at) => !isWhole(at))];
}

/** Middle of the box of a square's lines; null when it is spread too wide. */
function middleOf({ lines }: NamedStreet): PointMm | null {
  const points = lines.filter((line) => lineLength(line) > 0).flat();
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (Math.max(east - west, south - north) > WIDEST_MM) return null;
  return [(west + east) / 2, (north + south) / 2];
}
