import type { ActorFeature } from '../../model/actor.ts';
import { type Block, moved, Pile, type TextStyle } from '../block.ts';
import type { EntryContext } from '../entry.ts';
import { EDGE_MM, SHEET_MM } from '../flyer-input.ts';
import { INK } from '../ink.ts';
import { listOrder } from '../list-order.ts';
import { LINE_MM, type MapInput, type MapPlaces, mapPlaces, unplaced } from '../map-side.ts';
import type { PlacedMarker } from '../markers.ts';
import type { BoxMm, PageItem, PointMm } from '../page.ts';
import { entryContext } from '../panels/list-blocks.ts';
import { clipLine, pathData } from '../plane.ts';
import { areaTarget, qrBlock } from '../qr-block.ts';
import { aroundBlock, DETAILS, type Detail, LEAST_DETAIL } from './around-block.ts';
import type { AroundInput } from './around-input.ts';
import {
  type Columns,
  type Detour,
  type LabelSeed,
  type LabelSide,
  neededMm,
  type PlacedLabel,
  placeLabels,
  roomMm,
  stacked,
} from './boundary-labels.ts';
import {
  anyLeader,
  type InTheWay,
  isTouched,
  type LeaderAsk,
  type Leaders,
  routeLeaders,
} from './leaders.ts';

const COLUMN_MM = 66;
/** Free ground between a column and the map, in which leaders spread. */
const GAP_MM = 6;
const HEAD_MM = 13;
const FOOT_MM = 14;
/** Rules stay this far from the lower edge of the map. */
const RULE_MM = 2;
/** How often columns are filled anew when leaders find no way. */
const TRIALS = 3;
/** A marker in the way of a straight leader counts as this much more length. */
const HIT_MM = 20;
/** Ports that are tried for a block whose leader found no way are so far apart. */
const PORT_STEP_MM = 4;

/** The map in the middle of the sheet. */
export const MAP_BOX: BoxMm = {
  x: EDGE_MM + COLUMN_MM + GAP_MM,
  y: EDGE_MM + HEAD_MM,
  width: SHEET_MM.width - 2 * (EDGE_MM + COLUMN_MM + GAP_MM),
  height: SHEET_MM.height - 2 * EDGE_MM - HEAD_MM - FOOT_MM,
};

const SECTION: TextStyle = { sizePt: 9, weight: 700, colour: INK.accent };
const TAIL_GAP_MM = 5;
const LEFT_X_MM = EDGE_MM;
const RIGHT_X_MM = SHEET_MM.width - EDGE_MM - COLUMN_MM;

/** Where everything stands on the sheet. */
export interface Placing {
  readonly map: MapInput;
  readonly places: MapPlaces;
  /** from block to marker, by actor */
  readonly leaders: Leaders;
  /** the blocks and the rules at their feet */
  readonly items: readonly PageItem[];
  /** actors that stand in the list on the back alone */
  readonly moved: readonly string[];
  /** true when the front tells everything that the list would */
  readonly isWhole: boolean;
}

/** Places markers, blocks and leaders, the blocks with as much detail as lets the most of them stand beside the map. */
export function placeAround(input: AroundInput): Placing {
  const map: MapInput = { ...input, outline: input.neighbourhood.geometry };
  const places = mapPlaces(map, MAP_BOX);
  const missing = unplaced(input.actors, places);
  if (missing.length > 0) {
    throw new Error(`No room on the map for ${missing.map(({ properties }) => properties.id).join(', ')}.`);
  }
  const given = { input, map, places, inTheWay: inTheWayOf(places.markers) };
  let best: Placing | null = null;
  for (const detail of DETAILS) {
    if (detail !== LEAST_DETAIL && !haveRoom(detail, given)) continue;
    const placing = placedWith(detail, given);
    if (!best || placing.moved.length < best.moved.length) best = placing;
    if (best.moved.length === 0) break;
  }
  if (!best) throw new Error('There is no way to place blocks.');
  return best;
}

/** True when the blocks of all numbered actors would find room in the columns, leaders aside. */
function haveRoom(detail: Detail, { input, places }: Given): boolean {
  const context = entryContext(input, COLUMN_MM);
  const { numbered, others } = listOrder(input.actors);
  const sides = sidesWith(tailBlock(input, others, detail, context, places));
  const heights = numbered.map((actor) => aroundBlock(actor, detail, context));
  return neededMm(heights) <= sides.reduce((sum, side) => sum + roomMm(side), 0);
}

interface Given {
  readonly input: AroundInput;
  readonly map: MapInput;
  readonly places: MapPlaces;
  readonly inTheWay: InTheWay;
}

