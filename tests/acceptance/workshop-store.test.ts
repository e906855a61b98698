import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPostgres, startTestDatabase, type TestDatabase } from '../../scripts/support/postgres.ts';
import { type Database, openDatabase } from '../../scripts/workshop/database.ts';
import { roomServer } from '../../scripts/workshop/room-server.ts';
import { type Guest, Workshop } from '../../scripts/workshop/workshop.ts';
import { LIMITS } from '../../src/domain/proposals/limits.ts';
import type { ProposalRecord } from '../../src/domain/proposals/proposal.ts';
import { writeProposals } from '../../src/domain/proposals/write-proposals.ts';
import { type Joined, MAKER_HEADER, type Receipt, type RoomChange } from '../../src/domain/room/messages.ts';
import { aContact, aProposal, aRemoval, aReview, uuid } from '../support/proposals.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const START = Date.UTC(2026, 11, 1, 12);
const HOUR = 3_600_000;
const AN = uuid(901);
const BO = uuid(902);

const programs = findPostgres();
const folders: string[] = [];
const children: ChildProcess[] = [];
let server: TestDatabase | null = null;

const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'buurtkompas-room-'));
  folders.push(folder);
  return folder;
};

beforeAll(async () => {
  if (programs) server = await startTestDatabase(programs);
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await server?.stop();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

it.runIf(process.env['CI'])('finds PostgreSQL in CI', () => {
  expect(programs).not.toBeNull();
});

const kinds = [
  { kind: 'PGlite in a folder', isThere: true, where: newFolder },
  { kind: 'PostgreSQL', isThere: programs !== null, where: () => server?.url ?? '' },
];

const open = (where: string): Promise<Database> =>
  openDatabase(where.startsWith('postgres://') ? { url: where } : { folder: where });

describe.each(kinds)('a workshop in $kind', ({ isThere, where }) => {
  let place: string;
  let database: Database;
  let workshop: Workshop;
  let clock = START;

  beforeAll(async () => {
    if (!isThere) return;
    place = where();
    database = await open(place);
    workshop = await Workshop.open(database, () => new Date(clock));
  });

  const newRoom = async (): Promise<{ all: Guest; lead: Guest; word: string }> => {
    const until = new Date(clock + HOUR).toISOString();
    const room = await workshop.rooms.make({ neighbourhood: 'marollen', now: workshop.moment(), until });
    const lead = await workshop.guest(await workshop.rooms.newLead(room.id));
    const all = await workshop.guest(room.pass);
    if (!lead || !all) throw new Error('A new room lets nobody in.');
    return { all, lead, word: room.word };
  };
  const send = (guest: Guest, maker: string, ...records: ProposalRecord[]): Promise<Receipt> =>
    workshop.take(guest, maker, writeProposals(records, { contacts: true }));
  const follow = async (guest: Guest, after = 0, from = workshop): Promise<RoomChange[]> => {
    const heard: RoomChange[] = [];
    await from.follow(guest, after, { facts: () => undefined, change: (change) => heard.push(change) });
    return heard;
  };
  const told = (changes: readonly RoomChange[]) => changes.map(({ id, state }) => [id, state]);

  it.skipIf(!isThere)(
    'takes a record once, however often it comes, and reports another with its id',
    async () => {
      const { all } = await newRoom();
      const first = aProposal(1);
      const answers = await Promise.all([1, 2, 3].map(() => send(all, AN, first)));
      for (const answer of answers) expect(answer).toEqual({ taken: [first.id], refused: [] });
      const other = aProposal(1, { reason: 'another' });
      expect((await send(all, BO, other)).refused).toEqual([{ id: first.id, code: 'clash' }]);
      expect(told(await follow(all))).toEqual([[first.id, 'shown']]);
    },
  );

  it.skipIf(!isThere)(
    'takes from everyone what they may say, and decisions from who leads alone',
    async () => {
      const { all, lead } = await newRoom();
      await send(all, AN, aProposal(1), aContact(2, aProposal(1)));
      const refusalOf = async (maker: string, record: ProposalRecord) =>
        (await send(all, maker, record)).refused[0]?.code ?? null;
      expect(await refusalOf(AN, aReview(3, aProposal(1)))).toBe('no-right');
      expect(await refusalOf(AN, aReview(4, aProposal(1), { by: { role: 'resident' } }))).toBe('no-right');
      expect(await refusalOf(AN, aRemoval(5, aProposal(1), { by: { role: 'resident' } }))).toBe('no-right');
      const withdrawal = aReview(6, aProposal(1), { decision: 'withdraw', by: { role: 'resident' } });
      expect(await refusalOf(BO, withdrawal)).toBe('no-right');
      expect(await refusalOf(AN, withdrawal)).toBeNull();
      expect((await send(lead, BO, aReview(7, aProposal(1)))).taken).toEqual([uuid(7)]);
      expect(told(await follow(all)).map(([id]) => id)).toEqual([uuid(1), uuid(6), uuid(7)]);
      expect(told(await follow(lead)).map(([id]) => id)).toEqual([uuid(1), uuid(2), uuid(6), uuid(7)]);
    },
  );

  it.skipIf(!isThere)('hides from all but who leads, shows again, and removes for good', async () => {
    const { all, lead } = await newRoom();
    await send(all, AN, aProposal(1), aContact(2, aProposal(1)), aProposal(3));
    const heard = await follow(all);
    await workshop.steer(lead, { hide: uuid(1) });
    await send(all, AN, aReview(4, aProposal(1), { decision: 'withdraw', by: { role: 'resident' } }));
    expect(told(await follow(all)).filter(([, state]) => state === 'shown')).toEqual([[uuid(3), 'shown']]);
    expect(told(await follow(lead))).toContainEqual([uuid(1), 'hidden']);
    expect(await workshop.steer(all, { show: uuid(1) })).toBe(false);
    await workshop.steer(lead, { show: uuid(1) });
    await send(lead, BO, aRemoval(5, aProposal(1)));
    await send(all, AN, aProposal(1), aContact(6, aProposal(1)));
    expect(told(await follow(lead)).filter(([, state]) => state === 'shown')).toEqual([
      [uuid(3), 'shown'],
      [uuid(5), 'shown'],
    ]);
    await expect
      .poll(() => told(heard).slice(2))
      .toEqual([
        [uuid(1), 'gone'],
        [uuid(4), 'gone'],
        [uuid(1), 'shown'],
        [uuid(4), 'shown'],
        [uuid(5), 'shown'],
        [uuid(1), 'gone'],
        [uuid(4), 'gone'],
      ]);
  });

  it.skipIf(!isThere)('refuses while it is paused or closed, and what is no record', async () => {
    const { all, lead } = await newRoom();
    await workshop.steer(lead, { state: 'paused' });
    const paused = await workshop.guest(all.room.pass);
    expect(paused && (await send(paused, AN, aProposal(1))).refused).toEqual([
      { id: uuid(1), code: 'paused' },
    ]);
    expect((await workshop.take(all, AN, '<html>')).taken).toEqual([]);
    const long = { ...aProposal(2), reason: 'x'.repeat(LIMITS.text + 1) };
    expect((await send(all, AN, long)).refused).toEqual([{ id: uuid(2), code: 'wrong-shape' }]);
    expect(await follow(all)).toEqual([]);
  });

  it.skipIf(!isThere)('knows a word until its time is over; who leads can still save', async () => {
    const { all, lead, word } = await newRoom();
    expect((await workshop.join(` ${word.toUpperCase().replace('-', '  ')}`))?.pass).toBe(all.room.pass);
    expect(await workshop.join('no-such-word')).toBeNull();
    clock += 2 * HOUR;
    expect(await workshop.join(word)).toBeNull();
    expect(await workshop.guest(all.room.pass)).toBeNull();
    await send(lead, BO, aProposal(1));
    expect(told(await follow(lead))).toEqual([[uuid(1), 'shown']]);
    clock += 31 * 24 * HOUR;
    await workshop.rooms.forget(workshop.moment());
    expect(await workshop.rooms.ofId(lead.room.id)).toBeNull();
  });

  it.skipIf(!isThere)('gives each reader every change in order, once, wherever they come in', async () => {
    const { all } = await newRoom();
    const all100 = Array.from({ length: 100 }, (_, index) => aProposal(index + 1));
    const readers = [await follow(all)];
    const sending = Promise.all(all100.map((record) => send(all, AN, record)));
    for (const after of [0, 0, 7]) readers.push(await follow(all, after));
    await sending;
    await expect.poll(() => readers.map(({ length }) => length)).toEqual([100, 100, 100, 93]);
    for (const [first, ...rest] of readers) {
      expect(rest.reduce((last, { seq }) => (seq > last ? seq : Number.NaN), first?.seq ?? 0)).not.toBeNaN();
    }
    expect(new Set(readers[1]?.map(({ id }) => id)).size).toBe(100);
  });

  it.skipIf(!isThere)(
    'answers over HTTP: a word, events from where one was, and no word on rooms',
    async () => {
      const { all, word } = await newRoom();
      const answer = roomServer(workshop);
      const http = createServer((request, response) => void answer(request, response));
      await new Promise<void>((ready) => http.listen(0, '127.0.0.1', ready));
      const base = `http://127.0.0.1:${(http.address() as AddressInfo).port}/room/`;
      const join = (word: string, headers = {}) =>
        fetch(`${base}join`, { method: 'POST', body: JSON.stringify({ word }), headers });
      const joined = (await (await join(word)).json()) as Joined;
      expect(joined).toMatchObject({ pass: all.room.pass, room: { word, state: 'open', leads: false } });
      expect((await join(word, { Origin: 'http://elsewhere.example' })).status).toBe(403);
      const wrong = [
        await join('no-word'),
        await fetch(`${base}${'x'.repeat(22)}/events`),
        await fetch(`${base}rooms`),
      ];
      expect(await Promise.all(wrong.map(async (one) => [one.status, await one.text()]))).toEqual(
        wrong.map(() => [404, '{"error":"not-found"}']),
      );
      const program = { address: `${base}${joined.pass}` };
      for (const number of [1, 2, 3]) await post(program, aProposal(number));
      expect(await eventsOf(program, 2)).toEqual([uuid(3)]);
      const { headers, status } = await fetch(`${program.address}/records`, { method: 'POST', body: '{}' });
      expect([status, headers.get('cache-control'), headers.get('x-content-type-options')]).toEqual([
        ...[400, 'no-store', 'nosniff'],
      ]);
      const guesses = await Promise.all(Array.from({ length: 40 }, (_, index) => join(`no-${index}`)));
      expect(guesses.at(-1)?.status).toBe(429);
      expect((await join(word)).status).toBe(429);
      http.closeAllConnections();
      http.close();
    },
  );

  it.skipIf(!isThere)(
    'loses and doubles nothing that was acknowledged when it is killed',
    async () => {
      await database.close();
      const program = await startProgram(place);
      const acknowledged: string[] = [];
      const sent = Array.from({ length: 200 }, (_, index) => aProposal(index + 1));
      const ended = once(program.child, 'exit');
      const clients = Array.from({ length: 10 }, async (_, client) => {
        for (const record of sent.slice(client * 20, client * 20 + 20)) {
          const receipt = await post(program, record).catch(() => null);
          acknowledged.push(...(receipt?.taken ?? []));
          if (acknowledged.length >= 40) program.child.kill('SIGKILL');
        }
      });
      await Promise.all([...clients, ended]);
      expect(acknowledged.length).toBeLessThan(200);
      database = await open(place);
      workshop = await Workshop.open(database);
      const again = await workshop.guest(program.pass);
      if (!again) throw new Error('The room is gone.');
      const before = (await follow(again)).map(({ id }) => id);
      expect(acknowledged.filter((id) => !before.includes(id))).toEqual([]);
      await send(again, AN, ...sent.slice(0, 100));
      await send(again, AN, ...sent.slice(100));
      const after = (await follow(again)).map(({ id }) => id);
      expect(after.sort()).toEqual(sent.map(({ id }) => id).sort());
    },
    120_000,
  );
});

describe('two servers on one PostgreSQL', () => {
  it.skipIf(!programs)('hear each other at once', async () => {
    const url = server?.url ?? '';
    const databases = await Promise.all([open(url), open(url)]);
    const [one, two] = await Promise.all(databases.map((database) => Workshop.open(database)));
    if (!one || !two) throw new Error('There are no two servers.');
    const until = new Date(Date.now() + HOUR).toISOString();
    const room = await one.rooms.make({ neighbourhood: null, now: one.moment(), until });
    const guest = await two.guest(room.pass);
    if (!guest) throw new Error('The other server does not know the room.');
    const heard: string[] = [];
    await two.follow(guest, 0, {
      facts: ({ state }) => heard.push(state),
      change: ({ id }) => heard.push(id),
    });
    await one.take(guest, AN, writeProposals([aProposal(1)]));
    await one.rooms.setState(room.id, 'paused');
    await expect.poll(() => heard, { timeout: 1000 }).toEqual(['open', uuid(1), 'paused']);
    await Promise.all(databases.map((database) => database.close()));
  });
});

interface Program {
  readonly child: ChildProcess;
  readonly pass: string;
  readonly address: string;
}

async function startProgram(where: string): Promise<Program> {
  const file = join(ROOT, 'tests/support/room-program.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', file, where], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const { port, pass } = JSON.parse(line) as { port: number; pass: string };
  return { child, pass, address: `http://127.0.0.1:${port}/room/${pass}` };
}

type Addressed = Pick<Program, 'address'>;

async function post({ address }: Addressed, record: ProposalRecord): Promise<Receipt> {
  const body = writeProposals([record]);
  const response = await fetch(`${address}/records`, {
    method: 'POST',
    body,
    headers: { [MAKER_HEADER]: AN },
  });
  return (await response.json()) as Receipt;
}

/** The ids of the changes of a room after a number, as a browser hears them that comes back. */
async function eventsOf({ address }: Addressed, after: number): Promise<string[]> {
  const headers = { 'Last-Event-ID': String(after) };
  const response = await fetch(`${address}/events`, { headers, signal: AbortSignal.timeout(700) });
  let text = '';
  try {
    for await (const piece of response.body ?? []) text += new TextDecoder().decode(piece);
  } catch {
    // The stream goes on until it is cut.
  }
  return [...text.matchAll(/^data: (\{"seq.*)$/gm)].map(
    ([, data = '']) => (JSON.parse(data) as RoomChange).id,
  );
}
