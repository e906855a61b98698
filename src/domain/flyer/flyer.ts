import { moved, Pile } from './block.ts';
import type { FlyerInput } from './flyer-input.ts';
import { SHEET_MM } from './flyer-input.ts';
import { noticesOf } from './notices.ts';
import type { Flyer, Page, PageItem } from './page.ts';
import { barPanel, footPile } from './panels/bar-panel.ts';
import { coverPanel } from './panels/cover-panel.ts';
import { foldMarks, panelGround, panelRoom } from './panels/fold-grid.ts';
import { type InsideMap, insideFrame, insideMap } from './panels/inside-map.ts';
import { addUse, legendPanel } from './panels/legend-panel.ts';
import { listSides } from './panels/list-sides.ts';
import { mapSigns, type SignRow, withSecond } from './signs-block.ts';
import { mapOf, withinView } from './within-view.ts';

/**
 * Lays out the flyer of a neighbourhood, A3 folded into eight panels: inside the map; outside cover, legend, BAR and
 * list; further sides when the list is long. Pure: the same input gives the same pages. Throws when a part cannot be
 * set at its smallest type.
 */
export function layOutFlyer(given: FlyerInput): Flyer {
  const { input, notices: ownNotices } = withinView(given, insideFrame(given));
  const inside = insideMap(input);
  const [outer, ...further] = listSides(input);
  const pages = [
    inside.items,
    [...outerPanels(input, inside), ...(outer?.items ?? [])],
    ...further.map(({ items }) => items),
  ];
  return {
    pages: pages.map(page),
    notices: [...noticesOf(input, inside.map.markers, further.length), ...ownNotices],
    scale: inside.map.frame.scale,
    map: mapOf(inside.map.frame, 0),
  };
}

/** The upper row of the outside: it is the outside of the folded sheet, the BAR at its back and the cover in front. */
function outerPanels(input: FlyerInput, { map }: InsideMap): readonly PageItem[] {
  const hasMoved = map.markers.some(({ leader }) => leader);
  const signs = signsOf(input, { stops: map.stops, moved: hasMoved, drawn: map.drawn });
  return [
    { kind: 'group', name: 'cover', items: coverPanel(input, panelRoom(3, 0), panelGround(3, 0)) },
    { kind: 'group', name: 'bar', items: barPanel(input, panelRoom(0, 0), panelGround(0, 0)) },
    { kind: 'group', name: 'legend', items: legendPanel(input, panelRoom(1, 0), signs) },
    ...(input.second ? [{ kind: 'group', name: 'use', items: signsPanel(input, signs) } as const] : []),
  ];
}

/** The signs of the map with their meanings, in two languages where the sheet has two. */
function signsOf({ words, second }: FlyerInput, map: Parameters<typeof mapSigns>[1]): readonly SignRow[] {
  const rows = mapSigns(words, map);
  return second ? withSecond(rows, mapSigns(second.words, map), second.language) : rows;
}

/** In two languages the panel before the cover has what the legend and the back have no room for. */
function signsPanel(input: FlyerInput, signs: readonly SignRow[]): readonly PageItem[] {
  const room = panelRoom(2, 0);
  const pile = new Pile(room.x, room.y, room.width);
  addUse(pile, input, signs);
  const foot = footPile(input, room.width);
  const top = room.y + room.height - foot.y;
  if (pile.y > top)
    throw new Error(`The legend of ${input.neighbourhood.properties.id} has no room for its credits.`);
  return [...pile.items, ...moved(foot.items, room.x, top)];
}

function page(items: readonly PageItem[]): Page {
  return { widthMm: SHEET_MM.width, heightMm: SHEET_MM.height, items: [...items, foldMarks()] };
}
