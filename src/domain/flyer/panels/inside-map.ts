import { moved } from '../block.ts';
import type { FlyerInput } from '../flyer-input.ts';
import { SHEET_MM } from '../flyer-input.ts';
import { type Frame, frameFor } from '../frame.ts';
import { INK } from '../ink.ts';
import { MARGIN_MM, type MapSide, mapSide, unplaced } from '../map-side.ts';
import type { BoxMm, PageItem } from '../page.ts';
import { boxPath, inset } from '../plane.ts';
import { foldStrips } from './fold-grid.ts';
import { keyBox, mapKey } from './map-key.ts';

const EDGE_MM = 6;
const KEY_MM = 84;
/** Ground that markers and names leave free on each side of a fold. */
const MARKERS_OFF_FOLD_MM = 1;
const NAMES_OFF_FOLD_MM = 2;
const BOX: BoxMm = inset({ x: 0, y: 0, ...SHEET_MM }, EDGE_MM);

/** The map and what is drawn of it. */
export interface InsideMap {
  readonly map: MapSide;
  readonly items: readonly PageItem[];
}

/** Where a map with its key lies. */
interface MapPlan {
  readonly box: BoxMm;
  readonly keyMm: number;
  /** strips round its folds, so wide on each side */
  strips(sideMm: number): readonly BoxMm[];
  /** discs in place of roses */
  readonly plain?: boolean;
  /** smallest type of the numbers of markers */
  readonly numberPt?: number;
}

/** The frame of a map with its key; in the box over all eight panels where no other is named. */
export function insideFrame({ neighbourhood, own }: FlyerInput, box = BOX): Frame {
  return frameFor(neighbourhood.geometry, box, MARGIN_MM, own?.view);
}

/** The inside: one map over all eight panels. Throws naming whom it has no room for. */
export function insideMap(input: FlyerInput): InsideMap {
  return mapWithKey(input, { box: BOX, keyMm: KEY_MM, strips: foldStrips });
}

/** A map with its key in the corner that hides least. Throws naming whom it has no room for. */
export function mapWithKey(
  input: FlyerInput,
  { box, keyMm, strips, plain = false, numberPt }: MapPlan,
): InsideMap {
  const outline = input.neighbourhood.geometry;
  const view = input.own?.view;
  const frame = insideFrame(input, box);
  const key = mapKey(input, frame, keyMm);
  const corner = keyBox(input, frame, { width: keyMm, height: key.heightMm });
  const barred = [...strips(MARKERS_OFF_FOLD_MM), inset(corner, -1)];
  const barredForNames = strips(NAMES_OFF_FOLD_MM);
  const map = mapSide({ ...input, outline, view, barred, barredForNames, plain, numberPt }, box);
  const missing = unplaced(input.actors, map);
  if (missing.length > 0) {
    throw new Error(`No room on the map for ${missing.map(({ properties }) => properties.id).join(', ')}.`);
  }
  const drawn: readonly PageItem[] = [
    { kind: 'group', name: 'map', role: 'group', label: input.words.mapLabel, clip: box, items: map.items },
    { kind: 'path', d: boxPath(box), stroke: INK.accent, strokeMm: 0.3 },
    {
      kind: 'group',
      name: 'key',
      mirror: 'plate',
      clip: inset(corner, -1),
      items: moved(key.items, corner.x, corner.y),
    },
  ];
  return {
    map,
    items: [{ kind: 'group', mirror: 'picture', clip: inset(box, -1), items: drawn }],
  };
}
