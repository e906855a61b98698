import type { ReactNode } from 'react';
import type { Language } from '../../domain/model/identity.ts';
import { canClose, drawingProblem } from '../../domain/proposals/drawing/drawing.ts';
import { DRAW_MESSAGES, type DrawMessages } from '../../i18n/draw-messages.ts';
import type { DrawProps } from '../area-map-props.ts';
import { OVER_MAP } from '../markers/overlay-boxes.ts';

/** What to do next while one draws, and the buttons for it. */
export function DrawBar(props: {
  readonly draw: DrawProps;
  readonly language: Language;
  onMiddle(): void;
}): ReactNode {
  const { draw } = props;
  const words = DRAW_MESSAGES[props.language];
  const { corners } = draw.drawing;
  return (
    <div className="map-cross-bar draw-bar" {...OVER_MAP}>
      <p role="status">
        {nextStep(draw, words)}{' '}
        {corners.length > 1 && <span className="draw-count">{words.count(corners.length)}</span>}
        {draw.note && problemOf(draw) === null && <strong>{draw.note}</strong>}
      </p>
      <p className="draw-keys">{words.keys}</p>
      <button type="button" className="draw-keys" onClick={props.onMiddle}>
        {words.atCross}
      </button>
      <button type="button" disabled={corners.length === 0} onClick={() => draw.onRemove()}>
        {words.takeBack}
      </button>
      <button type="button" data-primary onClick={draw.onStop}>
        {words.done}
      </button>
    </div>
  );
}

/** What is the matter with the corners that are set. */
function problemOf({ drawing }: DrawProps): 'crosses' | 'outside' | null {
  const problem = drawingProblem(drawing);
  return problem === 'corners' ? null : problem;
}

function nextStep(draw: DrawProps, words: DrawMessages): string {
  const { drawing, chosen } = draw;
  if (chosen !== null) return words.moveCorner(chosen + 1);
  const problem = problemOf(draw);
  if (problem) return words.problems[problem];
  return canClose(drawing) ? words.close : words.steps[drawing.kind];
}
