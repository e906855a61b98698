const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * Gives where a key leads from one entry of a ring: arrow keys one step round it, Home and End to its ends; null for
 * other keys, and from an entry that the ring does not have.
 */
export function nextOnRing<T>(ring: readonly T[], from: T, key: string): T | null {
  const at = ring.indexOf(from);
  if (at < 0) return null;
  if (key === 'Home') return ring[0] ?? null;
  if (key === 'End') return ring.at(-1) ?? null;
  const step = STEPS[key];
  return step === undefined ? null : (ring[(at + step + ring.length) % ring.length] ?? null);
}
