import * as z from 'zod/mini';
import { RecordId } from '../../domain/proposals/proposal.ts';
import { Pass } from '../../domain/room/messages.ts';
import { changeStore, openDatabase, readStore } from '../proposals/database.ts';

const SHAPE = { name: 'buurtkompas.room', version: 1, stores: ['membership', 'outbox'] } as const;
const CHANNEL = SHAPE.name;
const CURRENT = 'current';

/** The room this device is in. */
const Membership = z.object({
  pass: Pass,
  /** random id by which the server knows what this device made */
  maker: RecordId,
});
export type Membership = z.infer<typeof Membership>;

/** What became of a record for the room: on its way, taken, or refused with a reason. */
const Dispatch = z.object({
  state: z.enum(['waiting', 'sent', 'refused']),
  code: z.optional(z.string()),
});
export type Dispatch = z.infer<typeof Dispatch>;

/** The room of this device and what is on its way there. Tabs may use it side by side. */
export interface RoomStore {
  membership(): Promise<Membership | null>;
  /** enters a room, or leaves it (null); what was on its way is forgotten */
  setMembership(membership: Membership | null): Promise<void>;
  outbox(): Promise<ReadonlyMap<string, Dispatch>>;
  /** says what became of records, by id; null forgets one */
  setDispatches(dispatches: ReadonlyMap<string, Dispatch | null>): Promise<void>;
  /** calls `listener` when another tab changed something */
  onOtherTab(listener: () => void): void;
}

/** Opens the room of this device; null where nothing can be kept. */
export async function openRoomStore(): Promise<RoomStore | null> {
  const database = await openDatabase(SHAPE);
  if (!database) return null;
  const channel = new BroadcastChannel(CHANNEL);
  const change = async (name: string, act: (store: IDBObjectStore) => Promise<unknown>): Promise<void> => {
    if (await changeStore(database, name, act)) channel.postMessage(name);
  };
  return {
    membership: async () =>
      Membership.safeParse((await readStore(database, 'membership')).get(CURRENT)).data ?? null,
    setMembership: async (membership) => {
      await change('outbox', async (store) => store.clear());
      await change('membership', async (store) =>
        membership ? store.put(membership, CURRENT) : store.delete(CURRENT),
      );
    },
    outbox: async () => {
      const rows = [...(await readStore(database, 'outbox'))];
      return new Map(
        rows.flatMap(([id, row]) => {
          const { data } = Dispatch.safeParse(row);
          return data ? [[id, data] as const] : [];
        }),
      );
    },
    setDispatches: (dispatches) =>
      change('outbox', async (store) => {
        for (const [id, dispatch] of dispatches) {
          if (dispatch) store.put(dispatch, id);
          else store.delete(id);
        }
      }),
    onOtherTab: (listener) => channel.addEventListener('message', listener),
  };
}