function placedWith(detail: Detail, { input, map, places, inTheWay }: Given): Placing {
  const context = entryContext(input, COLUMN_MM);
  const { numbered, others } = listOrder(input.actors);
  const tail = tailBlock(input, others, detail, context, places);
  const sides = sidesWith(tail);
  const { labels, leaders } = bestLabels(numbered, sides, { detail, context, places, inTheWay });
  const beside = new Set(labels.map(({ key }) => key));
  const gone = numbered.filter(({ properties }) => !beside.has(properties.id));
  return {
    ...{ map, places, leaders },
    items: [...gapItems(leaders), ...listItems(labels, input.actors, detail, context), ...tailItems(tail)],
    moved: gone.map(({ properties }) => properties.id),
    isWhole: gone.length === 0 && detail === 'full',
  };
}

interface Labelled {
  /** those with a leader */
  readonly labels: readonly PlacedLabel[];
  readonly leaders: Leaders;
  readonly failed: readonly PlacedLabel[];
}

interface Blocks {
  readonly detail: Detail;
  readonly context: EntryContext;
  readonly places: MapPlaces;
  readonly inTheWay: InTheWay;
}

/**
 * Fills the columns again and again: blocks whose leaders found no way give their room to others. The trial with most
 * blocks counts.
 */
function bestLabels(actors: readonly ActorFeature[], sides: readonly LabelSide[], blocks: Blocks): Labelled {
  let left = actors;
  let best: Labelled = { labels: [], leaders: new Map(), failed: [] };
  for (let trial = 0; trial < TRIALS; trial += 1) {
    const labelled = labelledWith(left, sides, blocks);
    if (labelled.labels.length > best.labels.length) best = labelled;
    if (labelled.failed.length === 0 || best.labels.length === actors.length) return best;
    const without = new Set(labelled.failed.map(({ key }) => key));
    left = left.filter(({ properties }) => !without.has(properties.id));
  }
  return best;
}

function labelledWith(
  actors: readonly ActorFeature[],
  sides: readonly LabelSide[],
  { detail, context, places: { markers }, inTheWay }: Blocks,
): Labelled {
  const seeds = actors.flatMap((actor) => {
    const key: string = actor.properties.id;
    const marker = markers.find((candidate) => candidate.key === key);
    return marker ? [{ key, at: marker.at, heightMm: aroundBlock(actor, detail, context).heightMm }] : [];
  });
  const detour: Detour = ({ key, at }, port) =>
    HIT_MM * markers.filter((marker) => marker.key !== key && isTouched(marker, at, port)).length;
  const drawn = drawnLabels(placeLabels(seeds, sides, detour), markers, inTheWay);
  return reinserted(drawn, sides, markers, inTheWay);
}

function drawnLabels(
  placed: readonly PlacedLabel[],
  markers: readonly PlacedMarker[],
  inTheWay: InTheWay,
): Labelled {
  const asks = placed.map((label) => askFor(label, label.port, markers));
  const leaders = routeLeaders(asks, inTheWay);
  return {
    leaders,
    labels: placed.filter(({ key }) => leaders.has(key)),
    failed: placed.filter(({ key }) => !leaders.has(key)),
  };
}

const askFor = ({ key, at }: LabelSeed, port: PointMm, markers: readonly PlacedMarker[]): LeaderAsk => ({
  ...{ key, port, at },
  radiusMm: markers.find((marker) => marker.key === key)?.radiusMm ?? 0,
});

/** Markers, and the lines of those that were moved from their place. */
function inTheWayOf(markers: readonly PlacedMarker[]): InTheWay {
  const lines = markers.filter(({ leader }) => leader).map(({ at, truth }) => [at, truth]);
  return { discs: markers, lines, bounds: MAP_BOX };
}

/** Puts a block whose leader found no way where one leads between the leaders of others, as long as that helps. */
function reinserted(
  start: Labelled,
  sides: readonly LabelSide[],
  markers: readonly PlacedMarker[],
  inTheWay: InTheWay,
): Labelled {
  let best = start;
  for (const failed of start.failed) {
    const lines = [...inTheWay.lines, ...best.leaders.values()];
    const asks = withRoom(failed, best.labels, sides).flatMap(({ x, topMm, bottomMm }) =>
      steps(topMm + failed.heightMm, bottomMm, PORT_STEP_MM).map((y) => askFor(failed, [x, y], markers)),
    );
    const port = anyLeader(asks, { ...inTheWay, lines })?.[0];
    if (!port) continue;
    const trial = drawnLabels(stacked(withBlock(failed, port, best.labels, sides), sides), markers, inTheWay);
    if (trial.labels.length > best.labels.length) best = trial;
  }
  return { ...best, failed: start.failed.filter(({ key }) => !best.leaders.has(key)) };
}

