import type { DrawnKind } from '../proposals/drawing/drawing.ts';
import { cornersOf, namePointsOf } from '../proposals/drawing/drawings-of-area.ts';
import type { DrawingFeature } from '../proposals/drawing/published-drawing.ts';
import type { Frame } from './frame.ts';
import { FLAVOUR } from './map-ink.ts';
import { textWidthMm, wrapText } from './measure.ts';
import { bilingualStack, NAME_PT } from './name-stack.ts';
import { MM_PER_PT, type PageItem, type PointMm } from './page.ts';
import { boxHolds, discPath, distanceToSegment, pathData } from './plane.ts';
import type { Taken } from './taken.ts';

/** Something that people drew, on the sheet. */
export interface DrawnFigure {
  readonly kind: DrawnKind;
  readonly name: string;
  /** corners in millimetres; an outline ends where it begins */
  readonly points: readonly PointMm[];
  /** where its name may stand */
  readonly named: readonly PointMm[];
}

/** Kinds from the lowest on the sheet to the highest. */
const UPWARDS: readonly DrawnKind[] = ['boundary', 'route', 'place'];
const LINE_MM = 0.9;
const EDGE_MM = 1.9;
const DASH_MM = [2.2, 1.5] as const;
/** Radius of the dot of a place. */
const PLACE_MM = 1.3;
const NAME_MM = 24;
const MOST_LINES = 3;
const OFF_MM = 0.9;
const STYLE = { weight: 700, colour: FLAVOUR.drawn, otherColour: FLAVOUR.drawn } as const;

/** Gives the drawings of which a part lies on the map, outlines first, then routes, then places: none hides another. */
export function drawnFigures(drawings: readonly DrawingFeature[], frame: Frame): readonly DrawnFigure[] {
  const figures = drawings.map(({ geometry, properties: { kind, name } }): DrawnFigure => {
    const project = cornersOf(geometry).map((corner) => frame.project(corner));
    return { kind, name, points: project, named: namePointsOf(geometry).map((at) => frame.project(at)) };
  });
  const seen = figures.filter(({ points }) => points.some((at) => boxHolds(frame.box, at)));
  return UPWARDS.flatMap((layer) => seen.filter(({ kind }) => kind === layer));
}

/** Gives the dots of places, which markers that move keep clear of. */
export function drawnPlaces(
  figures: readonly DrawnFigure[],
): readonly { readonly at: PointMm; readonly radiusMm: number }[] {
  return figures.flatMap(({ kind, points: [at] }) =>
    kind === 'place' && at ? [{ at, radiusMm: PLACE_MM + 0.4 }] : [],
  );
}

/** Draws outlines as a dashed line, routes as a line with an edge, places as a dot. */
export function drawnItems(figures: readonly DrawnFigure[]): readonly PageItem[] {
  return figures.flatMap(({ kind, points }): readonly PageItem[] => {
    if (kind === 'place') return points.flatMap((at) => placeItem(at));
    const d = pathData([points], false);
    const dashed = kind === 'boundary' ? { dashMm: DASH_MM } : {};
    return [
      { kind: 'path', d, stroke: FLAVOUR.halo, strokeMm: EDGE_MM, strokeOpacity: 0.85, cap: 'round' },
      { kind: 'path', d, stroke: FLAVOUR.drawn, strokeMm: LINE_MM, cap: 'round', ...dashed },
    ];
  });
}

const placeItem = (at: PointMm): readonly PageItem[] => [
  { kind: 'path', d: discPath(at, PLACE_MM), fill: FLAVOUR.drawn, stroke: FLAVOUR.halo, strokeMm: 0.4 },
];

/** Places the names of figures beside them where all of the name is free, off every drawn line where it can; takes their ground. */
export function drawnNames(figures: readonly DrawnFigure[], taken: Taken): readonly PageItem[] {
  for (const { at, radiusMm } of drawnPlaces(figures)) taken.add(at, radiusMm);
  return figures.flatMap(({ name, named }): readonly PageItem[] => {
    const lines = wrapText(name, NAME_PT, 700, NAME_MM);
    if (lines.length > MOST_LINES) return [];
    const centres = named.flatMap((at) => centresRound(at, lines));
    const crossed = (at: PointMm): boolean => crossesLine(at, sizeOf(lines), figures);
    const inOrder = [...centres.filter((at) => !crossed(at)), ...centres.filter(crossed)];
    return bilingualStack({ name, other: null }, inOrder, NAME_MM, STYLE, taken);
  });
}

interface HalfSize {
  readonly widthMm: number;
  readonly heightMm: number;
}

const sizeOf = (lines: readonly string[]): HalfSize => ({
  widthMm: Math.max(...lines.map((line) => textWidthMm(line, NAME_PT, 700))) / 2,
  heightMm: (lines.length * NAME_PT * MM_PER_PT * 1.1) / 2,
});

/** True when a drawn line goes through a name centred there; looked at along its middle. */
function crossesLine([x, y]: PointMm, size: HalfSize, figures: readonly DrawnFigure[]): boolean {
  const clear = size.heightMm + LINE_MM / 2;
  const looked = [-1, -0.5, 0, 0.5, 1].map((share): PointMm => [x + share * size.widthMm, y]);
  return figures.some(({ points }) =>
    points.some((to, index) => {
      const from = points[index - 1];
      return from !== undefined && looked.some((at) => distanceToSegment(at, from, to) < clear);
    }),
  );
}

/** Below and above a point, then beside it and slanting away from it. */
function centresRound([x, y]: PointMm, lines: readonly string[]): readonly PointMm[] {
  const { widthMm, heightMm } = sizeOf(lines);
  const [beside, level] = [widthMm + PLACE_MM + OFF_MM, heightMm + PLACE_MM + OFF_MM];
  return [
    [x, y + level],
    [x, y - level],
    [x + beside, y],
    [x - beside, y],
    [x + beside, y + level],
    [x - beside, y + level],
    [x + beside, y - level],
    [x - beside, y - level],
  ];
}

/** The sign of what people drew, for the legend. */
export function drawnSign(): readonly PageItem[] {
  return [
    { kind: 'path', d: 'M0 2.4L3.4 2.4', stroke: FLAVOUR.drawn, strokeMm: LINE_MM, cap: 'round' },
    ...placeItem([4.6, 2.4]),
  ];
}
