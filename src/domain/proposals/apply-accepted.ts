import type { ActorDetails, ActorSource } from '../model/actor.ts';
import type { Position, ThemeId } from '../model/identity.ts';
import type { Entry, EntryFacts } from '../register/entry.ts';
import { type AcceptedFile, byDecision, chained, type Link } from './accepted.ts';
import { DETAIL_FIELDS } from './changes.ts';
import type { ClosedValue, FieldName, SeenValue } from './fields.ts';

/** A point that a person gave and another accepted counts as right to so many metres (PR-39). */
const POINT_METRES = 15;
/** Between the flyer and registers with a note, and those compiled by rule. */
const PRIORITY = 25;

/** Folder of the files of accepted proposals. */
export const ACCEPTED_FOLDER = 'data/curated/accepted';
/** Id of the source that actors name for accepted proposals. */
export const PROPOSALS_SOURCE = 'proposals';

/** An entry after accepted proposals. */
export interface CorrectedEntry {
  readonly entry: Entry;
  /** fields about which a source says something else since the decision, which stays (PR-38) */
  readonly differs: readonly { readonly field: FieldName; readonly proposal: string }[];
  /** who decided what, as sources of the actor */
  readonly sources: readonly ActorSource[];
}

interface FieldLink extends Link {
  readonly proposal: string;
}

/** Takes over what was accepted about one actor (PR-36). The order of the files does not matter. */
export function correctEntry(entry: Entry, files: readonly AcceptedFile[]): CorrectedEntry {
  const inOrder = [...files].sort(byDecision);
  const fields = [...new Set(inOrder.flatMap(({ changes }) => changes.map(({ field }) => field)))];
  let corrected = entry;
  const differs: CorrectedEntry['differs'][number][] = [];
  for (const field of fields) {
    const links = inOrder.flatMap(({ proposal, changes }) =>
      changes.flatMap((change): FieldLink[] => (change.field === field ? [{ ...change, proposal }] : [])),
    );
    const { value, stray } = decidedValue(links, valueOfEntry(entry, field));
    corrected = withValue(corrected, field, value);
    differs.push(...stray.map(({ proposal }) => ({ field, proposal })));
  }
  const checkedOn = inOrder.reduce((latest, file) => later(latest, file.checked_on), entry.checkedOn);
  return { entry: { ...corrected, checkedOn }, differs, sources: sourcesOf(inOrder) };
}

function decidedValue(links: readonly FieldLink[], now: SeenValue | null) {
  const { inOrder, stray, value } = chained(links, now);
  const [first] = stray;
  if (inOrder.length > 0 || !first) return { value, stray };
  const again = chained(stray, first.from);
  return { value: again.inOrder.length > 0 ? again.value : first.value, stray };
}

const WHO = {
  resident: 'a resident',
  actor: 'the place',
  bar: 'a BAR',
  coordinator: 'the coordinator',
} as const;

const later = (a: string | null, b: string | null): string | null => ((a ?? '') > (b ?? '') ? a : b);

function sourcesOf(files: readonly AcceptedFile[]): ActorSource[] {
  const changing = files.filter(({ changes }) => changes.length > 0);
  const confirming = files.filter(({ changes }) => changes.length === 0).slice(-1);
  return [...changing, ...confirming].map(({ proposal, decided, changes, sheet }) => ({
    id: PROPOSALS_SOURCE,
    title: `Proposal${fromSheet(sheet)}, accepted by ${decided.team ?? WHO[decided.role]}`,
    date: decided.on,
    record: proposal,
    ...(changes.length > 0 ? { fields: changes.map(({ field }) => field) } : {}),
  }));
}

function fromSheet(sheet: AcceptedFile['sheet']): string {
  if (!sheet) return '';
  const edition = sheet.edition === null ? '' : `, edition ${sheet.edition}`;
  return ` from the drawing sheet of ${sheet.neighbourhood}${edition}`;
}

function valueOfEntry(entry: Entry, field: FieldName): SeenValue | null {
  if (field === 'category') return entry.category || null;
  if (field === 'themes') return entry.themes.length > 0 ? entry.themes : null;
  if (field === 'point') return entry.position && [entry.position[0], entry.position[1]];
  if (field === 'closure') return closureOf(entry);
  const { details, ...facts } = entry.facts;
  const values: Readonly<Record<string, unknown>> = DETAIL_FIELDS.has(field) ? (details ?? {}) : facts;
  return (values[field] ?? null) as SeenValue | null;
}