/** The sides whose column has room for one block more. */
function withRoom(
  seed: LabelSeed,
  labels: readonly PlacedLabel[],
  sides: readonly LabelSide[],
): readonly LabelSide[] {
  return sides.filter((side, index) => {
    const own = labels.filter((label) => label.side === index);
    return neededMm([...own, seed]) <= roomMm(side);
  });
}

const steps = (from: number, to: number, step: number): readonly number[] =>
  Array.from({ length: Math.max(0, Math.floor((to - from) / step) + 1) }, (_, index) => from + index * step);

/** The columns with one block more, at that port. */
function withBlock(
  seed: LabelSeed,
  port: PointMm,
  labels: readonly PlacedLabel[],
  sides: readonly LabelSide[],
): Columns {
  return sides.map(({ x }, side) =>
    [
      ...labels.filter((label) => label.side === side).map((label) => ({ label, y: label.port[1] })),
      ...(port[0] === x ? [{ label: seed, y: port[1] }] : []),
    ]
      .sort((a, b) => a.y - b.y)
      .map(({ label }): LabelSeed => label),
  );
}

/** Both columns; the right one ends above those that are not on the map. */
function sidesWith(tail: Block): readonly LabelSide[] {
  const [topMm, bottomMm] = [MAP_BOX.y, MAP_BOX.y + MAP_BOX.height - RULE_MM];
  return [
    { x: LEFT_X_MM + COLUMN_MM, topMm, bottomMm },
    { x: RIGHT_X_MM, topMm, bottomMm: bottomMm - tail.heightMm - TAIL_GAP_MM },
  ];
}

/** The stretches of the leaders between columns and map; the map draws the others below its names. */
function gapItems(leaders: Leaders): readonly PageItem[] {
  const gaps = [LEFT_X_MM + COLUMN_MM, RIGHT_X_MM - GAP_MM].map((x) => ({ ...MAP_BOX, x, width: GAP_MM }));
  const d = pathData(
    [...leaders.values()].flatMap((line) => gaps.flatMap((gap) => clipLine(line, gap))),
    false,
  );
  return [{ kind: 'path', d, stroke: INK.leader, strokeMm: LINE_MM }];
}

/** Those for the neighbourhood that are not on the map, below a heading; then the code that leads to the newest data. */
function tailBlock(
  input: AroundInput,
  others: readonly ActorFeature[],
  detail: Detail,
  context: EntryContext,
  { frame: { bounds } }: MapPlaces,
): Block {
  const { siteUrl, language, sheet } = input;
  const pile = new Pile(0, 0, COLUMN_MM);
  if (others.length > 0) pile.heading(input.words.withoutNumber, 2, SECTION).gap(1.6);
  for (const actor of others) pile.block(aroundBlock(actor, detail, context), 1.2);
  if (others.length > 0) pile.gap(2);
  const words = { ...input.words, mistakeWithoutSite: sheet.mistake };
  pile.block(qrBlock({ words, siteUrl, language, ...areaTarget(input), bounds }, COLUMN_MM));
  return { heightMm: pile.y, items: pile.items };
}

function tailItems(tail: Block): readonly PageItem[] {
  const y = MAP_BOX.y + MAP_BOX.height - tail.heightMm;
  return [{ kind: 'group', role: 'group', name: 'tail', items: moved(tail.items, RIGHT_X_MM, y) }];
}

/** The blocks of each column, and at the foot of each the rule from which its leader goes on. */
function listItems(
  labels: readonly PlacedLabel[],
  actors: readonly ActorFeature[],
  detail: Detail,
  context: EntryContext,
): readonly PageItem[] {
  return [LEFT_X_MM, RIGHT_X_MM].flatMap((x, side): readonly PageItem[] => {
    const own = labels.filter((label) => label.side === side);
    const blocks = own.flatMap(({ key, topMm }) => {
      const actor = actors.find(({ properties }) => properties.id === key);
      return actor ? moved(aroundBlock(actor, detail, context).items, x, topMm) : [];
    });
    const rules = own.map(({ port: [, y] }) => `M${x} ${y}L${x + COLUMN_MM} ${y}`).join('');
    return [
      { kind: 'path', d: rules, stroke: INK.leader, strokeMm: LINE_MM },
      { kind: 'group', role: 'list', name: 'list', items: blocks },
    ];
  });
}
