import type { ActorFeature } from '../../model/actor.ts';
import { fillColumns } from '../columns.ts';
import type { Flyer, Page, PageItem } from '../page.ts';
import { backPanel } from './back-panel.ts';
import { coverPanel } from './cover-panel.ts';
import { flapPanel } from './flap-panel.ts';
import { foldMarks, LEAFLET_MM, panels } from './folds.ts';
import { insideHead } from './inside-head.ts';
import { insideMaps } from './inside-maps.ts';
import { leafletGroups, outsideActors } from './leaflet-actors.ts';
import { columnItems, GAP_MM, insideRooms, LIST_WIDTH_MM, listHead, turnItem } from './leaflet-columns.ts';
import { leafletFrames } from './leaflet-frames.ts';
import type { LeafletInput } from './leaflet-input.ts';
import { leafletList } from './leaflet-list.ts';
import { loosePages } from './loose-pages.ts';

/**
 * Lays out the leaflet of a theme: A4 across, folded to a third. Outside flap, back and cover; inside map and list.
 * A list that is longer goes on on the flap, then on loose pages. Pure. Throws when a part cannot be set at its
 * smallest type, naming it.
 */
export function layOutLeaflet(input: LeafletInput): Flyer {
  const frames = leafletFrames(input.areas, input.around);
  const groups = leafletGroups(input, !frames.single);
  const outside = outsideActors(input);
  const { maps, items } = insideMaps(input, groups, outside, frames);
  const listed: readonly ActorFeature[] = [
    ...groups.flatMap((group) => group.listed),
    ...outside.map(({ actor }) => actor),
  ];
  const rooms = insideRooms(frames);
  const blocks = leafletList(input, groups, outside, LIST_WIDTH_MM);
  const heights = rooms.map(({ height }) => height);
  const inside = fillColumns(blocks, heights, GAP_MM);
  const flap = flapPanel(input, { listed, letters: outside.length > 0, rest: inside.rest });
  const loose = loosePages(input, flap.rest);
  const [, back, cover] = panels('outside');
  const outer: readonly PageItem[] = [
    { kind: 'group', name: 'cover', items: coverPanel(input, cover) },
    { kind: 'group', name: 'back', items: backPanel(input, back) },
    { kind: 'group', name: 'flap', items: flap.items },
    foldMarks('outside'),
  ];
  const inner: readonly PageItem[] = [
    { kind: 'group', name: 'head', items: insideHead(input, maps) },
    ...items,
    ...listHead(input, listed, frames),
    ...columnItems(inside.columns, rooms),
    ...(inside.rest.length > 0 ? [turnItem(input)] : []),
    foldMarks('inside'),
  ];
  return {
    pages: [page(outer), page(inner), ...loose.map(page)],
    notices: loose.length > 0 ? [{ code: 'further-page', subject: input.theme }] : [],
    scale: maps.length === 1 ? (maps[0]?.frame.scale ?? null) : null,
  };
}

function page(items: readonly PageItem[]): Page {
  return { widthMm: LEAFLET_MM.width, heightMm: LEAFLET_MM.height, items };
}
