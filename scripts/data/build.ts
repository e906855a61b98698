import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { areaAt } from '../../src/domain/geo/polygon.ts';
import type { ActorFeature } from '../../src/domain/model/actor.ts';
import type { Manifest } from '../../src/domain/model/edition.ts';
import type { Position } from '../../src/domain/model/identity.ts';
import { hasErrors, type Issue } from '../../src/domain/model/issue.ts';
import { ThemesFile } from '../../src/domain/model/taxonomy.ts';
import type { DrawingFeature } from '../../src/domain/proposals/drawing/published-drawing.ts';
import { acceptedEntries, acceptedNote, readAcceptedFiles } from './accepted.ts';
import { buildActors, type NumberTable } from './actors.ts';
import { actorFiles, buildManifest, Edition, neighbourhoodFeatures, sectorFeatures } from './assemble.ts';
import { readBarHosts } from './bar-hosts.ts';
import { buildComparison } from './comparison.ts';
import type { ReadingContext } from './context.ts';
import { datedFiles } from './dated.ts';
import { drawingFeatures } from './drawings.ts';
import { changesFile, keepEdition } from './editions.ts';
import { collectFindings, DataError, type Findings } from './findings.ts';
import { cutGround, type GroundTables } from './ground.ts';
import { readGroundTables } from './ground-tables.ts';
import { nearestStreet } from './nearest-street.ts';
import { buildNeighbourhoods, LISTS, type List, Municipality, type Neighbourhood } from './neighbourhoods.ts';
import { buildNetwork } from './network/build.ts';
import { readOsm } from './osm.ts';
import { buildPlaces } from './places.ts';
import { readRegisters } from './register-csv.ts';
import { readFlyerWords, readRings } from './rings.ts';
import { readSearchWords, searchableActors } from './search.ts';
import { readSectors, type Sector } from './sectors.ts';
import { readCurated, readSourceTables, type SourceTable } from './sources.ts';
import { streetNames } from './street-names.ts';
import { readTaxonomy, readVocabulary, type TaxonomyTables } from './taxonomy.ts';
import { correctThemes } from './theme-corrections.ts';
import { geoJsonFile, jsonFile, type OutputFile, replaceFolder } from './write.ts';
import { withoutWrongFacts } from './wrong-facts.ts';

export interface DataOptions {
  /** the project's folder */
  readonly root: string;
  /** year of the list of BAR neighbourhoods; 2025 when left out */
  readonly list?: string;
  /** output folder; data/public when left out */
  readonly out?: string;
  /** file for the findings; data/reports/build.json when left out */
  readonly report?: string;
  /** keep the numbers of actors that had none, in data/curated/print-numbers.json */
  readonly number?: boolean;
  /** keep what this edition says in data/editions, to tell later what changed since */
  readonly edition?: boolean;
  readonly onProgress?: (message: string) => void;
}

export interface DataResult {
  readonly manifest: Manifest;
  readonly issues: readonly Issue[];
  /** how many records were merged into others */
  readonly merged: number;
}

const TABLES = [
  'sectors',
  'sector-statistics',
  'sector-edition-2025',
  'neighbourhoods',
  'taxonomy',
  'theme-labels',
  'marolles-register',
  'osm-actors',
  'streets',
  'water',
  'green',
  'rail',
  'stops',
] as const;
type Tables = Readonly<Record<(typeof TABLES)[number], SourceTable>>;

const NUMBERS_FILE = 'data/curated/print-numbers.json';

/**
 * Builds data/public from data/sources and data/curated. Throws a DataError with every finding when the input has
 * errors; then nothing but the report is written.
 */
export async function buildData(options: DataOptions): Promise<DataResult> {
  const list = LISTS.find((year) => year === (options.list ?? '2025'));
  if (!list) throw new RangeError(`There is no list “${options.list}”; choose ${LISTS.join(', ')}.`);
  const findings = collectFindings();
  const built = build(options, list, findings);
  writeReport(options, findings.issues);
  if (!built || hasErrors(findings.issues)) throw new DataError(findings.issues);
  if (options.edition) keepEdition(options.root, built.manifest.edition, built);
  if (options.number) writeNumbers(options.root, built.numbers);
  options.onProgress?.('writing');
  replaceFolder(options.out ?? join(options.root, 'data/public'), built.files);
  return { manifest: built.manifest, issues: findings.issues, merged: built.merged };
}

