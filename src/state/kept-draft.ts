import { useCallback, useEffect, useRef, useState } from 'react';
import { keepDraft } from './proposals.ts';

/** A draft is kept this long after the last key: within two seconds in all. */
const KEEP_AFTER_MS = 700;

/** Whether what a form holds is kept as a draft; null while it says nothing. */
interface KeptDraft {
  readonly isKept: boolean | null;
  /** keeps nothing from now on: the draft became a record */
  stop(): void;
}

/** Keeps a form that says something as a draft, a little after each change, and at once when the page is left. */
export function useKeptDraft(id: string, form: object, saysSomething: boolean): KeptDraft {
  const isOver = useRef(false);
  const [kept, setKept] = useState(form);
  const waiting = useRef<(() => void) | null>(null);
  useEffect(() => {
    if (kept === form || isOver.current || !saysSomething) return;
    const keep = (): void => {
      waiting.current = null;
      void keepDraft(id, form).then(() => setKept(form));
    };
    waiting.current = keep;
    const timer = setTimeout(keep, KEEP_AFTER_MS);
    return () => clearTimeout(timer);
  }, [id, form, kept, saysSomething]);
  useEffect(() => {
    const flush = (): void => waiting.current?.();
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, []);
  const stop = useCallback(() => {
    isOver.current = true;
    waiting.current = null;
  }, []);
  return { isKept: saysSomething ? kept === form : null, stop };
}
