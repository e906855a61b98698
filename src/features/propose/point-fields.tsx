import { type ReactNode, useEffect, useRef } from 'react';
import type { ActorFeature } from '../../domain/model/actor.ts';
import type { Position } from '../../domain/model/identity.ts';
import { dataLanguageFor } from '../../domain/model/reading-order.ts';
import { type Drawing, drawingProblem, withCorner } from '../../domain/proposals/drawing/drawing.ts';
import { DRAW_MESSAGES } from '../../i18n/draw-messages.ts';
import { PROPOSE_MESSAGES } from '../../i18n/propose-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { useMovedWords } from '../../i18n/use-moved-words.ts';
import { putDrawing, stopDrawing, takeDrawing, useDrawing } from '../../state/drawing.ts';
import { showOnMap } from '../../state/map-contents.ts';
import { useView } from '../../state/view.ts';
import { DrawButtons } from './draw-buttons.tsx';
import type { FindStreet, OnStreet } from './find-street.ts';
import { FormField } from './form-field.tsx';
import type { FormView } from './form-view.ts';

/** The point before it was put anywhere. */
const NOWHERE: Drawing = { kind: 'place', corners: [] };

interface PointProps {
  readonly view: FormView;
  readonly findStreet: FindStreet;
}

/** Gives where an actor stands on the map; null when it is listed without a point. */
export const pointOfActor = (actor: ActorFeature | null): Position | null =>
  actor?.geometry?.coordinates ?? null;

/** Where an actor really stands: put on the map, or found by its street; and its address when that is otherwise too. */
export function PointFields({ view, findStreet }: PointProps): ReactNode {
  const { language } = useMessages();
  const words = PROPOSE_MESSAGES[language];
  const hasMap = useView(({ map }) => map === 'ready' || map === 'tiles');
  const drawing = view.form.drawn ?? NOWHERE;
  const from = pointOfActor(view.actor);
  const note = useNote(drawing, from);
  const first = useRef<HTMLParagraphElement>(null);
  useWithoutMap(hasMap, first);
  usePointOnMap(view, { drawing, from, note });
  const address = dataLanguageFor(language) === 'nl' ? 'address_nl' : 'address_fr';
  const move: OnStreet = (at, name) =>
    view.change({ drawn: withCorner(drawing, at), street: { name, at: [at[0], at[1]] } }, 'point');
  const lead = from ? words.point.lead : words.point.first;
  return (
    <>
      <div className="propose-where">
        <p ref={first} tabIndex={-1}>
          {hasMap ? lead : words.point.without}
        </p>
        <p role="status" className="propose-placed">
          {note}
        </p>
        <PointButtons view={view} hasMap={hasMap} />
        <PointProblem view={view} />
        {findStreet(words.point.street, move)}
        <p className="note">{words.point.streetNote}</p>
      </div>
      <FormField view={view} name={address} label={words.fields[address]} hint={words.point.addressHint} />
    </>
  );
}

/** What the drawn point says: how far it moves, that it is there, or what is the matter with it. */
function useNote(drawing: Drawing, from: Position | null): string {
  const { language } = useMessages();
  const sayMove = useMovedWords();
  const [to] = drawing.corners;
  if (!to) return '';
  const problem = drawingProblem(drawing);
  if (problem) return DRAW_MESSAGES[language].problems[problem];
  return from ? sayMove(from, to) : PROPOSE_MESSAGES[language].placed;
}

/** Puts the point on the map as long as it is asked for: a pin where the actor stands now, and the point to move. */
function usePointOnMap(
  view: FormView,
  open: { readonly drawing: Drawing; readonly from: Position | null; readonly note: string },
): void {
  const { from } = open;
  useEffect(() => showOnMap({ place: from, actors: [], actor: null }), [from]);
  useEffect(() => {
    putDrawing({ ...open, change: (drawn) => view.change({ drawn }, 'point') });
  });
  useEffect(() => takeDrawing, []);
}

/** Who asked for a map that cannot be drawn hears so, and goes on from there. */
function useWithoutMap(hasMap: boolean, sentence: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    if (hasMap || !useDrawing.getState().isOn) return;
    stopDrawing();
    sentence.current?.focus();
  }, [hasMap, sentence]);
}

function PointButtons({ view, hasMap }: { readonly view: FormView; readonly hasMap: boolean }): ReactNode {
  const { language } = useMessages();
  const { point: words, forgetPoint } = PROPOSE_MESSAGES[language];
  const isPlaced = (view.form.drawn ?? NOWHERE).corners.length > 0;
  return (
    <DrawButtons
      {...{ name: 'point', hasMap, isBegun: isPlaced, words: { ...words, erase: forgetPoint } }}
      onErase={() => view.change({ drawn: NOWHERE }, 'point')}
    />
  );
}

function PointProblem({ view }: { readonly view: FormView }): ReactNode {
  const { language } = useMessages();
  const words = { ...PROPOSE_MESSAGES[language].problems, ...DRAW_MESSAGES[language].problems };
  const wrong = view.problems.find(({ field }) => field === 'point');
  return wrong && <p className="form-problem">{words[wrong.code]}</p>;
}
