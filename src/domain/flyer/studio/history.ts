/** Steps kept: more than anybody goes back. */
const MOST_STEPS = 100;

/** A value with what it was before and, after steps back, what comes again. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** what the last change was about: changes about the same thing in a row are one step */
  readonly about: string | null;
}

/** A history that begins with a value. */
export function historyOf<T>(present: T): History<T> {
  return { past: [], present, future: [], about: null };
}

/** The history after a change. A change `about` the same as the one before it, such as typing, joins its step. */
export function changed<T>(history: History<T>, present: T, about: string | null = null): History<T> {
  const joins = about !== null && about === history.about && history.past.length > 0;
  const past = joins ? history.past : [...history.past, history.present].slice(-MOST_STEPS);
  return { past, present, future: [], about };
}

/** One step back; the same history when there is none. */
export function undone<T>(history: History<T>): History<T> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  const future = [history.present, ...history.future];
  return { past: history.past.slice(0, -1), present: before, future, about: null };
}

/** One step forward again; the same history when there is none. */
export function redone<T>(history: History<T>): History<T> {
  const [after, ...future] = history.future;
  if (after === undefined) return history;
  return { past: [...history.past, history.present], present: after, future, about: null };
}
