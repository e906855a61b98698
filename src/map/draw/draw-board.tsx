import type { Map as MapLibre } from 'maplibre-gl';
import { type ReactNode, useState } from 'react';
import type { Language, Position } from '../../domain/model/identity.ts';
import { type Drawing, withCornerAt } from '../../domain/proposals/drawing/drawing.ts';
import type { DrawProps } from '../area-map-props.ts';
import { Cross } from '../crosshair.tsx';
import { DrawBar } from './draw-bar.tsx';
import { DrawnCorners } from './drawn-corners.tsx';
import { type Project, useProject } from './use-project.ts';
import './draw-board.css';

/** What people drew, and what somebody draws now, over the map. */
export function DrawBoard(props: {
  readonly map: MapLibre;
  readonly language: Language;
  readonly draw: DrawProps | null;
  readonly drawn: readonly Drawing[];
  /** makes the middle of the map a corner */
  onMiddle(): void;
}): ReactNode {
  const { draw, language } = props;
  const project = useProject(props.map);
  const [held, setHeld] = useState<{ readonly corner: number; readonly at: Position } | null>(null);
  const drawing = draw && (held ? withCornerAt(draw.drawing, held.corner, held.at) : draw.drawing);
  return (
    <>
      <svg className="draw-board" aria-hidden="true">
        {draw?.from && drawing && <Way from={draw.from} drawing={drawing} project={project} />}
        {props.drawn.map((one) => (
          <Figure key={`${one.kind} ${String(one.corners)}`} drawing={one} project={project} />
        ))}
        {drawing && <Figure drawing={drawing} project={project} isHeld isOpen={draw?.isOn} />}
      </svg>
      {draw && drawing && (
        <DrawnCorners
          {...{ draw, drawing, language, project }}
          groundAt={(x, y) => {
            const { lng, lat } = props.map.unproject([x, y]);
            return [lng, lat];
          }}
          onHold={setHeld}
        />
      )}
      {draw?.isOn && (
        <>
          <Cross />
          <DrawBar draw={draw} language={language} onMiddle={props.onMiddle} />
        </>
      )}
    </>
  );
}

/** The way from where a point stands now to where it is drawn. */
function Way(props: {
  readonly from: Position;
  readonly drawing: Drawing;
  readonly project: Project;
}): ReactNode {
  const [to] = props.drawing.corners;
  if (!to) return null;
  const way = `M${props.project(props.from).join(' ')}L${props.project(to).join(' ')}`;
  return (
    <g className="draw-figure">
      <path className="draw-edge" d={way} />
      <path className="draw-rest" d={way} />
    </g>
  );
}

/** One figure in pixels of the map. While corners are set an outline shows how it will close. */
function Figure(props: {
  readonly drawing: Drawing;
  readonly project: Project;
  /** its corners are drawn apart */
  readonly isHeld?: boolean;
  readonly isOpen?: boolean | undefined;
}): ReactNode {
  const { kind, corners } = props.drawing;
  const points = corners.map(props.project);
  const [first] = points;
  if (!first) return null;
  if (kind === 'place')
    return props.isHeld ? null : <circle className="draw-place" cx={first[0]} cy={first[1]} r="9" />;
  const line = points.map((point) => point.join(' ')).join('L');
  const isOutline = kind === 'boundary';
  const edge = `M${line}${isOutline && !props.isOpen ? 'Z' : ''}`;
  return (
    <g className="draw-figure" data-held={props.isHeld || undefined}>
      {isOutline && <path className="draw-fill" d={`M${line}Z`} />}
      <path className="draw-edge" d={edge} />
      <path className="draw-line" d={edge} />
      {isOutline && props.isOpen && (
        <path className="draw-rest" d={`M${points.at(-1)?.join(' ')}L${first.join(' ')}`} />
      )}
    </g>
  );
}
