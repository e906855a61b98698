import { INK } from './ink.ts';
import { bilingualStack } from './name-stack.ts';
import type { PageItem, PointMm } from './page.ts';
import { lineLength } from './plane.ts';
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
 * Names of squares, level, over the middle of their streets, the largest first; nothing where there is no room. They
 * are the landmarks people name, so they come before the small streets.
 */
export function squareLabels(
  streets: readonly NamedStreet[],
  taken: Taken,
  inside: (at: PointMm) => boolean,
): { readonly items: readonly PageItem[]; readonly named: ReadonlySet<string> } {
  const named = new Set<string>();
  const items = streets
    .filter((street) => isSquare(street) && street.lengthMm >= LEAST_LINE_MM)
    .flatMap((street): readonly PageItem[] => {
      const middle = middleOf(street);
      if (!middle || !inside(middle)) return [];
      const centres = STEPS_MM.map((dy): PointMm => [middle[0], middle[1] + dy]);
      const label = bilingualStack(street, centres, LINE_MM, SQUARE, taken);
      if (label.length > 0) named.add(street.name);
      return label;
    });
  return { items, named };
}

/** Middle of the box of a square's lines; null when it is spread too wide. */
function middleOf({ lines }: NamedStreet): PointMm | null {
  const points = lines.filter((line) => lineLength(line) > 0).flat();
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (Math.max(east - west, south - north) > WIDEST_MM) return null;
  return [(west + east) / 2, (north + south) / 2];
}
