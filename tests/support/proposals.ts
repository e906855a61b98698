import {
  Contact,
  Proposal,
  type ProposalRecord,
  Removal,
  Review,
} from '../../src/domain/proposals/proposal.ts';

const hex = (value: number, digits: number): string =>
  value.toString(16).padStart(digits, '0').slice(-digits);

/** Gives the UUID with a number in it: the same for the same number. */
export const uuid = (number: number): string => `${hex(number, 8)}-0000-4000-8000-${hex(number, 12)}`;

/** Gives the moment some minutes after noon of 1 December 2026, in UTC. */
export const minute = (minutes: number): string =>
  new Date(Date.UTC(2026, 11, 1, 12) + minutes * 60_000).toISOString();

type Given = Readonly<Record<string, unknown>>;

const written = (number: number): Given => ({
  id: uuid(number),
  at: minute(number),
  by: { role: 'resident' },
});

/** Gives a valid proposal: without `kind` the correction of a telephone number. */
export function aProposal(number: number, given: Given = {}): Proposal {
  const edition = { number: 1, date: '2026-11-24' };
  const kind = given['kind'] ?? 'correction';
  const body =
    kind === 'correction' ? { actor: 'an-actor', changes: [phone('+3225110001', '+3225110002')] } : {};
  return Proposal.parse({ record: 'proposal', kind, ...written(number), edition, ...body, ...given });
}

/** A change of the telephone number. */
export const phone = (seen: string | null, value: string | null) =>
  ({ field: 'phone', seen, value }) as const;

/** Gives a valid review of a proposal by a BAR: without `decision` one that accepts. */
export function aReview(number: number, of: Proposal, given: Given = {}): Review {
  const by = { role: 'bar', team: 'BAR Marollen' };
  const all = {
    record: 'review',
    ...written(number),
    of: of.id,
    by,
    decision: 'accept',
    follows: [],
    ...given,
  };
  return Review.parse(all);
}

/** Gives a contact of a proposal. */
export function aContact(number: number, of: Proposal): Contact {
  return Contact.parse({
    record: 'contact',
    ...written(number),
    of: of.id,
    name: 'Jo',
    reach: '+32470000001',
  });
}

/** Gives the removal of a proposal by a coordinator. */
export function aRemoval(number: number, of: Proposal, given: Given = {}): Removal {
  const by = { role: 'coordinator' };
  return Removal.parse({ record: 'removal', ...written(number), of: of.id, by, what: 'all', ...given });
}

/** Gives the text of a file with any features, also broken ones. */
export function fileOf(
  features: readonly unknown[],
  head: Given = { buurtkompas: { proposals: 1 } },
): string {
  return JSON.stringify({ type: 'FeatureCollection', ...head, features });
}

/** Gives a record as a feature, with properties changed. */
export function featureWith(record: ProposalRecord, changes: Given = {}, geometry: unknown = null): unknown {
  return { type: 'Feature', geometry, properties: { ...record, ...changes } };
}
