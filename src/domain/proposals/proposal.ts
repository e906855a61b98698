import * as z from 'zod/mini';
import { ActorId, NeighbourhoodId } from '../model/identity-checks.ts';
import { ClosedValue, FIELD_NAMES, FieldChange, FieldSetting } from './fields.ts';
import { LineGeometry, OutlineGeometry, PointGeometry } from './geometry.ts';
import { LIMITS } from './limits.ts';
import { ROLES } from './rights.ts';
import { LongText, NameText } from './texts.ts';

/** A random UUID in lower case, made where the record is written (PR-1). */
export const RecordId = z
  .string()
  .check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/, 'a UUID'));

/** Who wrote a record: a role and a team, never a person's name (PR-2). */
export const Maker = z.object({ role: z.enum(ROLES), team: z.optional(NameText) });
/** A moment in UTC, `2026-11-29T18:05:00.000Z`. */
const Moment = z.iso.datetime();

/** A sheet to draw on (PR-71): of which neighbourhood, and the edition it was printed from; null where its code was not read. */
export const DrawingSheet = z.object({
  neighbourhood: NeighbourhoodId,
  edition: z.nullable(z.int().check(z.positive())),
});
export type DrawingSheet = z.infer<typeof DrawingSheet>;

const written = { id: RecordId, at: Moment, by: Maker };

const proposed = {
  record: z.literal('proposal'),
  ...written,
  /** what its maker was looking at (PR-3) */
  edition: z.object({ number: z.int().check(z.positive()), date: z.iso.date() }),
  reason: z.optional(LongText),
  /** how its maker knows */
  origin: z.optional(LongText),
  /** the sheet of paper that it was traced from */
  sheet: z.optional(DrawingSheet),
  /** photos that stay on the device of the maker (PR-7) */
  photos: z.optional(z.array(RecordId).check(z.minLength(1), z.maxLength(LIMITS.photos))),
};

const neighbourhood = z.optional(NeighbourhoodId);

const distinctFields = z.refine<readonly { readonly field: string }[]>(
  (settings) => new Set(settings.map(({ field }) => field)).size === settings.length,
  'a field stands twice',
);
const settings = z.array(FieldSetting).check(z.maxLength(LIMITS.changes), distinctFields);
const changes = z.array(FieldChange).check(z.minLength(1), z.maxLength(LIMITS.changes), distinctFields);

const NewActor = z
  .object({
    ...proposed,
    kind: z.literal('new-actor'),
    neighbourhood,
    geometry: z.nullable(PointGeometry),
    fields: settings,
  })
  .check(
    z.refine(({ fields }) => {
      const given = new Set(fields.flatMap(({ field, value }) => (value === null ? [] : [field])));
      return given.has('category') && (given.has('name_nl') || given.has('name_fr'));
    }, 'a new actor needs a category and a name in Dutch or French'),
    z.refine(
      ({ fields }) => fields.every(({ field }) => field !== 'point' && field !== 'closure'),
      'the point of a new actor is the geometry',
    ),
  );
const Correction = z.object({
  ...proposed,
  kind: z.literal('correction'),
  actor: ActorId,
  changes,
});
const Confirmation = z.object({
  ...proposed,
  kind: z.literal('confirmation'),
  actor: ActorId,
  /** the fields looked at; empty: the whole page */
  fields: z.array(z.enum(FIELD_NAMES)).check(z.maxLength(FIELD_NAMES.length)),
});
const Closed = z.object({
  ...proposed,
  kind: z.literal('closed'),
  actor: ActorId,
  seen: z.nullable(ClosedValue),
  closed: ClosedValue,
});
const Remark = z
  .object({
    ...proposed,
    kind: z.literal('remark'),
    actor: z.optional(ActorId),
    neighbourhood,
    geometry: z.nullable(PointGeometry),
    text: LongText,
  })
  .check(
    z.refine(
      (remark) => Boolean(remark.actor || remark.neighbourhood || remark.geometry),
      'a remark needs an actor, a neighbourhood or a point',
    ),
  );
const drawn = { ...proposed, neighbourhood, name: NameText };
const Place = z.object({ ...drawn, kind: z.literal('place'), geometry: PointGeometry });
const Route = z.object({ ...drawn, kind: z.literal('route'), geometry: LineGeometry });
const Boundary = z.object({ ...drawn, kind: z.literal('boundary'), geometry: OutlineGeometry });

/** One suggested change, immutable. docs/proposals.md holds the rules. */
export const Proposal = z.discriminatedUnion('kind', [
  NewActor,
  Correction,
  Confirmation,
  Closed,
  Remark,
  Place,
  Route,
  Boundary,
]);
export type Proposal = z.infer<typeof Proposal>;

/** What every proposal holds besides what it says; the names of its properties. */
export const PROPOSAL_PARTS = Object.keys(proposed) as (keyof typeof proposed)[];

/** The kinds of proposals. */
export const KINDS = [
  'new-actor',
  'correction',
  'closed',
  'confirmation',
  'remark',
  'place',
  'route',
  'boundary',
] as const satisfies readonly Proposal['kind'][];

const DECISIONS = ['accept', 'refuse', 'ask', 'answer', 'withdraw', 'undo'] as const;

/** One decision about a proposal: a line of its journal (PR-15, PR-16). */
export const Review = z
  .object({
    record: z.literal('review'),
    ...written,
    /** id of the proposal */
    of: RecordId,
    decision: z.enum(DECISIONS),
    /** the reviews that its maker saw as the last */
    follows: z.array(RecordId).check(z.maxLength(LIMITS.follows)),
    reason: z.optional(LongText),
    /** values of the reviewer's own, and choices: what stood there when it was decided, and what shall (PR-21) */
    values: z.optional(changes),
  })
  .check(
    z.refine(
      ({ decision, reason }) => (decision !== 'refuse' && decision !== 'ask') || reason !== undefined,
      'a refusal and a question need a reason',
    ),
    z.refine(
      ({ decision, values }) => decision === 'accept' || values === undefined,
      'only accepting takes values',
    ),
    z.refine(
      ({ decision, follows }) => decision !== 'undo' || follows.length > 0,
      'there is nothing to undo',
    ),
  );
export type Review = z.infer<typeof Review>;

/** What a contact may say of a person. */
const person = { name: z.optional(NameText), reach: z.optional(NameText) };
/** How to reach who made a proposal; never published (PR-31). */
export const Contact = z.object({ record: z.literal('contact'), ...written, of: RecordId, ...person });
export type Contact = z.infer<typeof Contact>;

/** What a contact holds of a person. */
export const CONTACT_PARTS = Object.keys(person) as (keyof typeof person)[];

const removal = { record: z.literal('removal'), ...written, of: RecordId, what: z.enum(['contact', 'all']) };
/** What stays of something deleted on request (PR-32). */
export const Removal = z.object(removal);
/** What a removal holds. */
export const REMOVAL_PARTS = Object.keys(removal) as (keyof typeof removal)[];
export type Removal = z.infer<typeof Removal>;

/** One line of a set. */
export type ProposalRecord = Proposal | Review | Contact | Removal;

/** The check of each kind of record. */
export const RECORDS = { proposal: Proposal, review: Review, contact: Contact, removal: Removal } as const;
