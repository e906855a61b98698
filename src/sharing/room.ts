import type * as z from 'zod/mini';
import { safeParse } from 'zod/mini';
import type { ProposalRecord } from '../domain/proposals/proposal.ts';
import { writeProposals } from '../domain/proposals/write-proposals.ts';
import {
  Joined,
  MAKER_HEADER,
  Receipt,
  ROOM_PATH,
  RoomChange,
  RoomFacts,
  type Steering,
} from '../domain/room/messages.ts';

/** `no-server`: nobody answers for rooms here; `no-room`: no such word or pass, or its time is over. */
export type RoomFailure = 'no-server' | 'no-room' | 'too-often' | 'away' | 'refused';

export type Asked<T> = { readonly value: T } | { readonly failure: RoomFailure };

const ROOM = `${import.meta.env.BASE_URL}${ROOM_PATH}`;
const PATIENCE_MS = 10_000;

const FAILURES: Readonly<Record<number, RoomFailure>> = {
  404: 'no-room',
  429: 'too-often',
  502: 'away',
  503: 'away',
  504: 'away',
};

/** Asks the server of this page; answers of something else than a server of rooms count as none. */
async function ask<T>(
  path: string,
  check: z.ZodMiniType<T> | null,
  init: RequestInit = {},
): Promise<Asked<T | null>> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const response = await fetch(`${ROOM}${path}`, { ...init, signal, cache: 'no-store' });
    const isOurs = response.headers.get('Content-Type')?.startsWith('application/json');
    if (!isOurs) return { failure: FAILURES[response.status] === 'away' ? 'away' : 'no-server' };
    if (!response.ok) return { failure: FAILURES[response.status] ?? 'refused' };
    if (!check) {
      await response.text();
      return { value: null };
    }
    const checked = safeParse(check, await response.json());
    return checked.success ? { value: checked.data } : { failure: 'no-server' };
  } catch {
    return { failure: 'away' };
  }
}

const post = (body: string, headers = {}): RequestInit => ({ method: 'POST', body, headers });

function certain<T>(asked: Asked<T | null>): Asked<T> {
  if ('failure' in asked) return asked;
  return asked.value === null ? { failure: 'no-server' } : { value: asked.value };
}

/** Tells whether the server of this page has rooms; one that does not answer in time may have. */
export async function hasRooms(): Promise<boolean> {
  const asked = await ask('', null);
  return 'value' in asked || asked.failure !== 'no-server';
}

/** Comes into a room by its word. */
export async function joinRoom(word: string): Promise<Asked<Joined>> {
  return certain(await ask('join', Joined, post(JSON.stringify({ word }))));
}

/** Gives what is known of a room. */
export async function askRoom(pass: string): Promise<Asked<RoomFacts>> {
  return certain(await ask(pass, RoomFacts));
}

/** Sends records, contacts included. Sending them again does no harm. */
export async function sendRecords(
  pass: string,
  maker: string,
  records: readonly ProposalRecord[],
): Promise<Asked<Receipt>> {
  const body = writeProposals(records, { contacts: true });
  return certain(await ask(`${pass}/records`, Receipt, post(body, { [MAKER_HEADER]: maker })));
}

/** Asks a room, as somebody who leads it. Gives false when that was not done. */
export async function steerRoom(pass: string, steering: Steering): Promise<boolean> {
  return 'value' in (await ask(`${pass}/steer`, null, post(JSON.stringify(steering))));
}

interface Follower {
  facts(facts: RoomFacts): void;
  change(change: RoomChange): void;
  /** `over`: the room is no longer there for this pass */
  line(line: 'live' | 'away' | 'over'): void;
}

/** A server says something every ten seconds; a line that is silent for longer is dead, whatever the browser thinks. */
const SILENCE_MS = 25_000;
const LONGEST_WAIT_MS = 10_000;

/** Follows a room, coming back by itself and going on with what it has not heard. Gives the way to stop. */
export function followRoom(pass: string, follower: Follower): () => void {
  const line = new Line(pass, follower);
  const wake = (): void => {
    if (!document.hidden) line.wake();
  };
  const watch = setInterval(() => line.watch(), 5_000);
  addEventListener('online', wake);
  document.addEventListener('visibilitychange', wake);
  line.open();
  return () => {
    clearInterval(watch);
    removeEventListener('online', wake);
    document.removeEventListener('visibilitychange', wake);
    line.end();
  };
}

class Line {
  readonly #pass: string;
  readonly #follower: Follower;
  #source: EventSource | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #seq = 0;
  #failed = 0;
  #heardAt = 0;
  #isOver = false;

  constructor(pass: string, follower: Follower) {
    this.#pass = pass;
    this.#follower = follower;
  }

  open(): void {
    this.close();
    this.#heardAt = Date.now();
    const source = new EventSource(`${ROOM}${this.#pass}/events?after=${this.#seq}`);
    this.#source = source;
    source.addEventListener('room', ({ data }: MessageEvent<string>) => this.#facts(data));
    source.addEventListener('change', ({ data }: MessageEvent<string>) => this.#change(data));
    source.addEventListener('here', () => this.#heard());
    source.addEventListener('error', () => void this.#lost());
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#source?.close();
    this.#source = null;
  }

  end(): void {
    this.#isOver = true;
    this.close();
  }

  /** Comes back at once when the line may be dead: the device slept, or found a network again. */
  wake(): void {
    if (!this.#isOver && (!this.#source || Date.now() - this.#heardAt > SILENCE_MS / 2)) this.open();
  }

  watch(): void {
    if (this.#source && Date.now() - this.#heardAt > SILENCE_MS) void this.#lost();
  }

  #heard(): void {
    this.#heardAt = Date.now();
    this.#failed = 0;
  }

  #facts(data: string): void {
    this.#heard();
    const facts = safeParse(RoomFacts, parsed(data));
    if (!facts.success) return;
    this.#follower.facts(facts.data);
    this.#follower.line('live');
  }

  #change(data: string): void {
    this.#heard();
    const change = safeParse(RoomChange, parsed(data));
    if (!change.success) return;
    this.#seq = Math.max(this.#seq, change.data.seq);
    this.#follower.change(change.data);
  }

  /** The browser does not say why a line broke; asking does. */
  async #lost(): Promise<void> {
    this.close();
    this.#follower.line('away');
    const asked = await askRoom(this.#pass);
    if (this.#source || this.#isOver) return;
    if ('failure' in asked && asked.failure === 'no-room') {
      this.#isOver = true;
      this.#follower.line('over');
      return;
    }
    this.#failed += 1;
    const wait = Math.min(LONGEST_WAIT_MS, 500 * 2 ** this.#failed) * (0.5 + Math.random() / 2);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.open(), wait);
  }
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(data) as unknown;
  } catch {
    return undefined;
  }
}
