import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { changed, historyOf, undone } from '../domain/flyer/studio/history.ts';
import type { ActorId, NeighbourhoodId, Position } from '../domain/model/identity.ts';
import {
  emptyForm,
  formOfDraft,
  type ProposeForm,
  saysAnything,
} from '../domain/proposals/form/propose-form.ts';
import { useKeptDraft } from './kept-draft.ts';
import { dropDraft, randomId, useProposals } from './proposals.ts';
import { goTo } from './view.ts';

/** A form that somebody fills in, kept as a draft as it goes. */
export interface OpenForm {
  /** the id that the proposal will have */
  readonly id: string;
  readonly form: ProposeForm;
  /** whether everything said so far is kept as a draft; null while nothing is said */
  readonly isKept: boolean | null;
  /** changes about the same thing in a row are one step; null: a step of its own */
  change(part: Partial<ProposeForm>, about: string | null): void;
  /** goes one step back; null when there is none */
  readonly undo: (() => void) | null;
  /** forgets the draft: it became a proposal */
  finish(): Promise<void>;
}

/** Opens the newest draft about this target, or an empty form that says `saying`. Used once the drafts have come. */
export function useProposeForm(
  area: NeighbourhoodId,
  actor: ActorId | null,
  { at, saying }: { readonly at: Position | null; readonly saying?: ProposeForm['saying'] },
): OpenForm {
  const [begun] = useState(() => begin(area, actor, saying));
  const [history, setHistory] = useState(() => historyOf(begun.form));
  const form = useMemo(
    (): ProposeForm => ({ ...history.present, point: at && [at[0], at[1]] }),
    [history.present, at],
  );
  const change = useCallback((part: Partial<ProposeForm>, about: string | null) => {
    setHistory((before) => changed(before, { ...before.present, ...part }, about));
  }, []);
  useDraftPoint(begun.form.point, at);
  const { isKept, stop } = useKeptDraft(begun.id, form, saysAnything(form));
  const undo = history.past.length > 0 ? () => setHistory(undone) : null;
  const finish = (): Promise<void> => {
    stop();
    return dropDraft(begun.id);
  };
  return { id: begun.id, form, isKept, change, undo, finish };
}

function begin(
  area: NeighbourhoodId,
  actor: ActorId | null,
  saying: ProposeForm['saying'] = emptyForm(area, actor).saying,
): { readonly id: string; readonly form: ProposeForm } {
  for (const draft of useProposals.getState().drafts) {
    const form = formOfDraft(draft);
    if (form && form.area === area && form.actor === actor) return { id: draft.id, form };
  }
  return { id: randomId(), form: { ...emptyForm(area, actor), saying } };
}

/** The address of the page holds the point; one that only the draft has goes there. */
function useDraftPoint(ofDraft: ProposeForm['point'], at: Position | null): void {
  const before = useRef(at === null ? ofDraft : null);
  useEffect(() => {
    if (before.current) goTo({ at: before.current }, { replace: true });
    before.current = null;
  }, []);
}
