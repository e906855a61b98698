import { create } from 'zustand';
import type { Position } from '../domain/model/identity.ts';
import {
  type Drawing,
  withCorner,
  withCornerAt,
  withoutCorner,
} from '../domain/proposals/drawing/drawing.ts';

/** The drawing of a page, and how the page hears of a change of it. */
export interface OpenDrawing {
  readonly drawing: Drawing;
  /** where what is drawn stands now; null when it does not move */
  readonly from?: Position | null;
  /** what the drawing says in words, beside what to do next */
  readonly note?: string;
  change(drawing: Drawing): void;
}

interface DrawnOnMap {
  /** what somebody draws; null when the page has no drawing */
  readonly open: OpenDrawing | null;
  /** whether a press on the map sets a corner */
  readonly isOn: boolean;
  /** the corner that the next press moves */
  readonly chosen: number | null;
}

/** What is being drawn on the map. */
export const useDrawing = create<DrawnOnMap>()(() => ({ open: null, isOn: false, chosen: null }));

let opener: HTMLElement | null = null;

/** Puts the drawing of a page on the map, in place of the one before it. */
export function putDrawing(open: OpenDrawing): void {
  useDrawing.setState({ open });
}

/** Takes the drawing of a page off the map. */
export function takeDrawing(): void {
  useDrawing.setState({ open: null, isOn: false, chosen: null });
}

/** Lets presses on the map set corners. The keyboard comes back to where it is now when the visitor stops. */
export function startDrawing(): void {
  opener = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  // A map that was never near comes once it is in sight.
  document.getElementById('map')?.scrollIntoView({ block: 'center' });
  useDrawing.setState({ isOn: true, chosen: null });
}

/** Ends setting corners; what is drawn stays. */
export function stopDrawing(): void {
  const { isOn } = useDrawing.getState();
  useDrawing.setState({ isOn: false, chosen: null });
  if (isOn) opener?.focus();
}

const change = (to: (drawing: Drawing) => Drawing): void => {
  const { open } = useDrawing.getState();
  if (!open) return;
  useDrawing.setState({ chosen: null });
  open.change(to(open.drawing));
};

/** Moves the chosen corner to a point, or sets a new corner there. */
export function pressOnDrawing(at: Position): void {
  const { chosen } = useDrawing.getState();
  change((drawing) => (chosen === null ? withCorner(drawing, at) : withCornerAt(drawing, chosen, at)));
}

/** Chooses the corner that the next press moves; the same one again lets it go. */
export function chooseCorner(index: number): void {
  useDrawing.setState(({ chosen }) => ({ isOn: true, chosen: chosen === index ? null : index }));
}

export function moveCorner(index: number, at: Position): void {
  change((drawing) => withCornerAt(drawing, index, at));
}

/** Takes a corner away, the last one unless another is named. */
export function removeCorner(index?: number): void {
  change((drawing) => withoutCorner(drawing, index));
}
