import { type ProposalSet, sortRecords } from '../merge.ts';
import type { Proposal, Removal, Review } from '../proposal.ts';
import { standings } from '../review.ts';
import { may } from '../rights.ts';

/** A line of the journal: who decided what, and when. */
export interface JournalLine {
  readonly record: Review | Removal;
  /** what it is about; null when that has not come, or was removed */
  readonly proposal: Proposal | null;
  /** false: its maker lacks the right (PR-20) */
  readonly counts: boolean;
}

/** Gives the decisions of a set, the latest first: about one proposal, or (null) about all (PR-55). */
export function journalOf(set: ProposalSet, of: string | null = null): readonly JournalLine[] {
  const sorted = sortRecords(set);
  const proposals = new Map(sorted.proposals.map((proposal) => [proposal.id, proposal]));
  const ignored = new Set([...standings(sorted).values()].flatMap((standing) => standing.void));
  const lines = set.flatMap((record): JournalLine[] => {
    if (record.record !== 'review' && record.record !== 'removal') return [];
    if ((of !== null && record.of !== of) || sorted.clashes.has(record.id)) return [];
    const counts = record.record === 'review' ? !ignored.has(record) : may(record.by.role, 'remove');
    return [{ record, proposal: proposals.get(record.of) ?? null, counts }];
  });
  const moment = ({ record }: JournalLine): string => record.at + record.id;
  return lines.sort((a, b) => (moment(a) < moment(b) ? 1 : -1));
}
