import { areaAt } from '../../src/domain/geo/polygon.ts';
import { ActorFeature, type ActorSource } from '../../src/domain/model/actor.ts';
import { ClosedFile } from '../../src/domain/model/closed.ts';
import type { AcceptedFile } from '../../src/domain/proposals/accepted.ts';
import { ACCEPTED_FOLDER, correctEntry } from '../../src/domain/proposals/apply-accepted.ts';
import { type Candidate, type Decisions, findCandidates } from '../../src/domain/register/duplicates.ts';
import type { Entry } from '../../src/domain/register/entry.ts';
import { groupSame, mergeEntries } from '../../src/domain/register/merge.ts';
import { numberActors, type PrintNumbers } from '../../src/domain/register/numbering.ts';
import type { Findings } from './findings.ts';
import type { NearestStreet } from './nearest-street.ts';
import type { Neighbourhood } from './neighbourhoods.ts';
import type { Sector } from './sectors.ts';

const NUMBERS_FILE = 'data/curated/print-numbers.json';

/** Printed numbers by neighbourhood and actor id. */
export type NumberTable = Readonly<Record<string, PrintNumbers>>;

/** Everything that turns entries into actors. */
export interface ActorInput {
  readonly entries: readonly Entry[];
  readonly decisions: Decisions;
  readonly sectors: readonly Sector[];
  readonly neighbourhoods: readonly Neighbourhood[];
  readonly numbers: NumberTable;
  /** files of accepted proposals */
  readonly accepted: readonly AcceptedFile[];
  readonly nearest: NearestStreet;
}

/** An actor whose place is known to the build. */
interface PlacedActor {
  readonly entry: Entry;
  readonly sources: readonly ActorSource[];
  readonly sector: string | null;
  readonly neighbourhood: string | null;
}

/**
 * Merges, places and numbers the entries; gives features by id, those closed for good apart, the numbers used and
 * how many were merged.
 */
export function buildActors(
  input: ActorInput,
  findings: Findings,
): {
  readonly features: ActorFeature[];
  readonly closed: ClosedFile;
  readonly numbers: NumberTable;
  readonly merged: number;
} {
  checkSameAs(input.entries, findings);
  const candidates = findCandidates(input.entries, input.decisions);
  const groups = groupSame(input.entries, candidates);
  reportCandidates(candidates, groups, findings);
  const corrected = correctGroups(groups, input.accepted, findings);
  const all = corrected.map((actor) => placeActor(actor, input, findings));
  const placed = all.filter(({ entry }) => !entry.closedForGood);
  const numbers = numberAll(placed, input, findings);
  const features = placed.flatMap((actor) => toFeature(actor, input.nearest, numbers, findings) ?? []);
  features.sort((a, b) => (a.properties.id < b.properties.id ? -1 : 1));
  return { features, closed: closedFile(all), numbers, merged: input.entries.length - groups.length };
}

type CorrectedActor = Pick<PlacedActor, 'entry' | 'sources'>;

/** Merges each group and takes over what was accepted about any of its entries. */
function correctGroups(
  groups: readonly Entry[][],
  accepted: readonly AcceptedFile[],
  findings: Findings,
): CorrectedActor[] {
  const about = accepted.filter(({ kind, actor }) => kind !== 'new-actor' && actor !== null);
  const filesOf = (id: string) => about.filter(({ actor }) => actor === id);
  const known = new Set<string>(groups.flat().map(({ id }) => id));
  for (const { actor, proposal } of about.filter((file) => !known.has(String(file.actor)))) {
    const place = { source: `${ACCEPTED_FOLDER}/${proposal}.json`, record: String(actor) };
    findings.warning('unknown-record', place, 'no source has this entry any more');
  }
  return groups.map((group) => {
    const merged = mergeEntries(group as [Entry, ...Entry[]]);
    const files = group.flatMap(({ id }) => filesOf(id));
    const { entry, differs, sources } = correctEntry(merged, files);
    for (const { field, proposal } of differs) {
      const place = { source: `${ACCEPTED_FOLDER}/${proposal}.json`, record: entry.id, field };
      findings.warning(
        'accepted-differs',
        place,
        'a source says something else since this was decided; look again',
      );
    }
    return { entry, sources: [...group.map(({ source }) => source), ...sources] };
  });
}

function closedFile(actors: readonly PlacedActor[]): ClosedFile {
  const closed = actors.flatMap(({ entry, neighbourhood }) => {
    const since = entry.closedForGood;
    const { name_nl, name_fr } = entry.facts;
    return since
      ? [{ id: entry.id, name: entry.name, name_nl, name_fr, neighbourhood, closed_on: since.on }]
      : [];
  });
  return ClosedFile.parse({ actors: closed.sort((a, b) => (a.id < b.id ? -1 : 1)) });
}

function checkSameAs(entries: readonly Entry[], findings: Findings): void {
  const ids = new Set(entries.map(({ id }) => id));
  for (const { id, sameAs, file } of entries) {
    if (sameAs !== null && !ids.has(sameAs)) {
      findings.error(
        'unknown-id',
        { source: file, record: id, field: 'same_as' },
        `no actor has the id “${sameAs}”`,
      );
    }
  }
}

