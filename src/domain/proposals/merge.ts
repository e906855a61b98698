import type { Issue } from '../model/issue.ts';
import { contentOf } from './equal.ts';
import type { Contact, Proposal, ProposalRecord, Removal, Review } from './proposal.ts';
import { may } from './rights.ts';

/** Records without repetition, by id, then by content. What a removal deletes is not in it. */
export type ProposalSet = readonly ProposalRecord[];

const byText = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

/**
 * Joins sets by union (PR-12): order, repetition and interruption make no difference. Records with one id and
 * different content all stay (PR-13); what was removed on request does not (PR-32).
 */
export function joinSets(...sets: readonly (readonly ProposalRecord[])[]): ProposalSet {
  const byContent = new Map<string, ProposalRecord>();
  for (const record of sets.flat()) byContent.set(recordKey(record), record);
  const all = [...byContent].sort(byText).map(([, record]) => record);
  const removed = removedIn(all);
  return all.filter((record) => !isRemoved(record, removed));
}

/** Records never change (PR-1), so that the key of each has to be made only once. */
const keys = new WeakMap<ProposalRecord, string>();

/** Gives a text that is the same for records with the same id and content: the key of a record in a set. */
export function recordKey(record: ProposalRecord): string {
  const key = keys.get(record) ?? `${record.id} ${contentOf(record)}`;
  keys.set(record, key);
  return key;
}

interface Removed {
  readonly whole: ReadonlySet<string>;
  readonly contacts: ReadonlySet<string>;
}

function removedIn(records: readonly ProposalRecord[]): Removed {
  const removals = records.filter((record): record is Removal => record.record === 'removal');
  const counted = removals.filter(({ by }) => may(by.role, 'remove'));
  return {
    whole: new Set(counted.filter(({ what }) => what === 'all').map(({ of }) => of)),
    contacts: new Set(counted.map(({ of }) => of)),
  };
}

function isRemoved(record: ProposalRecord, { whole, contacts }: Removed): boolean {
  if (record.record === 'removal') return false;
  if (record.record === 'proposal') return whole.has(record.id);
  return whole.has(record.of) || (record.record === 'contact' && contacts.has(record.of));
}

/** A set sorted by kind of record, clashing ones apart: what the rest of the core works with. */
export interface Sorted {
  readonly proposals: readonly Proposal[];
  /** the reviews of each proposal, by id of the proposal */
  readonly reviews: ReadonlyMap<string, readonly Review[]>;
  readonly contacts: readonly Contact[];
  /** ids of proposals that were deleted on request */
  readonly removed: ReadonlySet<string>;
  /** ids with different content (PR-13), and of which kind of record */
  readonly clashes: ReadonlyMap<string, ProposalRecord['record']>;
}

/** Sorts a set by kind of record. Clashing records are named, and nowhere else. */
export function sortRecords(set: ProposalSet): Sorted {
  const clashes = clashesIn(set);
  const counted = set.filter(({ id }) => !clashes.has(id));
  const reviews = new Map<string, Review[]>();
  for (const record of counted) {
    if (record.record === 'review') reviews.set(record.of, [...(reviews.get(record.of) ?? []), record]);
  }
  return {
    proposals: counted.filter((record): record is Proposal => record.record === 'proposal'),
    reviews,
    contacts: counted.filter((record): record is Contact => record.record === 'contact'),
    removed: removedIn(set).whole,
    clashes,
  };
}

function clashesIn(set: ProposalSet): Map<string, ProposalRecord['record']> {
  const kinds = new Map<string, ProposalRecord['record'][]>();
  for (const { id, record } of set) kinds.set(id, [...(kinds.get(id) ?? []), record]);
  const clashing = [...kinds].filter(([, records]) => records.length > 1);
  return new Map(
    clashing.map(([id, [first = 'proposal', ...others]]) => [
      id,
      others.includes('proposal') ? 'proposal' : first,
    ]),
  );
}

/** Gives an issue for each id with different content. `source` names the set. */
export function clashIssues(set: ProposalSet, source: string): Issue[] {
  return [...clashesIn(set).keys()].sort().map((record) => ({
    ...{ severity: 'error', code: 'id-clash', source, record, field: 'id' },
    message: 'two records have this id and different content; neither counts',
  }));
}
