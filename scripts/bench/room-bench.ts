import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Proposal } from '../../src/domain/proposals/proposal.ts';
import { writeProposals } from '../../src/domain/proposals/write-proposals.ts';
import { MAKER_HEADER, type RoomChange } from '../../src/domain/room/messages.ts';
import { openDatabase } from '../workshop/database.ts';
import { roomServer } from '../workshop/room-server.ts';
import { Workshop } from '../workshop/workshop.ts';
import type { BenchRow } from './search-bench.ts';

const CLIENTS = 50;
const EACH = 20;
/** Each client proposes something every so many milliseconds: far more than people in a room do. */
const PAUSE_MS = 1000;

/** Times in milliseconds from sending a proposal until a client has it, for each proposal and client. */
async function latencies(room: string): Promise<readonly number[]> {
  const sentAt = new Map<string, number>();
  const times: number[] = [];
  const stop = new AbortController();
  const heard = Array.from({ length: CLIENTS }, () => new Set<string>());
  const following = heard.map((ids) =>
    follow(room, stop.signal, (id) => {
      ids.add(id);
      times.push(performance.now() - (sentAt.get(id) ?? Number.NaN));
    }),
  );
  await Promise.all(heard.map((_, client) => propose(room, client, sentAt)));
  while (heard.some(({ size }) => size < CLIENTS * EACH)) await wait(20);
  stop.abort();
  await Promise.all(following);
  return times.sort((a, b) => a - b);
}

async function propose(room: string, client: number, sentAt: Map<string, number>): Promise<void> {
  const maker = randomUUID();
  await wait((client * PAUSE_MS) / CLIENTS);
  for (let count = 0; count < EACH; count += 1) {
    const id = randomUUID();
    sentAt.set(id, performance.now());
    const body = writeProposals([aRemark(id)]);
    const response = await fetch(`${room}/records`, {
      method: 'POST',
      body,
      headers: { [MAKER_HEADER]: maker },
    });
    if (!response.ok) throw new Error(`The room answers ${response.status}.`);
    await wait(PAUSE_MS);
  }
}

const aRemark = (id: string): Proposal =>
  Proposal.parse({
    ...{ record: 'proposal', kind: 'remark', id, at: new Date().toISOString(), by: { role: 'resident' } },
    ...{ edition: { number: 1, date: '2026-11-24' }, geometry: null, neighbourhood: 'marollen' },
    text: 'There is too little shade on the square in summer.',
  });

async function follow(room: string, signal: AbortSignal, onId: (id: string) => void): Promise<void> {
  const response = await fetch(`${room}/events`, { signal });
  let rest = '';
  try {
    for await (const piece of response.body ?? []) {
      const lines = (rest + new TextDecoder().decode(piece)).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines)
        if (line.startsWith('data: {"seq')) onId((JSON.parse(line.slice(6)) as RoomChange).id);
    }
  } catch {
    // The stream goes on until it is cut.
  }
}

/** Measures a room of 50 people with 1,000 proposals, server and clients on this machine. */
export async function roomBench(): Promise<readonly BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'buurtkompas-bench-room-'));
  const database = await openDatabase({ folder });
  const workshop = await Workshop.open(database);
  const now = workshop.moment();
  const until = new Date(Date.parse(now) + 3_600_000).toISOString();
  const { pass } = await workshop.rooms.make({ neighbourhood: null, now, until });
  const answer = roomServer(workshop);
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const times = await latencies(`http://127.0.0.1:${(server.address() as AddressInfo).port}/room/${pass}`);
  server.closeAllConnections();
  server.close();
  await database.close();
  rmSync(folder, { recursive: true, force: true });
  const at = (share: number): string => `${Math.round(times[Math.floor(times.length * share)] ?? 0)} ms`;
  return [
    [`workshop, ${CLIENTS} people, ${CLIENTS * EACH} proposals: sent until seen, median`, at(0.5), '≤ 1 s'],
    ['the same, 95 of 100', at(0.95), '≤ 1 s'],
  ];
}
