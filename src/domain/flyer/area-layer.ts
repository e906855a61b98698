import { ringsOf } from '../geo/polygon.ts';
import type { AreaGeometry } from '../model/area.ts';
import type { Frame } from './frame.ts';
import { FLAVOUR } from './map-ink.ts';
import type { PageItem, PointMm } from './page.ts';
import { boxPath, pathData } from './plane.ts';

const VEIL_OPACITY = 0.62;

/** The outline of an area on the sheet, all rings in millimetres. */
export function areaRings(geometry: AreaGeometry, frame: Frame): readonly (readonly PointMm[])[] {
  return ringsOf(geometry).map((ring) => ring.map((position) => frame.project(position)));
}

/** A pale veil over everything outside the area. */
export function veilItem(rings: readonly (readonly PointMm[])[], frame: Frame): PageItem {
  const d = boxPath(frame.box) + pathData(rings, true);
  return { kind: 'path', d, fill: FLAVOUR.veil, fillOpacity: VEIL_OPACITY };
}

/** The outline: a soft band with a dashed line in it. */
export function outlineItems(rings: readonly (readonly PointMm[])[]): readonly PageItem[] {
  const d = pathData(rings, true);
  return [
    { kind: 'path', d, stroke: FLAVOUR.boundary, strokeMm: 2.6, strokeOpacity: 0.16, cap: 'round' },
    { kind: 'path', d, stroke: FLAVOUR.boundary, strokeMm: 0.6, dashMm: [3, 1.4] },
  ];
}