interface Built {
  readonly files: readonly OutputFile[];
  readonly manifest: Manifest;
  readonly numbers: NumberTable;
  readonly actors: readonly ActorFeature[];
  readonly drawings: readonly DrawingFeature[];
  readonly merged: number;
}

function build(options: DataOptions, list: List, findings: Findings): Built | null {
  const { root, onProgress: tell } = options;
  tell?.('sources');
  const tables = readTables(root, findings);
  const curated = readDecisions(root, findings);
  if (!tables || !curated) return null;
  tell?.('sectors and neighbourhoods');
  const land = readLand(root, tables, curated.municipalities, list, findings);
  tell?.('actors');
  const registers = readEntries(root, tables, curated.municipalities, land, findings);
  if (!registers) return null;
  const { sectors, neighbourhoods, ground } = land;
  const { entries, accepted, taxonomy, vocabulary, rings } = registers;
  const { decisions, numbers } = curated;
  const targets = {
    themes: taxonomy.words.themes,
    categories: taxonomy.categoriesFile.categories,
    services: vocabulary.services,
    municipalities: curated.municipalities,
    neighbourhoods,
  };
  const searchWords = readSearchWords(root, targets, findings);
  const nearest = nearestStreet(ground.streets);
  const actors = buildActors(
    { entries, decisions, sectors, neighbourhoods, numbers, accepted, nearest },
    findings,
  );
  const drawings = drawingFeatures(accepted, land, findings);
  const hosts = readBarHosts(root, { neighbourhoods, known: land.known, actors: actors.features }, findings);
  if (!searchWords || hasErrors(findings.issues)) return null;
  tell?.('streets and ground');
  const compared = {
    sectors,
    neighbourhoods,
    actors: actors.features,
    registers: new Set(registers.notes.map(({ id }) => id)),
  };
  const inRegion = (position: Position) => areaAt(position, sectors) !== undefined;
  const network = buildNetwork(ground.streets, inRegion, findings);
  const dated = datedFiles({
    root,
    findings,
    known: land.known,
    built: new Set(neighbourhoods.map(({ id }) => id)),
    actors: actors.features,
    stamp: curated.edition.date,
  });
  const edition = { edition: curated.edition, actors: actors.features, drawings, closed: actors.closed };
  const changes = changesFile(root, edition, findings);
  if (hasErrors(findings.issues)) return null;
  const files = [
    geoJsonFile('sectors.geojson', sectorFeatures(sectors, neighbourhoods)),
    geoJsonFile(
      'neighbourhoods.geojson',
      neighbourhoodFeatures(neighbourhoods, { actors: actors.features, drawings, hosts }),
    ),
    geoJsonFile('actors.geojson', actors.features),
    geoJsonFile('drawings.geojson', drawings),
    ...actorFiles(neighbourhoods, actors.features),
    jsonFile('themes.json', ThemesFile.parse({ ...taxonomy.words, rings })),
    ...dated,
    jsonFile('closed.json', actors.closed),
    jsonFile('changes.json', changes),
    jsonFile('categories.json', taxonomy.categoriesFile),
    jsonFile('comparison.json', buildComparison(compared)),
    jsonFile('vocabulary.json', vocabulary),
    jsonFile('network.json', network),
    jsonFile('places.json', buildPlaces(ground.streets, curated.municipalities, land)),
    jsonFile('search/actors.json', { actors: searchableActors(actors.features) }),
    jsonFile('search/words.json', searchWords),
    ...neighbourhoods.map(({ id, bounds }) => jsonFile(`ground/${id}.json`, cutGround(ground, bounds))),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
  const tableNotes = TABLES.map((name) => tables[name].note);
  const notes = [...new Map([...tableNotes, ...registers.notes].map((note) => [note.id, note])).values()];
  const manifest = buildManifest({
    files,
    notes,
    edition: curated.edition,
    list,
    sectors,
    neighbourhoods,
    actors: actors.features,
  });
  const all = [...files, jsonFile('manifest.json', manifest)];
  return {
    ...{ files: all, manifest, actors: actors.features, drawings, merged: actors.merged },
    numbers: { ...numbers, ...actors.numbers },
  };
}

function readTables(root: string, findings: Findings): Tables | null {
  const tables = readSourceTables(root, findings);
  for (const name of TABLES) {
    if (!tables.has(name))
      findings.error('missing-file', { source: `data/sources/${name}` }, 'this table is needed');
  }
  return TABLES.every((name) => tables.has(name)) ? (Object.fromEntries(tables) as Tables) : null;
}

const Pairs = z.array(z.object({ a: z.string(), b: z.string(), why: z.string() }));
const Numbers = z.record(z.string(), z.record(z.string(), z.int().positive()));

function readDecisions(root: string, findings: Findings) {
  const read = <T>(name: string, schema: z.ZodType<T>) =>
    readCurated(root, `data/curated/${name}`, schema, findings);
  const municipalities = read('municipalities.json', z.array(Municipality));
  const edition = read('edition.json', Edition);
  const numbers = read('print-numbers.json', Numbers);
  const same = read('same.json', Pairs);
  const different = read('not-the-same.json', Pairs);
  if (!municipalities || !edition || !numbers || !same || !different) return null;
  const pairs = (decided: z.infer<typeof Pairs>) => decided.map(({ a, b }) => [a, b] as const);
  return { municipalities, edition, numbers, decisions: { same: pairs(same), different: pairs(different) } };
}

/** Sectors, areas and the ground. */
interface Land {
  readonly sectors: readonly Sector[];
  readonly neighbourhoods: readonly Neighbourhood[];
  readonly known: ReadonlySet<string>;
  readonly ground: GroundTables;
}

function readLand(
  root: string,
  tables: Tables,
  municipalities: readonly Municipality[],
  list: List,
  findings: Findings,
): Land {
  const sectors = readSectors(tables.sectors, tables['sector-statistics'], findings);
  const areas = buildNeighbourhoods(
    { table: tables.neighbourhoods, editions: tables['sector-edition-2025'], sectors, municipalities, list },
    findings,
  );
  return { sectors, ...areas, ground: readGroundTables(root, tables, findings) };
}

function readEntries(
  root: string,
  tables: Tables,
  municipalities: readonly Municipality[],
  land: Land,
  findings: Findings,
) {
  const taxonomy = readTaxonomy(root, tables.taxonomy, tables['theme-labels'], findings);
  const vocabulary = readVocabulary(tables['marolles-register'], findings);
  const flyer = readFlyerWords(tables['marolles-register'], findings);
  if (!taxonomy || !vocabulary || !flyer) return null;
  const rings = readRings(root, { ...taxonomy, flyer }, findings);
  if (!rings) return null;
  const context = readingContext(root, taxonomy, municipalities, land, findings, {
    services: new Set(Object.keys(vocabulary.services)),
    audience: new Set(Object.keys(vocabulary.audience)),
  });
  const registers = readRegisters(context);
  const read = [...registers.entries, ...readOsm(tables['osm-actors'], context)];
  const accepted = readAcceptedFiles(root, findings);
  const right = withoutWrongFacts(root, correctThemes(root, read, findings), findings);
  const entries = [...right, ...acceptedEntries(accepted, context)];
  const notes = [...registers.notes, ...acceptedNote(accepted)];
  return { entries, accepted, notes, taxonomy, vocabulary, rings };
}

function readingContext(
  root: string,
  taxonomy: TaxonomyTables,
  municipalities: readonly Municipality[],
  { sectors, ground, known }: Land,
  findings: Findings,
  vocabulary: ReadingContext['vocabulary'],
): ReadingContext {
  const places = [...municipalities, ...ground.stops].flatMap(({ name_nl, name_fr }) => [
    name_nl ?? '',
    name_fr ?? '',
  ]);
  const codes = new Set<string>(sectors.map(({ properties }) => properties.code));
  return {
    root,
    findings,
    ...taxonomy,
    municipalities,
    knownNeighbourhoods: known,
    vocabulary,
    streets: streetNames(ground.streets, places),
    sectorAt: (position) => areaAt(position, sectors)?.properties ?? null,
    isSector: (code) => codes.has(code),
  };
}

function writeReport(options: DataOptions, issues: readonly Issue[]): void {
  const path = options.report ?? join(options.root, 'data/reports/build.json');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `{"issues":[\n${issues.map((issue) => JSON.stringify(issue)).join(',\n')}\n]}\n`);
}

function writeNumbers(root: string, numbers: NumberTable): void {
  const sorted = Object.fromEntries(
    Object.keys(numbers)
      .sort()
      .map((id) => [id, numbers[id]]),
  );
  writeFileSync(join(root, NUMBERS_FILE), `${JSON.stringify(sorted, null, 1)}\n`);
}
