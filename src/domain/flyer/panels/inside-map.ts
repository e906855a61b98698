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
/** Ground that markers and names leave free on each side of a fold. */
const MARKERS_OFF_FOLD_MM = 1;
const NAMES_OFF_FOLD_MM = 2;
const BOX: BoxMm = inset({ x: 0, y: 0, ...SHEET_MM }, EDGE_MM);

/** The map and what is drawn of it. */
export interface InsideMap {
  readonly map: MapSide;
  readonly items: readonly PageItem[];
}

/** The frame of the map over all eight panels. */
export function insideFrame({ neighbourhood, own }: FlyerInput): Frame {
  return frameFor(neighbourhood.geometry, BOX, MARGIN_MM, own?.view);
}

/** The inside: one map over all eight panels, its key in the corner that hides least. Throws naming whom it has no room for. */
export function insideMap(input: FlyerInput): InsideMap {
  const outline = input.neighbourhood.geometry;
  const view = input.own?.view;
  const frame = insideFrame(input);
  const key = mapKey(input, frame);
  const corner = keyBox(input, frame, key.heightMm);
  const barred = [...foldStrips(MARKERS_OFF_FOLD_MM), inset(corner, -1)];
  const map = mapSide(
    { ...input, outline, view, barred, barredForNames: foldStrips(NAMES_OFF_FOLD_MM) },
    BOX,
  );
  const missing = unplaced(input.actors, map);
  if (missing.length > 0) {
    throw new Error(`No room on the map for ${missing.map(({ properties }) => properties.id).join(', ')}.`);
  }
  const drawn: readonly PageItem[] = [
    { kind: 'group', name: 'map', role: 'group', label: input.words.mapLabel, clip: BOX, items: map.items },
    { kind: 'path', d: boxPath(BOX), stroke: INK.accent, strokeMm: 0.3 },
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
    items: [{ kind: 'group', mirror: 'picture', clip: inset(BOX, -1), items: drawn }],
  };
}
