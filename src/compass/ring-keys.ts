import { THEME_IDS, type ThemeId } from '../domain/model/identity.ts';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
const ENDS: Readonly<Record<string, number>> = { Home: 0, End: THEME_IDS.length - 1 };

/** What a key does on a petal that can be pressed. */
export type RingAction = { readonly kind: 'press' } | { readonly kind: 'go'; readonly theme: ThemeId };

/** Enter and space press, arrow keys go one theme round the ring, Home and End to its ends; null for other keys. */
export function ringAction(theme: ThemeId, key: string): RingAction | null {
  if (key === 'Enter' || key === ' ') return { kind: 'press' };
  const step = STEPS[key];
  const count = THEME_IDS.length;
  const index = step === undefined ? ENDS[key] : (THEME_IDS.indexOf(theme) + step + count) % count;
  const next = index === undefined ? undefined : THEME_IDS[index];
  return next === undefined ? null : { kind: 'go', theme: next };
}
