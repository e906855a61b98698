import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from 'react';
import type { Language, Position } from '../../domain/model/identity.ts';
import { canClose, type Drawing } from '../../domain/proposals/drawing/drawing.ts';
import { DRAW_MESSAGES } from '../../i18n/draw-messages.ts';
import type { DrawProps } from '../area-map-props.ts';
import type { Project } from './use-project.ts';

/** A finger that moves less, in pixels, presses. */
const PRESS_PX = 5;
/** How far an arrow key moves a corner, in pixels; with Shift one. */
const STEP_PX = 8;
type PointPx = readonly [x: number, y: number];

const ARROWS: Readonly<Record<string, PointPx>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

interface CornerProps {
  readonly draw: DrawProps;
  /** as it looks now, with a held corner where it is held */
  readonly drawing: Drawing;
  readonly language: Language;
  readonly project: Project;
  groundAt(x: number, y: number): Position;
  onHold(held: { readonly corner: number; readonly at: Position } | null): void;
}

/** The corners of a drawing: to drag, to move with arrow keys, or to press and then press where they go. */
export function DrawnCorners(props: CornerProps): ReactNode {
  return (
    <div className="draw-corners">
      {props.drawing.corners.map((at, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a corner is its place in the line
        <Corner key={index} {...props} at={at} index={index} />
      ))}
    </div>
  );
}

function Corner(props: CornerProps & { readonly at: Position; readonly index: number }): ReactNode {
  const { draw, drawing, index, project } = props;
  const words = DRAW_MESSAGES[props.language];
  const [x, y] = project(props.at);
  const { hasMoved, ...drag } = useDrag(props, [x, y]);
  const closes = index === 0 && draw.isOn && draw.chosen === null && canClose(drawing);
  return (
    <button
      type="button"
      className="draw-corner"
      data-first={closes || undefined}
      aria-pressed={draw.chosen === index}
      aria-label={closes ? words.closes : words.corner(index + 1, drawing.corners.length)}
      style={{ transform: `translate(${x}px, ${y}px)` }}
      {...drag}
      onKeyDown={(event) => onCornerKey(event, props, [x, y])}
      onClick={(event) => {
        // A drag ends in a click as well; only the one of a key or a still finger counts.
        if (event.detail > 0 && hasMoved()) return;
        if (closes) draw.onStop();
        else draw.onChoose(index);
      }}
    />
  );
}

/** Arrow keys move a corner, Delete and Backspace take it away. */
function onCornerKey(
  event: KeyboardEvent,
  props: CornerProps & { readonly index: number },
  at: PointPx,
): void {
  const { draw, index } = props;
  const arrow = ARROWS[event.key];
  const removes = event.key === 'Delete' || event.key === 'Backspace';
  if (!arrow && !removes) return;
  event.preventDefault();
  event.stopPropagation();
  if (removes) draw.onRemove(index);
  if (!arrow) return;
  const step = event.shiftKey ? 1 : STEP_PX;
  draw.onMove(index, props.groundAt(at[0] + arrow[0] * step, at[1] + arrow[1] * step));
}

function useDrag({ draw, index, groundAt, onHold }: CornerProps & { readonly index: number }, at: PointPx) {
  const held = useRef<{
    readonly from: PointPx;
    readonly grip: PointPx;
  } | null>(null);
  const moved = useRef(false);
  const target = ({ clientX, clientY }: PointerEvent): Position => {
    const [gripX, gripY] = held.current?.grip ?? [0, 0];
    return groundAt(clientX - gripX, clientY - gripY);
  };
  return {
    hasMoved: () => moved.current,
    onPointerDown: (event: PointerEvent<HTMLElement>): void => {
      event.currentTarget.setPointerCapture(event.pointerId);
      const { clientX, clientY } = event;
      held.current = { from: [clientX, clientY], grip: [clientX - at[0], clientY - at[1]] };
      moved.current = false;
    },
    onPointerMove: (event: PointerEvent): void => {
      if (!held.current) return;
      const [fromX, fromY] = held.current.from;
      if (Math.hypot(event.clientX - fromX, event.clientY - fromY) > PRESS_PX) moved.current = true;
      if (moved.current) onHold({ corner: index, at: target(event) });
    },
    onPointerUp: (event: PointerEvent): void => {
      if (held.current && moved.current) draw.onMove(index, target(event));
      held.current = null;
      onHold(null);
    },
    onPointerCancel: (): void => {
      held.current = null;
      onHold(null);
    },
  };
}
