import type { NeighbourhoodFeature } from '../../model/area.ts';
import type { SheetFrame } from '../../paper/sheet-frame.ts';
import { type SheetIdentity, writableFrame } from '../../paper/sheet-identity.ts';
import { extentOf } from '../frame.ts';
import type { BoxMm } from '../page.ts';
import { type Grid, gridFor } from './grid.ts';

/** Room of the map: its squares may fill less of it. */
export const MAP_ROOM: BoxMm = { x: 14, y: 36, width: 304, height: 228 };
const MARGIN_MM = 6;

/** The squares of the sheet to draw on of a neighbourhood. */
export function workshopGrid({ geometry }: NeighbourhoodFeature): Grid {
  const { widthMetres, heightMetres } = extentOf(geometry);
  const { width: widthMm, height: heightMm } = MAP_ROOM;
  return gridFor({ widthMetres, heightMetres, widthMm, heightMm, marginMm: MARGIN_MM });
}

/** What the code on the sheet of a neighbourhood says; the map is drawn with this very frame. */
export function workshopIdentity(
  neighbourhood: NeighbourhoodFeature,
  edition: SheetIdentity['edition'],
): SheetIdentity {
  const { scale, sizeMm, columns, rows } = workshopGrid(neighbourhood);
  const frame: SheetFrame = {
    centre: extentOf(neighbourhood.geometry).centre,
    scale,
    rotationDegrees: 0,
    box: { x: MAP_ROOM.x, y: MAP_ROOM.y, width: columns * sizeMm, height: rows * sizeMm },
  };
  return { kind: 'workshop', area: neighbourhood.properties.id, edition, frame: writableFrame(frame) };
}
