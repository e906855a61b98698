import type { Position } from '../model/identity.ts';
import { type TextStyle, textLine } from './block.ts';
import type { Frame } from './frame.ts';
import { INK } from './ink.ts';
import type { MarkerSeed, PlacedMarker } from './markers.ts';
import type { PageItem, PointMm } from './page.ts';
import { boxHolds, discPath, inset } from './plane.ts';

/** A lettered place that may lie beyond the map: then its badge stands at the edge with an arrow. */
export interface Pointer {
  readonly letter: string;
  readonly position: Position;
}

export const POINTER_MM = 6;
const EDGE_MM = 5.5;
const LETTER: TextStyle = { sizePt: 8.5, weight: 700, colour: INK.text, leading: 1 };
const KEY = 'pointer ';

/** Where the badges want to stand: on their place, or on the map's edge in its direction. */
export function pointerSeeds(pointers: readonly Pointer[], frame: Frame): readonly MarkerSeed[] {
  return pointers.map(({ letter, position }) => ({
    key: KEY + letter,
    truth: held(frame.project(position), frame),
    radiusMm: POINTER_MM / 2,
  }));
}

/** The point itself, or where the line from the middle of the map to it leaves the room for badges. */
function held(at: PointMm, { box }: Frame): PointMm {
  const room = inset(box, EDGE_MM);
  if (boxHolds(room, at)) return at;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const share = Math.min(room.width / 2 / Math.abs(at[0] - x), room.height / 2 / Math.abs(at[1] - y));
  return [x + (at[0] - x) * share, y + (at[1] - y) * share];
}

/** The badges, and beyond the frame an arrow that points to the place. */
export function pointerItems(
  pointers: readonly Pointer[],
  placed: readonly PlacedMarker[],
  frame: Frame,
): readonly PageItem[] {
  return pointers.flatMap(({ letter, position }): readonly PageItem[] => {
    const marker = placed.find(({ key }) => key === KEY + letter);
    if (!marker) return [];
    const truth = frame.project(position);
    const beyond = !boxHolds(inset(frame.box, EDGE_MM), truth);
    return [...(beyond ? [arrow(marker.at, truth)] : []), ...badge(letter, marker.at)];
  });
}

/** A letter on a white disc with a dark rim, centred on a point. */
export function badge(letter: string, at: PointMm): readonly PageItem[] {
  return [
    {
      kind: 'path',
      d: discPath(at, POINTER_MM / 2 - 0.3),
      fill: INK.white,
      stroke: INK.text,
      strokeMm: 0.55,
    },
    textLine(letter, LETTER, at[0], at[1] - 1.53, 'middle'),
  ];
}

function arrow(from: PointMm, to: PointMm): PageItem {
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const at = (radius: number, turn: number): string =>
    `${(from[0] + radius * Math.cos(angle + turn)).toFixed(2)} ${(from[1] + radius * Math.sin(angle + turn)).toFixed(2)}`;
  const d = `M${at(5, 0)}L${at(2.6, 0.75)}L${at(2.6, -0.75)}Z`;
  return { kind: 'path', d, fill: INK.text };
}
