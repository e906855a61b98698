import type { ProposalSet } from './merge.ts';
import { sortRecords } from './merge.ts';
import { type State, standings } from './review.ts';

/** Where a proposal is counted: its state, or what became of it. */
type Count = Exclude<State, 'accepted' | 'changed'> | 'published' | 'waiting' | 'removed' | 'clashing';

/** Each proposal that came in, counted once (PR-23). */
export interface Ledger {
  readonly inputs: number;
  readonly published: number;
  readonly refused: number;
  readonly open: number;
  /** the ids in each finer count, sorted */
  readonly ids: Readonly<Record<Count, readonly string[]>>;
}

const REFUSED: readonly Count[] = ['refused', 'withdrawn', 'removed', 'clashing'];
const OPEN: readonly Count[] = ['open', 'asked', 'disputed', 'waiting'];

/** Counts the proposals of a set; `inData` holds the ids of those that the curated data have. */
export function ledgerOf(set: ProposalSet, inData: ReadonlySet<string>): Ledger {
  const sorted = sortRecords(set);
  const counts = new Map<string, Count>();
  for (const id of sorted.removed) counts.set(id, 'removed');
  for (const [id, record] of sorted.clashes) if (record === 'proposal') counts.set(id, 'clashing');
  const kindOf = new Map(sorted.proposals.map(({ id, kind }) => [id, kind]));
  for (const [id, { state }] of standings(sorted)) {
    const isAccepted = state === 'accepted' || state === 'changed';
    const published = inData.has(id) || kindOf.get(id) === 'remark';
    counts.set(id, isAccepted ? (published ? 'published' : 'waiting') : state);
  }
  const idsOf = (count: Count): string[] =>
    [...counts].flatMap(([id, mine]) => (mine === count ? [id] : [])).sort();
  const all = ['published', ...REFUSED, ...OPEN] as const;
  const ids = Object.fromEntries(all.map((count) => [count, idsOf(count)])) as unknown as Ledger['ids'];
  const sum = (names: readonly Count[]): number => names.reduce((total, name) => total + ids[name].length, 0);
  return {
    inputs: counts.size,
    published: ids.published.length,
    refused: sum(REFUSED),
    open: sum(OPEN),
    ids,
  };
}
