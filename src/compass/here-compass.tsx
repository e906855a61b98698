import { type ReactNode, useRef } from 'react';
import { polar, short } from '../domain/compass/petal.ts';
import { normalDegrees } from '../domain/geo/bearing.ts';
import type { ThemeId } from '../domain/model/identity.ts';
import { type Shape, VIEW_BOX } from './drawing.ts';
import { type HereCompassInput, hereCompassDrawing } from './here-compass-drawing.ts';
import { RingButtons } from './ring-buttons.tsx';
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
      <RingButtons
        className="here-compass-mark"
        buttons={drawing.marks.map(({ mark: { theme, seat, seatDegrees }, shapes }) => ({
          theme,
          words: props.describe(theme),
          pressed: theme === props.chosen,
          drawing: (
            <>
              <path d={touchArea(seatDegrees)} fill="transparent" />
              <Shapes shapes={shapes} />
              <circle
                className="here-compass-focus"
                cx={short(seat.x)}
                cy={short(seat.y)}
                r={short(seat.radius + 0.9)}
              />
            </>
          ),
        }))}
        onPress={props.onChoose}
      />
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
