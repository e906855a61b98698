import { crc32, deflateSync } from 'node:zlib';
import type { PointMm } from '../../src/domain/flyer/page.ts';
import { fitHomography, type Homography, inverted, mapped } from '../../src/domain/paper/homography.ts';
import type { Raster } from '../../src/domain/paper/raster.ts';
import { sampleInto } from '../../src/domain/paper/straighten.ts';

const SHEET: readonly PointMm[] = [
  [0, 0],
  [420, 0],
  [420, 297],
  [0, 297],
];
const TABLE = [112, 88, 66] as const;

/** How a sheet was photographed. */
export interface Shot {
  readonly width: number;
  readonly height: number;
  /** where the corners of the sheet lie, in pixels, clockwise from its upper left */
  readonly corners: readonly PointMm[];
  /** how far the paper bulges, in millimetres; null: it lies flat */
  readonly bulgeMm?: number;
  /** radius of the blur in pixels */
  readonly blurPx?: number;
  /** light from one side, with the edge of a shadow over the sheet */
  readonly shadow?: boolean;
  /** boxes of the sheet that a hand covers, in millimetres: left, top, right, bottom */
  readonly covered?: readonly (readonly [number, number, number, number])[];
}

/** A photo, and where in it a point of the sheet truly is. */
export interface TakenPhoto {
  readonly photo: Raster;
  truth(sheet: PointMm): PointMm;
}

/** Takes a photo of a sheet, of which `print` is the flat picture. */
export function takePhoto(print: Raster, shot: Shot): TakenPhoto {
  const toPhoto = fitHomography(SHEET.map((from, index) => ({ from, to: shot.corners[index] ?? from })));
  if (!toPhoto) throw new Error('The corners of the shot lie on a line.');
  const bulge = shot.bulgeMm ?? 0;
  const photo = lit(projected(print, inverted(toPhoto), shot), shot);
  return {
    photo: shot.blurPx ? blurred(photo, shot.blurPx) : photo,
    truth: (point) => mapped(toPhoto, bulged(point, bulge)),
  };
}

/** A crumpled sheet as smooth waves: where a printed point comes to lie. */
function bulged([x, y]: PointMm, bulge: number): PointMm {
  return [
    x + bulge * Math.sin(x / 61 + y / 83) * Math.cos(y / 57),
    y + bulge * Math.cos(x / 73) * Math.sin(y / 66 + x / 97),
  ];
}

function flattened(point: PointMm, bulge: number): PointMm {
  let at = point;
  for (let round = 0; bulge > 0 && round < 4; round += 1) {
    const [x, y] = bulged(at, bulge);
    at = [at[0] + point[0] - x, at[1] + point[1] - y];
  }
  return at;
}

function projected(print: Raster, toSheet: Homography, shot: Shot): Raster {
  const { width, height, bulgeMm = 0, covered = [] } = shot;
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  const pixelsPerMm = print.width / 420;
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const flat = mapped(toSheet, [(pixel % width) + 0.5, Math.floor(pixel / width) + 0.5]);
    const [x, y] = bulgeMm === 0 ? flat : flattened(flat, bulgeMm);
    const at = pixel * 4;
    [data[at], data[at + 1], data[at + 2]] = TABLE;
    const isCovered = covered.some(([left, top, right, low]) => x > left && x < right && y > top && y < low);
    if (!isCovered) sampleInto(data, at, print, x * pixelsPerMm - 0.5, y * pixelsPerMm - 0.5);
  }
  return { width, height, data };
}

/** Paper is never white in a photo, and a camera has grain; the same in each run. */
function lit({ width, height, data }: Raster, { shadow }: Shot): Raster {
  let seed = 7;
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const [x, y] = [(pixel % width) / width, Math.floor(pixel / width) / height];
    const edge = 1 / (1 + Math.exp((x * 0.8 + y - 0.9) * 40));
    const light = shadow ? (0.95 - 0.35 * x) * (0.5 + 0.5 * edge) : 0.92;
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    const grain = (seed / 2_147_483_648 - 0.5) * 10;
    for (let channel = 0; channel < 3; channel += 1) {
      const index = pixel * 4 + channel;
      data[index] = (data[index] ?? 0) * light + grain;
    }
  }
  return { width, height, data };
}

/** Two means along rows and columns, which come close to the blur of a lens. */
function blurred(photo: Raster, radius: number): Raster {
  const [across, down] = [4, photo.width * 4];
  return [across, down, across, down].reduce((sharp, stride) => smeared(sharp, radius, stride), photo);
}

function smeared({ width, height, data }: Raster, radius: number, stride: number): Raster {
  const out = new Uint8ClampedArray(data);
  const reach = radius * stride;
  for (let index = reach; index < data.length - reach; index += 1) {
    let sum = 0;
    for (let at = index - reach; at <= index + reach; at += stride) sum += data[at] as number;
    out[index] = sum / (2 * radius + 1);
  }
  return { width, height, data: out };
}

/** Draws on a sheet with a thick pen: a disc of one colour about a point of the sheet, in millimetres. */
export function penned(print: Raster, [x, y]: PointMm, radiusMm: number, colour: readonly number[]): Raster {
  const data = new Uint8ClampedArray(print.data);
  const pixelsPerMm = print.width / 420;
  for (let pixel = 0; pixel < print.width * print.height; pixel += 1) {
    const [column, row] = [pixel % print.width, Math.floor(pixel / print.width)];
    const away = Math.hypot((column + 0.5) / pixelsPerMm - x, (row + 0.5) / pixelsPerMm - y);
    if (away <= radiusMm) data.set(colour, pixel * 4);
  }
  return { ...print, data };
}

/** Gives a picture as a PNG file. */
export function pngOf({ width, height, data }: Raster): Buffer {
  const lines = Buffer.alloc(height * (1 + width * 3));
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const at = pixel * 3 + Math.floor(pixel / width) + 1;
    for (let channel = 0; channel < 3; channel += 1) lines[at + channel] = data[pixel * 4 + channel] ?? 0;
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const chunks = [
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(lines, { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([signature, ...chunks]);
}

function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
