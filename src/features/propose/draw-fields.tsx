import { type ReactNode, useEffect } from 'react';
import {
  DRAWN_KINDS,
  type Drawing,
  type DrawnKind,
  drawingProblem,
  drawnAs,
} from '../../domain/proposals/drawing/drawing.ts';
import { DRAW_MESSAGES } from '../../i18n/draw-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { putDrawing, takeDrawing } from '../../state/drawing.ts';
import { goTo, useView } from '../../state/view.ts';
import { DrawButtons } from './draw-buttons.tsx';
import { FormField } from './form-field.tsx';
import type { FormView } from './form-view.ts';

/** What is drawn before anything was said. */
const EMPTY: Drawing = { kind: 'place', corners: [] };

/** What one draws, its name, and the way to the map. */
export function DrawFields({ view }: { readonly view: FormView }): ReactNode {
  const { language } = useMessages();
  const words = DRAW_MESSAGES[language];
  const drawing = view.form.drawn ?? EMPTY;
  useDrawingOnMap(view, drawing);
  return (
    <>
      <DrawnKinds view={view} drawing={drawing} />
      <ToMap view={view} drawing={drawing} />
      <FormField view={view} name="name" label={words.name} hint={words.nameHints[drawing.kind]} />
    </>
  );
}

/** Puts the drawing of the form on the map as long as it is asked for. */
function useDrawingOnMap(view: FormView, drawing: Drawing): void {
  useEffect(() => {
    putDrawing({ drawing, change: (drawn) => view.change({ drawn }, 'drawn') });
  });
  useEffect(() => takeDrawing, []);
}

function DrawnKinds(props: { readonly view: FormView; readonly drawing: Drawing }): ReactNode {
  const { language } = useMessages();
  const words = DRAW_MESSAGES[language];
  const { view, drawing } = props;
  return (
    <fieldset className="propose-sayings propose-drawn-kinds">
      <legend>{words.what}</legend>
      {DRAWN_KINDS.map((kind) => (
        <label key={kind} className="propose-saying">
          <input
            type="radio"
            name="drawn-kind"
            value={kind}
            checked={drawing.kind === kind}
            onChange={() => view.change({ drawn: drawnAs(drawing, kind) }, 'drawn')}
          />
          <KindSign kind={kind} />
          {words.kinds[kind]}
        </label>
      ))}
    </fieldset>
  );
}

const SIGNS: Readonly<Record<DrawnKind, string>> = {
  place: 'M12 7a5 5 0 1 0 .01 0Z',
  route: 'M3 19L9 8L15 14L21 5',
  boundary: 'M5 8L14 4L20 11L16 20L6 18Z',
};

function KindSign({ kind }: { readonly kind: DrawnKind }): ReactNode {
  return (
    <svg
      className="propose-kind-sign"
      data-kind={kind}
      viewBox="0 0 24 24"
      width="24"
      height="24"
      aria-hidden="true"
    >
      <path d={SIGNS[kind]} />
    </svg>
  );
}

function ToMap({ view, drawing }: { readonly view: FormView; readonly drawing: Drawing }): ReactNode {
  const { language } = useMessages();
  const words = DRAW_MESSAGES[language];
  const hasMap = useView(({ map }) => map === 'ready' || map === 'tiles');
  const isBegun = drawing.corners.length > 0;
  const problem = drawingProblem(drawing);
  const wrong = view.problems.find(({ field }) => field === 'drawn');
  if (!hasMap) return <p>{words.withoutMap}</p>;
  return (
    <div className="propose-where">
      <p role="status" className="propose-placed">
        {isBegun && problem === null && words.ready}
        {isBegun && problem !== null && problem !== 'corners' && words.problems[problem]}
      </p>
      <DrawButtons
        {...{ name: 'drawn', hasMap, isBegun, words }}
        onErase={() => view.change({ drawn: { ...drawing, corners: [] } }, 'drawn')}
      />
      <AsPlace view={view} drawing={drawing} />
      {wrong && <p className="form-problem">{words.problems[wrong.code as 'corners']}</p>}
    </div>
  );
}

/** A point may be a place that helps people: its questions then begin with that point. */
function AsPlace({ view, drawing }: { readonly view: FormView; readonly drawing: Drawing }): ReactNode {
  const { language } = useMessages();
  const [at] = drawing.corners;
  if (drawing.kind !== 'place' || !at) return null;
  const describe = (): void => {
    view.change({ saying: 'new', drawn: null }, 'form');
    goTo({ at }, { replace: true });
  };
  return (
    <p>
      <button type="button" className="button" onClick={describe}>
        {DRAW_MESSAGES[language].asPlace}
      </button>
    </p>
  );
}
