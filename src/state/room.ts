import { create } from 'zustand';
import { afterChanges, EMPTY_ROOM, type RoomContents } from '../domain/room/contents.ts';
import type { RoomChange, RoomFacts, Steering } from '../domain/room/messages.ts';
import { askRoom, followRoom, joinRoom, type RoomFailure, steerRoom } from '../sharing/room.ts';
import { markRoom } from '../storage/room/room-mark.ts';
import { type Dispatch, type Membership, openRoomStore, type RoomStore } from '../storage/room/room-store.ts';
import { randomId } from './proposals.ts';

/** Changes that come together are shown together, in milliseconds. */
const GATHER_MS = 60;

interface RoomView {
  /** null: in no room; undefined until that is known */
  readonly membership: Membership | null | undefined;
  readonly facts: RoomFacts | null;
  readonly line: 'live' | 'away' | 'over';
  readonly contents: RoomContents;
  /** what this device made for the room, by id */
  readonly outbox: ReadonlyMap<string, Dispatch>;
}

const NOWHERE = { facts: null, line: 'away', contents: EMPTY_ROOM, outbox: new Map() } as const;

/** The room this device is in, in step with other tabs. */
export const useRoom = create<RoomView>()(() => ({ membership: undefined, ...NOWHERE }));

let opening: Promise<RoomStore | null> | null = null;
let stop: (() => void) | null = null;

/** Opens the room this device is in, if any, and follows it; a second call does nothing. */
export function openRoom(): Promise<RoomStore | null> {
  opening ??= open();
  return opening;
}

async function open(): Promise<RoomStore | null> {
  const store = await openRoomStore();
  const look = async (): Promise<void> => {
    const membership = (await store?.membership()) ?? null;
    const outbox = (await store?.outbox()) ?? new Map<string, Dispatch>();
    const before = useRoom.getState().membership;
    if (before?.pass === membership?.pass) useRoom.setState({ membership, outbox });
    else enter(membership, outbox);
  };
  await look();
  store?.onOtherTab(() => void look());
  return store;
}

function enter(membership: Membership | null, outbox: ReadonlyMap<string, Dispatch>): void {
  stop?.();
  stop = null;
  markRoom(membership !== null);
  useRoom.setState({ ...NOWHERE, membership, outbox });
  if (membership) stop = follow(membership.pass);
}

function follow(pass: string): () => void {
  let gathered: RoomChange[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = (): void => {
    timer = undefined;
    const changes = gathered;
    gathered = [];
    useRoom.setState(({ contents }) => ({ contents: afterChanges(contents, changes) }));
  };
  const end = followRoom(pass, {
    facts: (facts) => useRoom.setState({ facts }),
    line: (line) => useRoom.setState({ line }),
    change: (change) => {
      gathered.push(change);
      timer ??= setTimeout(show, GATHER_MS);
    },
  });
  return () => {
    clearTimeout(timer);
    end();
  };
}

async function become(pass: string): Promise<void> {
  const store = await openRoom();
  const { membership } = useRoom.getState();
  if (membership?.pass === pass) return;
  const next = { pass, maker: membership?.maker ?? randomId() };
  await store?.setMembership(next);
  enter(next, new Map());
}

/** Comes into a room by its word. Gives why not, or null when that went well. */
export async function joinByWord(word: string): Promise<RoomFailure | null> {
  const asked = await joinRoom(word);
  if ('failure' in asked) return asked.failure;
  await become(asked.value.pass);
  return null;
}

/** Comes into a room by a pass that leads it. Gives why not, or null when that went well. */
export async function joinToLead(pass: string): Promise<RoomFailure | null> {
  const asked = await askRoom(pass);
  if ('failure' in asked) return asked.failure;
  await become(pass);
  return null;
}

/** Leaves the room. What was made stays on this device. */
export async function leaveRoom(): Promise<void> {
  const store = await openRoom();
  await store?.setMembership(null);
  enter(null, new Map());
}

/** Says what became of records, here and in other tabs; null forgets one. */
export async function setDispatches(dispatches: ReadonlyMap<string, Dispatch | null>): Promise<void> {
  useRoom.setState(({ outbox }) => {
    const next = new Map(outbox);
    for (const [id, dispatch] of dispatches) {
      if (dispatch) next.set(id, dispatch);
      else next.delete(id);
    }
    return { outbox: next };
  });
  await (await openRoom())?.setDispatches(dispatches);
}

/** Pauses, opens or closes the room, hides a record or shows it again. Gives false when that was not done. */
export function steer(steering: Steering): Promise<boolean> {
  const { membership } = useRoom.getState();
  return membership ? steerRoom(membership.pass, steering) : Promise.resolve(false);
}
