import { FLAVOURS, type Flavour, isFlavour } from '../../domain/cartography/flavours.ts';

export interface StopSign {
  readonly flavour: Flavour;
  readonly mode: 'metro' | 'train';
}

const SIDE = 20;
/** Image pixels per pixel on screen. */
export const SIGN_PIXEL_RATIO = 3;

/** Reads the name of a sign that the style asks for, such as `stop-light-metro`; null for any other image. */
export function parseSignName(name: string): StopSign | null {
  const [prefix, flavour, mode] = name.split('-');
  if (prefix !== 'stop' || !isFlavour(flavour) || (mode !== 'metro' && mode !== 'train')) return null;
  return { flavour, mode };
}

/** Draws the sign of a stop: a disc with an M for the metro, a rounded square with a train's front for the train. */
export function drawStopSign({ flavour, mode }: StopSign): ImageData | null {
  const canvas = document.createElement('canvas');
  canvas.width = SIDE * SIGN_PIXEL_RATIO;
  canvas.height = SIDE * SIGN_PIXEL_RATIO;
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  const { stop } = FLAVOURS[flavour];
  pen.scale(SIGN_PIXEL_RATIO, SIGN_PIXEL_RATIO);
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  plate(pen, mode, stop.sign, 0.5);
  plate(pen, mode, stop[mode], 2);
  pen.strokeStyle = stop.sign;
  pen.fillStyle = stop.sign;
  if (mode === 'metro') letterM(pen);
  else trainFront(pen, stop.train);
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}

function plate(pen: CanvasRenderingContext2D, mode: StopSign['mode'], colour: string, inset: number): void {
  pen.beginPath();
  pen.fillStyle = colour;
  if (mode === 'metro') pen.arc(SIDE / 2, SIDE / 2, SIDE / 2 - inset, 0, Math.PI * 2);
  else pen.roundRect(inset + 0.5, inset + 0.5, SIDE - 2 * inset - 1, SIDE - 2 * inset - 1, 4);
  pen.fill();
}

function letterM(pen: CanvasRenderingContext2D): void {
  pen.lineWidth = 1.9;
  pen.lineJoin = 'miter';
  pen.lineCap = 'butt';
  pen.beginPath();
  pen.moveTo(6.4, 14);
  pen.lineTo(6.4, 6.4);
  pen.lineTo(10, 11.4);
  pen.lineTo(13.6, 6.4);
  pen.lineTo(13.6, 14);
  pen.stroke();
}

function trainFront(pen: CanvasRenderingContext2D, window: string): void {
  pen.beginPath();
  pen.roundRect(6.3, 4.8, 7.4, 8.4, 1.8);
  pen.fill();
  pen.lineWidth = 1.2;
  pen.beginPath();
  pen.moveTo(7.8, 13.4);
  pen.lineTo(6.4, 15.4);
  pen.moveTo(12.2, 13.4);
  pen.lineTo(13.6, 15.4);
  pen.stroke();
  pen.fillStyle = window;
  pen.fillRect(7.6, 6.4, 4.8, 2.6);
  for (const x of [8.4, 11.6]) {
    pen.beginPath();
    pen.arc(x, 11.2, 0.75, 0, Math.PI * 2);
    pen.fill();
  }
}
