import { FLAVOURS, type Flavour, isFlavour } from '../../domain/cartography/flavours.ts';
import { SIGN_PIXEL_RATIO } from './stop-signs.ts';

/** Our own drawings on a 16 × 16 grid, filled with the even-odd rule. */
const SIGNS = {
  worship: 'M3 15V7l3-3 3 3v2h5v6h-3v-3a1.4 1.4 0 0 0-2.8 0v3zM6 .8 6.9 3H5.1z',
  school:
    'M8 2.6 15.4 6 8 9.4.6 6zM3.6 8.6 8 10.7l4.4-2.1v3.2C11.2 13 9.7 13.6 8 13.6S4.8 13 3.6 11.8zM14 7.4h1v4.2h-1z',
  library:
    'M1 3.2c2.6-.7 4.7-.4 6.5.9v10.1C5.6 13 3.6 12.7 1 13.3zM15 3.2c-2.6-.7-4.7-.4-6.5.9v10.1c1.9-1.2 3.9-1.5 6.5-.9z',
  hospital:
    'M3 1.5h10A1.5 1.5 0 0 1 14.5 3v10a1.5 1.5 0 0 1-1.5 1.5H3A1.5 1.5 0 0 1 1.5 13V3A1.5 1.5 0 0 1 3 1.5zM6.6 4v2.6H4v2.8h2.6V12h2.8V9.4H12V6.6H9.4V4z',
  museum: 'M8 1.2 15 5v1.4H1V5zM2.3 7.6h2v5h-2zM7 7.6h2v5H7zM11.7 7.6h2v5h-2zM1 13.6h14V15H1z',
  culture:
    'M2 2.5c4 1.4 8 1.4 12 0v6c0 3.6-2.7 5.5-6 6.4-3.3-.9-6-2.8-6-6.4zM4.2 6.1v1.3h2.6V6.1zM9.2 6.1v1.3h2.6V6.1zM4.9 9.4c1.9 2.6 4.3 2.6 6.2 0z',
  'town-hall': 'M7.4.8H8l3.6 1.3L8.6 3.4v1.7L14 8v7h-3.2v-3.8H9.3V15H6.7v-3.8H5.2V15H2V8l5.4-2.9z',
} as const;

export interface LandmarkSign {
  readonly flavour: Flavour;
  readonly kind: keyof typeof SIGNS;
}

const SIDE = 16;
const GRID = 16;
/** Width of the light edge round the drawing, in grid units. */
const EDGE = 2.4;
/** Share of the sign's side that the drawing fills, so that its edge fits. */
const FILL = 0.8;

const isKind = (text: string): text is LandmarkSign['kind'] => Object.hasOwn(SIGNS, text);

/** Reads the name of a sign that the style asks for, such as `landmark-light-town-hall`; null for any other. */
export function parseLandmarkSign(name: string): LandmarkSign | null {
  const [prefix, flavour, ...rest] = name.split('-');
  const kind = rest.join('-');
  return prefix === 'landmark' && isFlavour(flavour) && isKind(kind) ? { flavour, kind } : null;
}

/** Draws the sign of a landmark: a small solid drawing in the ink of landmark names, with a light edge. */
export function drawLandmarkSign({ flavour, kind }: LandmarkSign): ImageData | null {
  const canvas = document.createElement('canvas');
  canvas.width = SIDE * SIGN_PIXEL_RATIO;
  canvas.height = SIDE * SIGN_PIXEL_RATIO;
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  const { label } = FLAVOURS[flavour];
  const scale = (SIDE * SIGN_PIXEL_RATIO * FILL) / GRID;
  const margin = (SIDE * SIGN_PIXEL_RATIO * (1 - FILL)) / 2;
  const shape = new Path2D(SIGNS[kind]);
  pen.setTransform(scale, 0, 0, scale, margin, margin);
  pen.lineJoin = 'round';
  pen.lineWidth = EDGE;
  pen.strokeStyle = label.halo;
  pen.fillStyle = label.halo;
  pen.stroke(shape);
  pen.fill(shape);
  pen.fillStyle = label.landmark;
  pen.fill(shape, 'evenodd');
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}
