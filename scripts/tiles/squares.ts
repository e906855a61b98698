import { landmark } from './landmarks.ts';
import type { LayerFeature } from './layers.ts';
import type { SourceFeature } from './sources.ts';

type Point = readonly [number, number];

/** West, south, east, north in degrees. */
type Extent = readonly [number, number, number, number];

interface Square {
  readonly names: { readonly name_fr?: string; readonly name_nl?: string };
  readonly extent: Extent;
}

const FRENCH =
  /^(grand[- ]place|place|placette|square|parvis|esplanade|rond-? ?point|(vieux |nouveau )?marché)(?=[\s-]|$)/i;
const DUTCH = /(plein|plaats|square|rondpunt|markt)$/i;
const METRES_PER_DEGREE = 111_320;
const EAST = Math.cos((50.85 * Math.PI) / 180);
/** Pieces of one name this close together are one square: several squares of the Region share a name. */
const SAME_SQUARE_METRES = 150;

/** Tells whether a street is a square by its name: in French, or in Dutch where there is no French one. */
export function isSquare({ properties }: SourceFeature): boolean {
  const { name_fr, name_nl } = properties;
  if (name_fr) return FRENCH.test(name_fr);
  return DUTCH.test(name_nl ?? '');
}

/**
 * Gives one landmark in the middle of each square, from the streets that go round it. The wider the square, the
 * earlier its name. Squares whose green already carries the same name at that place are left out.
 */
export function squares(streets: readonly SourceFeature[], greens: readonly LayerFeature[]): LayerFeature[] {
  const found = [...groupByName(streets.filter(isSquare)).values()].flatMap(partsOf);
  return found
    .filter((square) => !greens.some((green) => isSame(square, green)))
    .map(({ names, extent }) => {
      const { from, rank } = showFor(widthMetres(extent));
      return landmark(middle(extent), from, { class: 'square', rank, ...names });
    });
}

function showFor(metres: number): { from: number; rank: number } {
  if (metres > 140) return { from: 14, rank: 1 };
  return metres > 70 ? { from: 14, rank: 2 } : { from: 15, rank: 3 };
}

function groupByName(streets: readonly SourceFeature[]): Map<string, SourceFeature[]> {
  const groups = new Map<string, SourceFeature[]>();
  for (const street of streets) {
    const key = `${street.properties.name_fr ?? ''}|${street.properties.name_nl ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), street]);
  }
  return groups;
}

/** Joins the lines of one name into squares: lines near one another are one. */
function partsOf(streets: readonly SourceFeature[]): Square[] {
  const { name_fr, name_nl } = streets[0]?.properties ?? {};
  const names = { ...(name_fr ? { name_fr } : {}), ...(name_nl ? { name_nl } : {}) };
  let parts: Extent[] = [];
  for (const line of streets.flatMap(linesOf)) {
    const extent = extentOf(line);
    const near = parts.filter((part) => gapMetres(part, extent) <= SAME_SQUARE_METRES);
    parts = [...parts.filter((part) => !near.includes(part)), near.reduce(union, extent)];
  }
  return parts.map((extent) => ({ names, extent }));
}

function linesOf({ geometry }: SourceFeature): readonly (readonly Point[])[] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}

function extentOf(line: readonly Point[]): Extent {
  const [xs, ys] = [line.map(([x]) => x), line.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function union(a: Extent, b: Extent): Extent {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

function gapMetres(a: Extent, b: Extent): number {
  const across = Math.max(0, a[0] - b[2], b[0] - a[2]) * EAST;
  const along = Math.max(0, a[1] - b[3], b[1] - a[3]);
  return Math.hypot(across, along) * METRES_PER_DEGREE;
}

function widthMetres([west, south, east, north]: Extent): number {
  return Math.hypot((east - west) * EAST, north - south) * METRES_PER_DEGREE;
}

function middle([west, south, east, north]: Extent): [number, number] {
  const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
  return [round((west + east) / 2), round((south + north) / 2)];
}

function isSame({ names, extent }: Square, { geometry, properties }: LayerFeature): boolean {
  if (geometry.type !== 'Point') return false;
  const { name_fr, name_nl } = properties.tags;
  const named = (names.name_fr ?? names.name_nl) === (names.name_fr ? name_fr : name_nl);
  const [x, y] = geometry.coordinates;
  return named && gapMetres(extent, [x, y, x, y]) <= SAME_SQUARE_METRES;
}
