import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { polar, short } from '../domain/compass/petal.ts';
import { normalDegrees } from '../domain/geo/bearing.ts';
import type { ThemeId } from '../domain/model/identity.ts';
import { type Shape, VIEW_BOX } from './drawing.ts';
import {
  type HereCompassDrawing,
  type HereCompassInput,
  hereCompassDrawing,
} from './here-compass-drawing.ts';
import { nextOnRing } from './ring-steps.ts';
import { Shapes } from './shapes.tsx';
import './here-compass.css';

/**
 * A Here compass whose discs are buttons: one tab stop, arrow keys go round the ring in the order in which the
 * discs stand, Enter and space choose. `describe` gives a theme's button its words.
 */
export function HereCompass(
  props: HereCompassInput & {
    readonly label: string;
    /** true while the figure turns with the device: then the needle turns with it, at once */
    readonly follows?: boolean;
    readonly describe: (theme: ThemeId) => string;
    readonly onChoose: (theme: ThemeId) => void;
  },
): ReactNode {
  const drawing = hereCompassDrawing(props);
  return (
    <svg className="here-compass" viewBox={VIEW_BOX} role="toolbar" aria-label={props.label}>
      <Shapes shapes={drawing.back} />
      <MarkButtons {...props} marks={drawing.marks} />
      <g className="here-compass-front">
        {drawing.needle && <Needle {...drawing.needle} follows={props.follows ?? false} />}
        <Shapes shapes={drawing.front} />
      </g>
    </svg>
  );
}

/** The needle swings to a new direction round the shorter side. */
function Needle(props: {
  readonly degrees: number;
  readonly shapes: readonly Shape[];
  readonly follows: boolean;
}): ReactNode {
  const shown = useRef(props.degrees);
  shown.current += normalDegrees(props.degrees - shown.current + 180) - 180;
  return (
    <g
      className="here-compass-needle"
      data-follows={props.follows || undefined}
      style={{ transform: `rotate(${short(shown.current)}deg)` }}
    >
      <Shapes shapes={props.shapes} />
    </g>
  );
}

function MarkButtons(props: {
  readonly marks: HereCompassDrawing['marks'];
  readonly chosen: ThemeId | null;
  readonly describe: (theme: ThemeId) => string;
  readonly onChoose: (theme: ThemeId) => void;
}): ReactNode {
  const order = props.marks.map(({ mark }) => mark.theme);
  const [visited, setVisited] = useState<ThemeId | null>(null);
  const wanted = visited ?? props.chosen;
  const stop = wanted !== null && order.includes(wanted) ? wanted : order[0];
  const buttons = useRef(new Map<ThemeId, SVGGElement>());
  const onKey = (event: KeyboardEvent, theme: ThemeId): void => {
    const next = nextOnRing(order, theme, event.key);
    const presses = event.key === 'Enter' || event.key === ' ';
    if (next === null && !presses) return;
    event.preventDefault();
    if (presses) props.onChoose(theme);
    else if (next) buttons.current.get(next)?.focus();
  };
  return props.marks.map(({ mark: { theme, seat, seatDegrees }, shapes }) => (
    // biome-ignore lint/a11y/useSemanticElements: HTML has no button inside a drawing
    <g
      key={theme}
      ref={(element) => {
        if (element) buttons.current.set(theme, element);
        else buttons.current.delete(theme);
      }}
      className="here-compass-mark"
      role="button"
      tabIndex={theme === stop ? 0 : -1}
      aria-pressed={theme === props.chosen}
      aria-label={props.describe(theme)}
      onClick={() => props.onChoose(theme)}
      onFocus={() => setVisited(theme)}
      onKeyDown={(event) => onKey(event, theme)}
    >
      <title>{props.describe(theme)}</title>
      <path d={touchArea(seatDegrees)} fill="transparent" />
      <Shapes shapes={shapes} />
      <circle
        className="here-compass-focus"
        cx={short(seat.x)}
        cy={short(seat.y)}
        r={short(seat.radius + 0.9)}
      />
    </g>
  ));
}

/** The place to touch: the disc and the minutes inside it. */
function touchArea(degrees: number): string {
  const [inner, outer, half] = [34, 49.8, 6.1];
  const corners = [
    polar(inner, degrees - half),
    polar(outer, degrees - half),
    polar(outer, degrees + half),
    polar(inner, degrees + half),
  ];
  return `M${corners.map(({ x, y }) => `${short(x)} ${short(y)}`).join('L')}Z`;
}
