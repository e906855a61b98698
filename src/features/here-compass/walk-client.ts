import type { Position } from '../../domain/model/identity.ts';
import { estimatedWalks, type Walk } from '../../domain/walking/distances.ts';
import type { StreetName } from '../../domain/walking/network.ts';

export interface WalkQuestion {
  readonly id: number;
  readonly from: Position;
  readonly to: readonly Position[];
}

export type WalkAnswer = { readonly id: number } & (
  | { readonly walks: readonly Walk[]; readonly street: StreetName | null }
  | { readonly problem: string }
);

/** The walks from one place to many, and the street it lies on. */
export interface Walks {
  readonly walks: readonly Walk[];
  readonly street: StreetName | null;
  /** true when the streets could not be had and every walk is worked out from the straight line */
  readonly isEstimate: boolean;
}

type Ask = (from: Position, to: readonly Position[]) => Promise<WalkAnswer>;

let ask: Ask | null = null;

/** Starts the worker that knows the streets. Throws where the browser cannot have one. */
function openWorker(): Ask {
  const worker = new Worker(new URL('./walk-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (answer: WalkAnswer) => void>();
  let last = 0;
  const settle = (answer: WalkAnswer): void => {
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  };
  worker.addEventListener('message', (event: MessageEvent<WalkAnswer>) => settle(event.data));
  worker.addEventListener('error', () => {
    ask = null;
    for (const id of [...waiting.keys()]) settle({ id, problem: 'the worker does not start' });
  });
  return (from, to) =>
    new Promise((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      worker.postMessage({ id: last, from, to } satisfies WalkQuestion);
    });
}

/** Asks for the walks from one place to many; without streets it gives estimates and says so. Never rejects. */
export async function findWalks(from: Position, to: readonly Position[]): Promise<Walks> {
  const estimate: Walks = { walks: estimatedWalks(from, to), street: null, isEstimate: true };
  try {
    ask ??= openWorker();
    const answer = await ask(from, to);
    if ('problem' in answer) {
      console.info(answer.problem);
      return estimate;
    }
    return { walks: answer.walks, street: answer.street, isEstimate: false };
  } catch (error) {
    console.info(error instanceof Error ? error.message : error);
    return estimate;
  }
}
