/** Keys that go from line to line of the queue (PR-53); capitals count as small letters. */
const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  j: (at) => at + 1,
  arrowdown: (at) => at + 1,
  k: (at) => at - 1,
  arrowup: (at) => at - 1,
  home: () => 0,
  end: (_, last) => last,
};

/** A key with what is held down with it. */
export interface PressedKey {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/**
 * Gives the line that a key leads to from the line `at`; null when the key means nothing here. At either end it stays
 * where it is.
 */
export function lineAfter(ids: readonly string[], at: string | null, pressed: PressedKey): string | null {
  if (pressed.altKey || pressed.ctrlKey || pressed.metaKey) return null;
  const key = pressed.key.toLowerCase();
  const step = Object.hasOwn(STEPS, key) ? STEPS[key] : undefined;
  if (!step || ids.length === 0) return null;
  const last = ids.length - 1;
  const from = at === null ? -1 : ids.indexOf(at);
  const to = step(from, last);
  return ids[Math.min(Math.max(to, 0), last)] ?? null;
}

/**
 * Gives the line to go on with once `decided` was: the one after it that is still there, else the nearest before it;
 * null when nothing is left.
 */
export function lineToGoOn(
  before: readonly string[],
  after: readonly string[],
  decided: string,
): string | null {
  const at = before.indexOf(decided);
  const left = (id: string): boolean => id !== decided && after.includes(id);
  return before.slice(at + 1).find(left) ?? before.slice(0, Math.max(at, 0)).reverse().find(left) ?? null;
}
