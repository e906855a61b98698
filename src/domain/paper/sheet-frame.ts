import type { BoxMm, PointMm } from '../flyer/page.ts';
import type { Position } from '../model/identity.ts';

/** Which ground a map on paper shows, and where on the sheet: all that is needed to find a place again. */
export interface SheetFrame {
  /** what stands in the middle of the box */
  readonly centre: Position;
  /** metres on the ground for one metre on the paper */
  readonly scale: number;
  /** by how much the map is turned, clockwise from north up */
  readonly rotationDegrees: number;
  /** where the map stands, in millimetres of the sheet */
  readonly box: BoxMm;
}

/** From places to millimetres on the sheet and back. */
export interface Projection {
  toSheet(position: Position): PointMm;
  toGround(point: PointMm): Position;
}

/** Mean metres of one degree of latitude, and of longitude at the equator, on the WGS84 ellipsoid near 51° N. */
const METRES_PER_LATITUDE = 111_247;
const METRES_PER_LONGITUDE = 111_544;

/**
 * The projection that every map on paper is drawn with: local equirectangular about the middle of the map. Over the few
 * kilometres of a neighbourhood its scale varies by less than 0.1 %.
 */
export function projectionOf({ centre, scale, rotationDegrees, box }: SheetFrame): Projection {
  const mmPerLongitude = (METRES_PER_LONGITUDE * Math.cos((centre[1] * Math.PI) / 180) * 1000) / scale;
  const mmPerLatitude = (METRES_PER_LATITUDE * 1000) / scale;
  const turn = (rotationDegrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [middleX, middleY] = [box.x + box.width / 2, box.y + box.height / 2];
  return {
    toSheet: ([longitude, latitude]) => {
      const [x, y] = [(longitude - centre[0]) * mmPerLongitude, (centre[1] - latitude) * mmPerLatitude];
      return [middleX + x * cos - y * sin, middleY + x * sin + y * cos];
    },
    toGround: ([sheetX, sheetY]) => {
      const [x, y] = [sheetX - middleX, sheetY - middleY];
      return [
        centre[0] + (x * cos + y * sin) / mmPerLongitude,
        centre[1] + (x * sin - y * cos) / mmPerLatitude,
      ];
    },
  };
}