function reportCandidates(
  candidates: readonly Candidate[],
  groups: readonly Entry[][],
  findings: Findings,
): void {
  const groupOf = new Map(groups.flatMap((group, index) => group.map(({ id }) => [id, index] as const)));
  for (const { a, b, verdict, similarity, metres, reasons } of candidates) {
    const [record, other] = a.priority <= b.priority ? [a, b] : [b, a];
    const place = { source: record.file, record: record.id };
    const distance = metres === null ? 'one of them without a point' : `${Math.round(metres)} m apart`;
    const why = `${reasons.join(', ')}; names ${similarity.toFixed(2)} alike, ${distance}`;
    const pair = `“${record.name}” and “${other.name}” (${other.id})`;
    if (verdict === 'same') findings.info('merged', place, `merged ${pair}: ${why}`);
    else if (similarity < 0.5) {
      findings.info('shared-contact', place, `same telephone or e-mail, other name: ${pair}; ${distance}`);
    } else if (groupOf.get(a.id) !== groupOf.get(b.id)) {
      findings.warning(
        'maybe-same',
        place,
        `is it one actor? ${pair}: ${why}; decide in data/curated/same.json or not-the-same.json`,
      );
    }
  }
}

function placeActor(actor: CorrectedActor, input: ActorInput, findings: Findings): PlacedActor {
  const { entry } = actor;
  const position = entry.position;
  const sector = position ? (areaAt(position, input.sectors)?.properties.code ?? null) : null;
  const inside =
    input.neighbourhoods.find(({ sectors }) => sectors.some((code) => code === sector))?.id ?? null;
  const named =
    entry.neighbourhoods.find((id) => input.neighbourhoods.some((area) => area.id === id)) ?? null;
  const place = { source: entry.file, record: entry.id };
  if (position && sector === null) {
    findings.warning(
      'outside-region',
      { ...place, field: 'longitude, latitude' },
      'the point is in no sector of the Region; the actor is in no neighbourhood',
    );
  }
  if (position && named !== null && named !== inside) {
    findings.info(
      'neighbourhood-differs',
      { ...place, field: 'neighbourhood' },
      `the register says ${named}, the point lies in ${inside ?? 'no area'}`,
    );
  }
  return { ...actor, sector, neighbourhood: position ? inside : named };
}

function numberAll(placed: readonly PlacedActor[], input: ActorInput, findings: Findings): NumberTable {
  const table: Record<string, PrintNumbers> = {};
  for (const { id } of input.neighbourhoods) {
    const mine = placed.filter((actor) => actor.neighbourhood === id);
    const actors = mine.flatMap(({ entry }) =>
      entry.position ? [{ id: entry.id, position: entry.position, wanted: entry.wantedNumber }] : [],
    );
    const { numbers, added, gone } = numberActors(actors, input.numbers[id] ?? {});
    for (const actor of added) {
      findings.warning(
        'number-provisional',
        { source: NUMBERS_FILE, record: actor, field: id },
        `number ${numbers[actor]} is provisional; npm run data -- --number keeps it`,
      );
    }
    for (const actor of gone) {
      findings.warning(
        'number-unused',
        { source: NUMBERS_FILE, record: actor, field: id },
        'this actor is no longer on the map of the neighbourhood; its number is free',
      );
    }
    reportNumbers(id, Object.values(numbers), mine, findings);
    table[id] = Object.fromEntries(Object.entries(numbers).sort(([, a], [, b]) => a - b));
  }
  return table;
}

function reportNumbers(
  id: string,
  used: readonly number[],
  actors: readonly PlacedActor[],
  findings: Findings,
): void {
  const seen = new Map<number, string>();
  for (const { entry } of actors) {
    if (entry.wantedNumber === null || entry.position === null) continue;
    const other = seen.get(entry.wantedNumber);
    if (other !== undefined) {
      findings.error(
        'duplicate-number',
        { source: entry.file, record: entry.id, field: 'print_number' },
        `${entry.wantedNumber} is already the number of ${other}`,
      );
    }
    seen.set(entry.wantedNumber, entry.id);
  }
  const highest = Math.max(0, ...used);
  if (highest > new Set(used).size) {
    findings.warning(
      'number-gap',
      { source: NUMBERS_FILE, record: id },
      `the numbers run to ${highest} but ${used.length} are used`,
    );
  }
}

function toFeature(
  actor: PlacedActor,
  nearest: NearestStreet,
  numbers: NumberTable,
  findings: Findings,
): ActorFeature | null {
  const { entry, sources, sector, neighbourhood } = actor;
  const { details, ...facts } = entry.facts;
  const addressed = facts.address_nl !== null || facts.address_fr !== null;
  const near = !addressed && entry.position ? nearest(entry.position) : null;
  const feature = {
    type: 'Feature',
    geometry: entry.position ? { type: 'Point', coordinates: [...entry.position] } : null,
    properties: {
      id: entry.id,
      name: entry.name,
      category: entry.category,
      themes: [...entry.themes],
      ...facts,
      ...(near ? { near } : {}),
      neighbourhood,
      sector,
      number: (neighbourhood ? numbers[neighbourhood]?.[entry.id] : undefined) ?? null,
      precision_m: entry.position ? entry.precisionMetres : null,
      checked_on: entry.checkedOn,
      sources: [...sources],
      ...(details ? { details } : {}),
    },
  };
  const checked = ActorFeature.safeParse(feature);
  if (checked.success) return checked.data;
  for (const issue of checked.error.issues) {
    const field = issue.path.slice(1).join('.');
    findings.error('wrong-shape', { source: entry.file, record: entry.id, field }, issue.message);
  }
  return null;
}
