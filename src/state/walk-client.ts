import type { Bounds } from '../domain/geo/clip.ts';
import type { Ground } from '../domain/model/ground.ts';
import type { Position } from '../domain/model/identity.ts';
import { estimatedWalks, type Walk } from '../domain/walking/distances.ts';
import type { StreetName } from '../domain/walking/network.ts';
import type { FoundRoute } from '../domain/walking/network-walks.ts';
import type { ReachBand } from '../domain/walking/reach.ts';

/** What the worker that knows the streets can be asked, with its answers. */
export interface WalkQuestions {
  readonly walks: {
    readonly asked: { readonly from: Position; readonly to: readonly Position[] };
    readonly answer: { readonly walks: readonly Walk[]; readonly street: StreetName | null };
  };
  readonly route: {
    readonly asked: { readonly from: Position; readonly to: Position };
    readonly answer: FoundRoute | null;
  };
  readonly reach: {
    readonly asked: { readonly from: Position; readonly minutes: readonly number[] };
    readonly answer: readonly ReachBand[] | null;
  };
  readonly streets: { readonly asked: { readonly bounds: Bounds }; readonly answer: Ground };
}
export type WalkQuestionKind = keyof WalkQuestions;

/** One question on its way to the worker. */
export type WalkMessage = {
  readonly [K in WalkQuestionKind]: {
    readonly id: number;
    readonly kind: K;
    readonly asked: WalkQuestions[K]['asked'];
  };
}[WalkQuestionKind];

export type WalkReply = { readonly id: number } & (
  | { readonly answer: WalkQuestions[WalkQuestionKind]['answer'] }
  | { readonly problem: string }
);

/** The walks from one place to many, and the street it lies on. */
export interface Walks {
  readonly walks: readonly Walk[];
  readonly street: StreetName | null;
  /** true when the streets could not be had and every walk is worked out from the straight line */
  readonly isEstimate: boolean;
}

type Ask = (message: (id: number) => WalkMessage) => Promise<WalkReply>;

let open: Ask | null = null;

/** Starts the worker that knows the streets. Throws where the browser cannot have one. */
function openWorker(): Ask {
  const worker = new Worker(new URL('./walk-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (reply: WalkReply) => void>();
  let last = 0;
  const settle = (reply: WalkReply): void => {
    waiting.get(reply.id)?.(reply);
    waiting.delete(reply.id);
  };
  worker.addEventListener('message', (event: MessageEvent<WalkReply>) => settle(event.data));
  worker.addEventListener('error', () => {
    open = null;
    for (const id of [...waiting.keys()]) settle({ id, problem: 'the worker does not start' });
  });
  return (message) =>
    new Promise((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      worker.postMessage(message(last));
    });
}

/** Asks the worker. Rejects when the streets cannot be had. */
async function ask<K extends WalkQuestionKind>(
  kind: K,
  asked: WalkQuestions[K]['asked'],
): Promise<WalkQuestions[K]['answer']> {
  open ??= openWorker();
  const reply = await open((id) => ({ id, kind, asked }) as WalkMessage);
  if ('problem' in reply) throw new Error(reply.problem);
  return reply.answer as WalkQuestions[K]['answer'];
}

/** Asks for the walks from one place to many; without streets it gives estimates and says so. Never rejects. */
export async function findWalks(from: Position, to: readonly Position[]): Promise<Walks> {
  try {
    return { ...(await ask('walks', { from, to })), isEstimate: false };
  } catch (error) {
    console.info(error instanceof Error ? error.message : error);
    return { walks: estimatedWalks(from, to), street: null, isEstimate: true };
  }
}

/** Finds the walk between two doors, told in steps; null when no street leads there. Rejects without streets. */
export function findRoute(from: Position, to: Position): Promise<FoundRoute | null> {
  return ask('route', { from, to });
}

/** Finds the ground within some minutes on foot; null when no street is near. Rejects without streets. */
export function findReach(from: Position, minutes: readonly number[]): Promise<readonly ReachBand[] | null> {
  return ask('reach', { from, minutes });
}

/** Gives the streets inside bounds, for maps on paper. Rejects without streets. */
export function findStreets(bounds: Bounds): Promise<Ground> {
  return ask('streets', { bounds });
}
