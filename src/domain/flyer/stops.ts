import { officialName } from '../directory/naming.ts';
import type { Ground } from '../model/ground.ts';
import type { Language } from '../model/identity.ts';
import type { Frame } from './frame.ts';
import { INK } from './ink.ts';
import type { PageItem, PointMm } from './page.ts';
import { boxHolds, boxPath, discPath, distance, inset } from './plane.ts';

export type StopMode = 'metro' | 'train' | 'tram';

/** A stop as drawn: all platforms of one name and kind are one sign. */
export interface StopSign {
  readonly mode: StopMode;
  readonly name: string | null;
  readonly at: PointMm;
  readonly radiusMm: number;
}

const SIZE_MM: Readonly<Record<StopMode, number>> = { metro: 4.2, train: 4.2, tram: 1.7 };
const ORDER: readonly StopMode[] = ['metro', 'train', 'tram'];
/** Signs of one kind nearer than this are one stop, in metres. */
const SAME_STOP_METRES = 220;

function isMode(mode: string): mode is StopMode {
  return ORDER.some((known) => known === mode);
}

/** The stops inside the frame, metro first; a stop with several platforms appears once. */
export function stopSigns(ground: Ground, frame: Frame, language: Language): readonly StopSign[] {
  const inside = inset(frame.box, 4);
  const found: StopSign[] = [];
  for (const mode of ORDER) {
    for (const stop of ground.stops) {
      const at = frame.project(stop.position);
      if (!isMode(stop.mode) || stop.mode !== mode || !boxHolds(inside, at)) continue;
      const name = officialName(stop, language)?.text ?? null;
      const near = (SAME_STOP_METRES * 1000) / frame.scale;
      const same = found.some(
        (other) =>
          distance(other.at, at) < near * (other.name === name ? 1 : 0.15) &&
          (other.mode === mode || other.name === name),
      );
      if (!same) found.push({ mode, name, at, radiusMm: SIZE_MM[mode] / 2 });
    }
  }
  return found;
}

/** The sign of a stop: a blue M, a dark train, a small ring for the tram. */
export function stopItems(mode: StopMode, [x, y]: PointMm): readonly PageItem[] {
  const size = SIZE_MM[mode];
  if (mode === 'tram') {
    const d = discPath([x, y], size / 2 - 0.2);
    return [{ kind: 'path', d, fill: INK.white, stroke: INK.tram, strokeMm: 0.45 }];
  }
  const plate = { x: x - size / 2, y: y - size / 2, width: size, height: size };
  const fill = mode === 'metro' ? INK.metro : INK.train;
  return [
    { kind: 'path', d: boxPath(plate, 0.7), fill, stroke: INK.white, strokeMm: 0.35 },
    { kind: 'path', d: mode === 'metro' ? letterM(x, y) : trainFront(x, y), fill: INK.white },
  ];
}

function letterM(x: number, y: number): string {
  const at = (points: readonly (readonly [number, number])[]): string =>
    `M${points.map(([dx, dy]) => `${x + dx} ${y + dy}`).join('L')}Z`;
  return at([
    [-1.35, 1.2],
    [-1.35, -1.2],
    [-0.75, -1.2],
    [0, 0.1],
    [0.75, -1.2],
    [1.35, -1.2],
    [1.35, 1.2],
    [0.75, 1.2],
    [0.75, -0.1],
    [0.2, 0.85],
    [-0.2, 0.85],
    [-0.75, -0.1],
    [-0.75, 1.2],
  ]);
}

/** The front of a train: body with its pane cut out, and two rails. */
function trainFront(x: number, y: number): string {
  const body = boxPath({ x: x - 0.95, y: y - 1.4, width: 1.9, height: 2.1 }, 0.45);
  const pane = boxPath({ x: x - 0.6, y: y - 1.0, width: 1.2, height: 0.75 });
  const rail = (dx: number): string =>
    `M${x + dx} ${y + 0.85}L${x + dx * 1.9} ${y + 1.5}L${x + dx * 1.35} ${y + 1.5}L${x + dx * 0.45} ${y + 0.85}Z`;
  return body + pane + rail(0.6) + rail(-0.6);
}
