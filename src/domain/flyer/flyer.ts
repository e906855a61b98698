import { EDGE_MM, type FlyerInput, SHEET_MM } from './flyer-input.ts';
import { frontPanel } from './front-panel.ts';
import { INK } from './ink.ts';
import { listPages } from './list-pages.ts';
import { mapSide, unplaced } from './map-side.ts';
import type { BoxMm, Flyer, FlyerNotice, Page } from './page.ts';
import { boxPath } from './plane.ts';

const PANEL_MM = 74;

const PANEL: BoxMm = { x: EDGE_MM, y: EDGE_MM, width: PANEL_MM, height: SHEET_MM.height - 2 * EDGE_MM };
const MAP: BoxMm = {
  x: EDGE_MM + PANEL_MM,
  y: EDGE_MM,
  width: SHEET_MM.width - 2 * EDGE_MM - PANEL_MM,
  height: PANEL.height,
};

/**
 * Lays out the flyer of a neighbourhood: side one the map, side two (and further ones when the list is long) the
 * directory. Pure: the same input gives the same pages. Throws when a part cannot be set at its smallest type.
 */
export function layOutFlyer(input: FlyerInput): Flyer {
  const map = mapSide({ ...input, outline: input.neighbourhood.geometry }, MAP);
  const missing = unplaced(input.actors, map);
  if (missing.length > 0) {
    throw new Error(`No room on the map for ${missing.map(({ properties }) => properties.id).join(', ')}.`);
  }
  const panel = frontPanel(input, PANEL, {
    frame: map.frame,
    stops: map.stops,
    moved: map.markers.some((marker) => marker.leader),
  });
  const front: Page = {
    widthMm: SHEET_MM.width,
    heightMm: SHEET_MM.height,
    items: [
      { kind: 'group', name: 'panel', items: panel },
      { kind: 'group', name: 'map', role: 'group', label: input.words.mapLabel, clip: MAP, items: map.items },
      { kind: 'path', d: boxPath(MAP), stroke: INK.accent, strokeMm: 0.3 },
    ],
  };
  const lists = listPages(input);
  return { pages: [front, ...lists], notices: notices(input, lists.length), scale: map.frame.scale };
}

function notices({ neighbourhood }: FlyerInput, lists: number): readonly FlyerNotice[] {
  return lists > 1 ? [{ code: 'further-page', subject: neighbourhood.properties.id }] : [];
}
