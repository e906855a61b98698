import type { FlyerInput } from './flyer-input.ts';
import { SHEET_MM } from './flyer-input.ts';
import type { Flyer, FlyerNotice, Page, PageItem } from './page.ts';
import { barPanel } from './panels/bar-panel.ts';
import { coverPanel } from './panels/cover-panel.ts';
import { foldMarks, panelGround, panelRoom } from './panels/fold-grid.ts';
import { type InsideMap, insideFrame, insideMap } from './panels/inside-map.ts';
import { legendPanel } from './panels/legend-panel.ts';
import { listSides } from './panels/list-sides.ts';
import { distance } from './plane.ts';
import { mapSigns } from './signs-block.ts';
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
    notices: [...notices(input, inside, further.length), ...ownNotices],
    scale: inside.map.frame.scale,
    map: mapOf(inside.map.frame, 0),
  };
}

/** The upper row of the outside: it is the outside of the folded sheet, the BAR at its back and the cover in front. */
function outerPanels(input: FlyerInput, { map }: InsideMap): readonly PageItem[] {
  const moved = map.markers.some(({ leader }) => leader);
  const signs = mapSigns(input.words, { stops: map.stops, moved });
  return [
    { kind: 'group', name: 'cover', items: coverPanel(input, panelRoom(3, 0), panelGround(3, 0)) },
    { kind: 'group', name: 'bar', items: barPanel(input, panelRoom(0, 0), panelGround(0, 0)) },
    { kind: 'group', name: 'legend', items: legendPanel(input, panelRoom(1, 0), signs) },
  ];
}

function page(items: readonly PageItem[]): Page {
  return { widthMm: SHEET_MM.width, heightMm: SHEET_MM.height, items: [...items, foldMarks()] };
}

/** Tells who prints of a long list and of markers that stand farther than their diameter from their place. */
function notices({ neighbourhood }: FlyerInput, { map }: InsideMap, further: number): readonly FlyerNotice[] {
  const far = map.markers.filter(({ at, truth, radiusMm }) => distance(at, truth) > 2 * radiusMm);
  return [
    ...far.map(({ key }): FlyerNotice => ({ code: 'marker-far', subject: key })),
    ...(further > 0 ? [{ code: 'further-page', subject: neighbourhood.properties.id } as const] : []),
  ];
}
