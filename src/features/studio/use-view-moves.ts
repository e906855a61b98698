import type { KeyboardEvent } from 'react';
import type { MapView } from '../../domain/flyer/own-choices.ts';
import { pulledView, rounded, scaledView } from '../../domain/flyer/studio/move-view.ts';
import { boundsOf } from '../../domain/geo/polygon.ts';
import { shapeSheet } from '../../state/studio.ts';
import type { StudioProps } from './studio-page.tsx';

/** Ways to change what the map shows. */
export type Move = 'up' | 'left' | 'right' | 'down' | 'nearer' | 'farther';

/** How far the paper is pulled for one step, to the right and down, in millimetres. */
const STEP_MM = 15;
const PULLS: Readonly<Record<'up' | 'left' | 'right' | 'down', readonly [right: number, down: number]>> = {
  up: [0, STEP_MM],
  down: [0, -STEP_MM],
  left: [STEP_MM, 0],
  right: [-STEP_MM, 0],
};
const KEYS: Readonly<Record<string, Move>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  '+': 'nearer',
  '=': 'nearer',
  '-': 'farther',
};

/** The view of the sheet's map and how to change it; null when the sheet has no map of which one can choose. */
export interface ViewMoves {
  readonly view: MapView;
  move(move: Move): void;
  /** pulls the paper under the frame, in millimetres */
  pull(rightMm: number, downMm: number): void;
  /** shows the whole neighbourhood again */
  reset(): void;
  /** moves by arrows, plus and minus */
  onKeyDown(event: KeyboardEvent): void;
}

export function viewMoves({ layout, laid, neighbourhood }: StudioProps): ViewMoves | null {
  const drawn = laid && 'flyer' in laid ? laid.flyer.map?.view : undefined;
  const view = layout.view ?? drawn;
  if (!view || !neighbourhood) return null;
  const bounds = boundsOf(neighbourhood.geometry);
  const show = (next: MapView, about: string): void =>
    shapeSheet({ view: { ...next, centre: rounded(next.centre) } }, about);
  const pull = (rightMm: number, downMm: number): void =>
    show(pulledView(view, rightMm, downMm, bounds), 'view/pull');
  const move = (way: Move): void => {
    if (way === 'nearer' || way === 'farther')
      show(scaledView(view, way === 'nearer' ? 1 : -1), 'view/scale');
    else pull(...PULLS[way]);
  };
  const reset = (): void => shapeSheet({ view: null });
  const onKeyDown = (event: KeyboardEvent): void => {
    const way = event.ctrlKey || event.metaKey || event.altKey ? undefined : KEYS[event.key];
    if (!way) return;
    event.preventDefault();
    move(way);
  };
  return { view, move, pull, reset, onKeyDown };
}
