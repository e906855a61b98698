import type { NeighbourhoodFeature } from '../../model/area.ts';
import type { Known } from '../changes.ts';
import type { FieldName } from '../fields.ts';
import { type ProposalSet, sortRecords } from '../merge.ts';
import type { Proposal } from '../proposal.ts';
import { STATES, type Standing, type State, standings, WAITING } from '../review.ts';
import { type Signs, signsIn } from '../signs.ts';
import { sayingTheSame } from '../similar.ts';
import { areaOf } from './area-of.ts';
import { strandedIn } from './stranded.ts';

/** Stands for everything outside the neighbourhoods. */
const REST = 'region';

/** Which proposals one looks at. */
export interface QueueFilter {
  /** id of a neighbourhood, `region` for the rest; null: everything */
  readonly area: string | null;
  /** none: those that wait for a person */
  readonly states: readonly State[];
  /** none: all */
  readonly kinds: readonly Proposal['kind'][];
}

/** One line of the queue. */
export interface QueueItem {
  readonly proposal: Proposal;
  readonly standing: Standing;
  readonly signs: Signs;
  /** others that say the same and stand where it stands, the earliest first; they are decided with it */
  readonly also: readonly Proposal[];
  /** fields for which it waits although it was accepted (PR-75); mostly none */
  readonly stranded: readonly FieldName[];
}

/** What waits, and how much there is of everything. */
export interface Queue {
  readonly items: readonly QueueItem[];
  /** proposals of the neighbourhood by state, whatever the filter */
  readonly counts: Readonly<Record<State, number>>;
  /** how many of them wait for a person */
  readonly waiting: number;
}

/** Sorts proposals for a reviewer: those with the fewest signs of spam first, then the oldest (PR-48). */
export function inReviewOrder(
  proposals: readonly Proposal[],
  signs: ReadonlyMap<string, Signs>,
): readonly Proposal[] {
  const score = ({ id }: Proposal): number => signs.get(id)?.score ?? 0;
  return [...proposals].sort((a, b) => score(a) - score(b) || (a.at + a.id < b.at + b.id ? -1 : 1));
}

/** Gives the proposals of a set that a reviewer looks at; those that say the same are one line (PR-48). */
export function queueOf(
  set: ProposalSet,
  known: Known,
  areas: readonly NeighbourhoodFeature[],
  filter: QueueFilter,
): Queue {
  const sorted = sortRecords(set);
  const standing = standings(sorted);
  const signs = signsIn(sorted.proposals);
  const stateOf = ({ id }: Proposal): State => standing.get(id)?.state ?? 'open';
  const here = sorted.proposals.filter(
    (proposal) => filter.area === null || filter.area === (areaOf(proposal, known, areas) ?? REST),
  );
  const stranded = strandedIn(set, known);
  const waits = (proposal: Proposal): boolean =>
    WAITING.includes(stateOf(proposal)) || stranded.has(proposal.id);
  const shown = here.filter(
    (proposal) =>
      (filter.states.length > 0 ? filter.states.includes(stateOf(proposal)) : waits(proposal)) &&
      (filter.kinds.length === 0 || filter.kinds.includes(proposal.kind)),
  );
  const grouped = groupsOf(shown, stateOf);
  const items = inReviewOrder([...grouped.keys()], signs).flatMap((proposal): QueueItem[] => {
    const mine = standing.get(proposal.id);
    const also = grouped.get(proposal) ?? [];
    const fields = stranded.get(proposal.id) ?? [];
    return mine
      ? [{ proposal, standing: mine, signs: signs.get(proposal.id) ?? NO_SIGNS, also, stranded: fields }]
      : [];
  });
  const count = (state: State): number => here.filter((proposal) => stateOf(proposal) === state).length;
  const counts = Object.fromEntries(STATES.map((state) => [state, count(state)])) as Queue['counts'];
  return { items, counts, waiting: here.filter(waits).length };
}

const NO_SIGNS: Signs = { signs: [], score: 0 };

/** The proposals with those that say the same and stand in the same state, by the first of them. */
function groupsOf(
  shown: readonly Proposal[],
  stateOf: (proposal: Proposal) => State,
): ReadonlyMap<Proposal, readonly Proposal[]> {
  const byId = new Map(shown.map((proposal) => [proposal.id, proposal]));
  const groups = STATES.flatMap((state) =>
    sayingTheSame(shown.filter((proposal) => stateOf(proposal) === state)),
  ).map((ids) => ids.flatMap((id) => byId.get(id) ?? []));
  const followers = new Set(groups.flatMap(([, ...others]) => others));
  const also = new Map(groups.flatMap(([first, ...others]) => (first ? [[first, others] as const] : [])));
  const firsts = shown.filter((proposal) => !followers.has(proposal));
  return new Map(firsts.map((proposal) => [proposal, also.get(proposal) ?? []]));
}

/** Gives the line of a queue that a proposal stands in, also as one of several that say the same. */
export function itemWith(items: readonly QueueItem[], id: string | null): QueueItem | null {
  const holds = ({ proposal, also }: QueueItem): boolean =>
    proposal.id === id || also.some((other) => other.id === id);
  return items.find(holds) ?? null;
}
