import { useSyncExternalStore } from 'react';
import { brusselsTime, type WallTime } from '../domain/hours/calendar.ts';

let shown: WallTime = brusselsTime(new Date());
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | null = null;
const STEP_MS = 10_000;

function look(): void {
  const now = brusselsTime(new Date());
  if (now.date === shown.date && now.minute === shown.minute) return;
  shown = now;
  for (const tell of listeners) tell();
}

function listen(tell: () => void): () => void {
  listeners.add(tell);
  look();
  timer ??= setInterval(look, STEP_MS);
  return () => {
    listeners.delete(tell);
    if (listeners.size > 0 || timer === null) return;
    clearInterval(timer);
    timer = null;
  };
}

/** Gives the wall time in Brussels, anew each minute. */
export function useNow(): WallTime {
  return useSyncExternalStore(listen, () => shown);
}
