import { joinSets, type ProposalSet } from '../proposals/merge.ts';
import type { ProposalRecord } from '../proposals/proposal.ts';
import { checkedRecord } from '../proposals/read-proposals.ts';
import type { RoomChange } from './messages.ts';

/** What a reader has heard of a room: each record as it stands. */
export interface RoomContents {
  /** records by id, in the order in which they came */
  readonly records: ReadonlyMap<string, ProposalRecord>;
  /** ids of those that only who leads still sees */
  readonly hidden: ReadonlySet<string>;
}

export const EMPTY_ROOM: RoomContents = { records: new Map(), hidden: new Set() };

/** Gives the contents after some changes. A record that is not right is left out (PR-27). */
export function afterChanges(before: RoomContents, changes: readonly RoomChange[]): RoomContents {
  const records = new Map(before.records);
  const hidden = new Set(before.hidden);
  for (const { id, state, record } of changes) {
    const checked = state === 'gone' ? null : checkedRecord(record);
    hidden.delete(id);
    if (checked?.id === id) records.set(id, checked);
    else records.delete(id);
    if (checked && state === 'hidden') hidden.add(id);
  }
  return { records, hidden };
}

/** Gives the records of a room that everyone sees, as a set. */
export function shownSet({ records, hidden }: RoomContents): ProposalSet {
  return joinSets([...records.values()].filter(({ id }) => !hidden.has(id)));
}
