import type { IncomingMessage, ServerResponse } from 'node:http';
import { safeParse } from 'zod/mini';
import { RecordId } from '../../src/domain/proposals/proposal.ts';
import {
  JoinRequest,
  MAKER_HEADER,
  MESSAGE_LIMITS,
  Pass,
  ROOM_PATH,
  Steering,
} from '../../src/domain/room/messages.ts';
import { sendEvents } from './events.ts';
import { Rates } from './rates.ts';
import { isFromHere, jsonOf, reply, textOf } from './replies.ts';
import type { Guest, Workshop } from './workshop.ts';

const MINUTE_MS = 60_000;
const SMALL_BYTES = 1_000;
const MOST_READERS = 500;

/** What one network address or device may do; a room of fifty stays far below. */
const MOST = { wrongWords: 30, wrongWordsMs: 60 * MINUTE_MS, requests: 3_000, records: 300 } as const;

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Answers requests under `/room/`; gives false for all others. Rooms are not listed, and a wrong word, a wrong pass and
 * a room whose time is over get the same answer.
 */
export function roomServer(
  workshop: Workshop,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  const door = new Door(workshop);
  return (request, response) => {
    if (!request.url?.startsWith(`/${ROOM_PATH}`)) return false;
    door.answer(request, response).catch(() => {
      // The database does not answer, or the connection broke: the page keeps what it has and comes back.
      if (response.headersSent) response.destroy();
      else reply(response, 503, { error: 'later' }, { 'Retry-After': '2' });
    });
    return true;
  };
}

class Door {
  readonly #workshop: Workshop;
  readonly #wrongWords = new Rates(MOST.wrongWords, MOST.wrongWordsMs);
  readonly #requests = new Rates(MOST.requests, MINUTE_MS);
  readonly #records = new Rates(MOST.records, MINUTE_MS);
  #readers = 0;

  constructor(workshop: Workshop) {
    this.#workshop = workshop;
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [pass = '', what = '', ...rest] = pathOf(request);
    if (!this.#requests.allows(addressOf(request), Date.now())) return tooOften(response);
    const isWriting = request.method === 'POST';
    if (!isWriting && request.method !== 'GET') return reply(response, 405, { error: 'method' });
    if (isWriting && !isFromHere(request)) return reply(response, 403, { error: 'origin' });
    if (rest.length > 0) return notFound(response);
    if (pass === '') return reply(response, 200, { workshop: 1 });
    if (pass === 'join' && isWriting) return this.#join(request, response);
    const guest = safeParse(Pass, pass).success ? await this.#workshop.guest(pass) : null;
    const answer = guest && this.#answerOf(guest, `${request.method} ${what}`);
    return answer ? answer(request, response) : notFound(response);
  }

  #answerOf(guest: Guest, what: string): Answer | null {
    switch (what) {
      case 'GET events':
        return (request, response) => this.#events(guest, request, response);
      case 'POST records':
        return (request, response) => this.#take(guest, request, response);
      case 'POST steer':
        return (request, response) => this.#steer(guest, request, response);
      case 'GET ':
        return async (_, response) => reply(response, 200, this.#workshop.factsOf(guest));
      default:
        return null;
    }
  }

  async #join(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = addressOf(request);
    if (this.#wrongWords.isOver(address, Date.now())) return tooOften(response);
    const asked = safeParse(JoinRequest, jsonOf((await textOf(request, SMALL_BYTES)) ?? ''));
    const joined = asked.success ? await this.#workshop.join(asked.data.word) : null;
    if (joined) return reply(response, 200, joined);
    this.#wrongWords.allows(address, Date.now());
    notFound(response);
  }

  async #events(guest: Guest, request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (this.#readers >= MOST_READERS) return tooOften(response);
    this.#readers += 1;
    await sendEvents(this.#workshop, guest, request, response).finally(() => {
      this.#readers -= 1;
    });
  }

  async #take(guest: Guest, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const maker = safeParse(RecordId, request.headers[MAKER_HEADER.toLowerCase()]);
    if (!maker.success) return reply(response, 400, { error: 'maker' });
    if (!this.#records.allows(`${addressOf(request)} ${maker.data}`, Date.now())) return tooOften(response);
    const text = await textOf(request, MESSAGE_LIMITS.bytes);
    if (text === null) return reply(response, 413, { error: 'too-large' }, { Connection: 'close' });
    reply(response, 200, await this.#workshop.take(guest, maker.data, text));
  }

  async #steer(guest: Guest, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = safeParse(Steering, jsonOf((await textOf(request, SMALL_BYTES)) ?? ''));
    if (!asked.success) return reply(response, 400, { error: 'wrong-shape' });
    const isDone = await this.#workshop.steer(guest, asked.data);
    if (isDone) reply(response, 200, {});
    else reply(response, 403, { error: 'no-right' });
  }
}

function pathOf({ url = '' }: IncomingMessage): readonly string[] {
  const path = url.split('?')[0] ?? '';
  return path.slice(ROOM_PATH.length + 1).split('/');
}

const addressOf = ({ socket }: IncomingMessage): string => socket.remoteAddress ?? '';
const notFound = (response: ServerResponse): void => reply(response, 404, { error: 'not-found' });
const tooOften = (response: ServerResponse): void =>
  reply(response, 429, { error: 'too-often' }, { 'Retry-After': '5' });
