import { useEffect } from 'react';
import { create } from 'zustand';
import type { Draft } from '../domain/proposals/draft.ts';
import { joinSets, type ProposalSet } from '../domain/proposals/merge.ts';
import type { ProposalRecord } from '../domain/proposals/proposal.ts';
import { isAbout, openProposalStore, type ProposalStore } from '../storage/proposals/proposal-store.ts';

interface DeviceProposals {
  /** `blocked`: nothing can be kept here; `full`: the last change could not be. What was said stays in memory. */
  readonly status: 'loading' | 'kept' | 'blocked' | 'full';
  readonly records: ProposalSet;
  readonly drafts: readonly Draft[];
}

/** The proposals and drafts of this device, in step with its other tabs. */
export const useProposals = create<DeviceProposals>()(() => ({ status: 'loading', records: [], drafts: [] }));

let opening: Promise<ProposalStore | null> | null = null;

/** Opens what is kept on this device; a second call does nothing. */
export function openProposals(): Promise<ProposalStore | null> {
  opening ??= open();
  return opening;
}

async function open(): Promise<ProposalStore | null> {
  const store = await openProposalStore();
  if (!store) useProposals.setState({ status: 'blocked' });
  else {
    const look = async (): Promise<void> => {
      const [records, drafts] = await Promise.all([store.records(), store.drafts()]);
      // What could not be kept is nowhere but in this tab.
      if (useProposals.getState().status === 'full') return;
      useProposals.setState({ status: 'kept', records, drafts });
    };
    await look();
    store.onOtherTab(() => void look());
  }
  return store;
}

/** True once what is kept on this device has come, or could not; asks for it. */
export function useProposalsOpen(): boolean {
  useEffect(() => void openProposals(), []);
  return useProposals(({ status }) => status !== 'loading');
}

/** Changes what is in memory at once, then what is kept, with all that could not be kept before; says so where that cannot be. */
async function change(
  inMemory: (state: DeviceProposals) => Partial<DeviceProposals>,
  kept: (store: ProposalStore) => Promise<boolean>,
): Promise<void> {
  const store = await openProposals();
  const wasFull = useProposals.getState().status === 'full';
  useProposals.setState(inMemory);
  if (!store) return;
  const isKept = (await kept(store)) && (!wasFull || (await keepAll(store)));
  useProposals.setState({ status: isKept ? 'kept' : 'full' });
}

async function keepAll(store: ProposalStore): Promise<boolean> {
  const { records, drafts } = useProposals.getState();
  const done = await Promise.all([store.add(records), ...drafts.map((draft) => store.keepDraft(draft))]);
  return done.every(Boolean);
}

type Heard = (made: readonly ProposalRecord[]) => void;

const listeners = new Set<Heard>();

/** Calls `heard` with what is made on this device from now on, when it is kept. */
export function whenMade(heard: Heard): void {
  listeners.add(heard);
}

/** Adds records to those of this device; `made`: made here, not handed over by others. */
export async function addRecords(
  added: readonly ProposalRecord[],
  { made = true }: { readonly made?: boolean } = {},
): Promise<void> {
  await change(
    ({ records }) => ({ records: joinSets(records, added) }),
    (store) => store.add(added),
  );
  if (made) for (const heard of listeners) heard(added);
}

/** Takes records, and what is about them, off this device. Gives them, so that this can be undone. */
export async function dropRecords(ids: ReadonlySet<string>): Promise<readonly ProposalRecord[]> {
  const dropped = useProposals.getState().records.filter((record) => isAbout(record, ids));
  await change(
    ({ records }) => ({ records: records.filter((record) => !isAbout(record, ids)) }),
    (store) => store.drop(ids),
  );
  return dropped;
}

/** Keeps what a form or a walk holds as a draft, in place of the one of the same id. */
export function keepDraft(id: string, form: object): Promise<void> {
  const draft: Draft = { id, at: new Date().toISOString(), form: form as Draft['form'] };
  return change(
    ({ drafts }) => ({ drafts: [draft, ...drafts.filter((other) => other.id !== id)] }),
    (store) => store.keepDraft(draft),
  );
}

/** Forgets a draft. */
export function dropDraft(id: string): Promise<void> {
  return change(
    ({ drafts }) => ({ drafts: drafts.filter((draft) => draft.id !== id) }),
    (store) => store.dropDraft(id),
  );
}

/** Gives a random UUID in lower case, also where the site is not served over https. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, index) => {
    if (index === 6) return (byte & 0x0f) | 0x40;
    return index === 8 ? (byte & 0x3f) | 0x80 : byte;
  });
  const text = hex.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return text.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
