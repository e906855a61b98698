import { Draft } from '../../domain/proposals/draft.ts';
import { joinSets, type ProposalSet, recordKey } from '../../domain/proposals/merge.ts';
import type { ProposalRecord } from '../../domain/proposals/proposal.ts';
import { checkedRecord } from '../../domain/proposals/read-proposals.ts';
import { changeStore, openDatabase, readStore, rowsOf } from './database.ts';

/** Finished records by key of their content, drafts by id. */
const SHAPE = { name: 'buurtkompas.proposals', version: 1, stores: ['records', 'drafts'] } as const;
type StoreName = (typeof SHAPE.stores)[number];
const CHANNEL = 'buurtkompas.proposals';

/** Proposals, reviews and drafts on this device. Tabs may use it side by side: nothing of either gets lost. */
export interface ProposalStore {
  /** the records kept here; what cannot be read any more is left where it is */
  records(): Promise<ProposalSet>;
  /** joins records with those kept here; false where that cannot be kept */
  add(records: readonly ProposalRecord[]): Promise<boolean>;
  /** takes records, and what is about them, off this device only; false where that cannot be done */
  drop(ids: ReadonlySet<string>): Promise<boolean>;
  /** what is not finished, the newest first */
  drafts(): Promise<readonly Draft[]>;
  /** keeps a draft in place of the one of the same id; false where that cannot be kept */
  keepDraft(draft: Draft): Promise<boolean>;
  dropDraft(id: string): Promise<boolean>;
  /** calls `listener` when another tab changed something; gives what ends that */
  onOtherTab(listener: () => void): () => void;
}

/** Opens the proposals of this device; null where nothing can be kept, so that a page can say so. */
export async function openProposalStore(): Promise<ProposalStore | null> {
  const database = await openDatabase(SHAPE);
  if (!database) return null;
  const channel = new BroadcastChannel(CHANNEL);
  const changed = async (name: StoreName, change: (store: IDBObjectStore) => Promise<unknown>) => {
    const kept = await changeStore(database, name, change);
    if (kept) channel.postMessage(name);
    return kept;
  };
  return {
    records: async () => joinSets(recordsIn(await readStore(database, 'records'))),
    add: (records) => changed('records', (store) => join(store, records)),
    drop: (ids) => changed('records', (store) => dropFrom(store, ids)),
    drafts: async () => draftsIn(await readStore(database, 'drafts')),
    keepDraft: (draft) => changed('drafts', async (store) => store.put(draft, draft.id)),
    dropDraft: (id) => changed('drafts', async (store) => store.delete(id)),
    onOtherTab: (listener) => {
      channel.addEventListener('message', listener);
      return () => channel.removeEventListener('message', listener);
    },
  };
}

/** Writes what is new, and takes away what a removal deletes. */
async function join(store: IDBObjectStore, records: readonly ProposalRecord[]): Promise<void> {
  const kept = recordsIn(await rowsOf(store));
  const before = new Set(kept.map(recordKey));
  const after = new Map(joinSets(kept, records).map((record) => [recordKey(record), record]));
  for (const [key, record] of after) if (!before.has(key)) store.put(record, key);
  for (const key of before) if (!after.has(key)) store.delete(key);
}

async function dropFrom(store: IDBObjectStore, ids: ReadonlySet<string>): Promise<void> {
  for (const record of recordsIn(await rowsOf(store)))
    if (isAbout(record, ids)) store.delete(recordKey(record));
}

/** Tells whether a record is one of these, or about one of them. */
export function isAbout(record: ProposalRecord, ids: ReadonlySet<string>): boolean {
  return ids.has(record.id) || ('of' in record && ids.has(record.of));
}

const recordsIn = (rows: ReadonlyMap<string, unknown>): readonly ProposalRecord[] =>
  [...rows.values()].flatMap((value) => checkedRecord(value) ?? []);

function draftsIn(rows: ReadonlyMap<string, unknown>): readonly Draft[] {
  const drafts = [...rows.values()].flatMap((value) => Draft.safeParse(value).data ?? []);
  return drafts.sort((a, b) => (a.at + a.id < b.at + b.id ? 1 : -1));
}