function closureOf({ closedForGood, facts }: Entry): ClosedValue | null {
  if (closedForGood) return { extent: 'for-good', on: closedForGood.on };
  return facts.details?.closure ? { extent: 'for-now', ...facts.details.closure } : null;
}

function withValue(entry: Entry, field: FieldName, value: SeenValue | null): Entry {
  if (field === 'category') return { ...entry, category: String(value ?? entry.category) };
  if (field === 'themes') return { ...entry, themes: (value as ThemeId[] | null) ?? entry.themes };
  if (field === 'point')
    return {
      ...entry,
      position: value as Position | null,
      precisionMetres: value === null ? null : POINT_METRES,
    };
  if (field === 'closure') return withClosure(entry, value as ClosedValue | null);
  if (DETAIL_FIELDS.has(field))
    return withFacts(entry, { details: withDetail(entry.facts.details, field, value) });
  const facts = { ...entry.facts, [field]: value };
  return { ...withFacts(entry, facts), name: facts.name_fr ?? facts.name_nl ?? entry.name };
}

function withClosure(entry: Entry, value: ClosedValue | null): Entry {
  if (value?.extent === 'for-good') return { ...entry, closedForGood: { on: value.on } };
  const { extent: _extent, ...closure } = value ?? { extent: null };
  const details = withDetail(entry.facts.details, 'closure', value && closure);
  return { ...withFacts(entry, { details }), closedForGood: null };
}

const withFacts = (entry: Entry, facts: Partial<EntryFacts>): Entry => ({
  ...entry,
  facts: { ...entry.facts, ...facts },
});

function withDetail(details: EntryFacts['details'], field: string, value: unknown): EntryFacts['details'] {
  const { [field]: _old, ...rest } = (details ?? {}) as Record<string, unknown>;
  const all = value === null ? rest : { ...rest, [field]: value };
  return Object.keys(all).length > 0 ? (all as ActorDetails) : undefined;
}

/** What is known of a new actor besides its fields. */
export interface NewActorOrigin {
  readonly id: string;
  /** file it is in, for findings */
  readonly file: string;
  readonly neighbourhood: string | null;
  readonly source: ActorSource;
}

/** Gives the entry of a new actor with these values of fields. */
export function newEntry(
  { neighbourhood, ...origin }: NewActorOrigin,
  values: readonly { readonly field: FieldName; readonly value: SeenValue | null }[],
): Entry {
  const blank: Entry = {
    ...{
      ...origin,
      record: origin.id,
      priority: PRIORITY,
      name: '',
      otherNames: [],
      category: '',
      themes: [],
    },
    ...{ position: null, precisionMetres: null, wantedNumber: null, sameAs: null, checkedOn: null },
    neighbourhoods: neighbourhood === null ? [] : [neighbourhood],
    facts: NO_FACTS,
  };
  const entry = values.reduce((filled, { field, value }) => withValue(filled, field, value), blank);
  return { ...entry, otherNames: entry.facts.details?.alt_names ?? [] };
}

/** Gives the entry of an accepted new actor; null when the file is about something else. `themesOf`: those of a category. */
export function entryOfNewActor(
  accepted: AcceptedFile,
  themesOf: (category: string) => readonly ThemeId[],
): Entry | null {
  const [source] = sourcesOf([accepted]);
  if (accepted.kind !== 'new-actor' || accepted.actor === null || !source) return null;
  const { actor: id, neighbourhood, proposal, changes, checked_on: checkedOn } = accepted;
  const file = `${ACCEPTED_FOLDER}/${proposal}.json`;
  const entry = newEntry({ id, file, neighbourhood, source }, changes);
  return {
    ...entry,
    checkedOn,
    themes: entry.themes.length > 0 ? entry.themes : [...themesOf(entry.category)],
  };
}

const NO_FACTS: EntryFacts = {
  ...{ name_nl: null, name_fr: null, summary_nl: null, summary_fr: null, summary_en: null },
  ...{ address_nl: null, address_fr: null, phone: null, email: null, website: null, hours: null },
  ...{ wheelchair: null, details: undefined },
};
