import { LATER, type Receipt } from '../domain/room/messages.ts';
import { sendRecords } from '../sharing/room.ts';
import type { Dispatch } from '../storage/room/room-store.ts';
import { openProposals, useProposals, whenMade } from './proposals.ts';
import { openRoom, setDispatches, useRoom } from './room.ts';

const AT_ONCE = 40;
const SHORTEST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 20_000;

let isSending = false;
let wait = SHORTEST_WAIT_MS;
let timer: ReturnType<typeof setTimeout> | undefined;
let isStarted = false;

/** Sends what is made on this device to its room, from now on and whatever waits; a second call does nothing. */
export async function startRoom(): Promise<void> {
  if (isStarted) return;
  isStarted = true;
  whenMade((made) => {
    if (!useRoom.getState().membership) return;
    const dispatches = made.map(({ id }) => [id, { state: 'waiting' }] as const);
    void setDispatches(new Map(dispatches)).then(send);
  });
  await Promise.all([openRoom(), openProposals()]);
  useRoom.subscribe((now, before) => {
    const isBack = now.line === 'live' && before.line !== 'live';
    const isOpenAgain = now.facts?.state === 'open' && before.facts?.state !== 'open';
    if (isBack || isOpenAgain) void send();
  });
  void send();
}

const waiting = (): readonly string[] =>
  [...useRoom.getState().outbox].flatMap(([id, { state }]) => (state === 'waiting' ? [id] : []));

async function send(): Promise<void> {
  if (isSending) return;
  isSending = true;
  clearTimeout(timer);
  let goesOn = true;
  while (goesOn && waiting().length > 0) goesOn = await sendSome();
  isSending = false;
  if (waiting().length === 0) return;
  timer = setTimeout(() => void send(), wait);
  wait = Math.min(LONGEST_WAIT_MS, wait * 2);
}

/** Sends the first of those that wait. Gives false when it is to be tried again later. */
async function sendSome(): Promise<boolean> {
  const { membership } = useRoom.getState();
  if (!membership) return false;
  const ids = new Set(waiting().slice(0, AT_ONCE));
  const records = useProposals.getState().records.filter(({ id }) => ids.has(id));
  const there = new Set(records.map(({ id }) => id));
  // What somebody deleted before it left stays here.
  const deleted = [...ids].filter((id) => !there.has(id)).map((id) => [id, null] as const);
  const asked = records.length > 0 ? await sendRecords(membership.pass, membership.maker, records) : null;
  if (asked && 'failure' in asked) return false;
  await setDispatches(new Map([...deleted, ...(asked ? dispatchesOf(asked.value) : [])]));
  wait = SHORTEST_WAIT_MS;
  return asked === null || asked.value.refused.every(({ code }) => !LATER.has(code));
}

function dispatchesOf({ taken, refused }: Receipt): readonly (readonly [string, Dispatch])[] {
  const final = refused.filter(({ code }) => !LATER.has(code));
  return [
    ...taken.map((id) => [id, { state: 'sent' }] as const),
    ...final.map(({ id, code }) => [id, { state: 'refused', code }] as const),
  ];
}
