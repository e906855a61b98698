import type { Bounds } from '../../geo/clip.ts';
import type { AreaGeometry } from '../../model/area.ts';
import type { Ground } from '../../model/ground.ts';
import { frameFor } from '../frame.ts';
import type { BoxMm } from '../page.ts';
import { panels } from './folds.ts';
import type { LeafletArea } from './leaflet-input.ts';
import { holds } from './merge-grounds.ts';

/** Height of the title above the maps, and of scale and signs below them. */
const HEAD_MM = 17;
const FOOT_MM = 10;
/** Height of the name above a map of its own. */
const NAME_MM = 7;

/** Metres on the ground for one on paper: a single map of several neighbourhoods is never smaller than this. */
const SMALLEST_SCALE = 12_500;
/** Ground round the outline, on a map over two panels and on a map in one. */
const WIDE_MARGIN_MM = 8;
const NARROW_MARGIN_MM = 5;
/** Width of a frame by its height: the ground of a neighbourhood is cut for 0.9 to 1.45. */
const FRAME_RATIO = 0.94;
const SAMPLES = 16;

const [first, second] = panels('inside');
/** The first two panels of the inside, the fold between them included. */
const BOTH: BoxMm = {
  x: first.x,
  y: first.y + HEAD_MM,
  width: second.x + second.width - first.x,
  height: first.height - HEAD_MM - FOOT_MM,
};

/** Where the maps stand. `single`: all neighbourhoods on one map over the fold; else a map for each, clear of it. */
export interface LeafletFrames {
  readonly single: boolean;
  readonly marginMm: number;
  readonly boxes: readonly BoxMm[];
}

/** All outlines as one geometry. */
export function joinedOutline(areas: readonly LeafletArea[]): AreaGeometry {
  return {
    type: 'MultiPolygon',
    coordinates: areas.flatMap(({ neighbourhood: { geometry } }) =>
      geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
    ),
  };
}

/**
 * One map when the grounds of the neighbourhoods fill it and it is no smaller than 1:12,500; else one each, two
 * beside each other and up to four in two rows.
 */
export function leafletFrames(areas: readonly LeafletArea[], around: readonly Ground[]): LeafletFrames {
  if (areas.length === 1 || fitOneMap(areas, around)) {
    return { single: true, marginMm: WIDE_MARGIN_MM, boxes: [BOTH] };
  }
  const rows = Math.ceil(areas.length / 2);
  const most = (BOTH.height + FOOT_MM - rows * (NAME_MM + FOOT_MM)) / rows;
  const height = Math.min(most, first.width / FRAME_RATIO);
  return {
    single: false,
    marginMm: NARROW_MARGIN_MM,
    boxes: areas.map((_, index) => {
      const panel = index % 2 === 0 ? first : second;
      const row = Math.floor(index / 2);
      const y = BOTH.y + NAME_MM + row * (height + NAME_MM + FOOT_MM);
      return { x: panel.x, y, width: panel.width, height };
    }),
  };
}

function fitOneMap(areas: readonly LeafletArea[], around: readonly Ground[]): boolean {
  const frame = frameFor(joinedOutline(areas), BOTH, WIDE_MARGIN_MM);
  const grounds = [...areas.map(({ ground }) => ground), ...around];
  return (
    frame.scale <= SMALLEST_SCALE &&
    areCovered(
      frame.bounds,
      grounds.map(({ bounds }) => bounds),
    )
  );
}

/** Tells whether bounds lie wholly under others, sampled on a grid. */
function areCovered([west, south, east, north]: Bounds, covers: readonly Bounds[]): boolean {
  const share = Array.from({ length: SAMPLES + 1 }, (_, index) => index / SAMPLES);
  return share.every((x) =>
    share.every((y) => {
      const at = [west + (east - west) * x, south + (north - south) * y] as const;
      return covers.some((bounds) => holds(bounds, at));
    }),
  );
}

/** What is left of the inside's first two panels below the maps, for the list. */
export function roomBelow({ single, boxes }: LeafletFrames): readonly BoxMm[] {
  if (single || boxes.length > 2) return [];
  return boxes.map((box) => {
    const y = box.y + box.height + FOOT_MM;
    return { x: box.x, y, width: box.width, height: first.y + first.height - y };
  });
}
