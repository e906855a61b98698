import { z } from 'zod';
import { joinAreas, toGeometry } from '../../src/domain/geo/mesh.ts';
import { areaSquareMetres, boundsOf } from '../../src/domain/geo/polygon.ts';
import { type AreaGeometry, Confidence } from '../../src/domain/model/area.ts';
import type { SectorCode } from '../../src/domain/model/identity.ts';
import { NeighbourhoodId } from '../../src/domain/model/identity-checks.ts';
import { isMangledCode } from '../../src/domain/register/mangled.ts';
import type { Findings } from './findings.ts';
import { byCode, REGION_LATITUDE, type Sector } from './sectors.ts';
import { parseJson, type SourceTable } from './sources.ts';

export const LISTS = ['2022', '2023', '2025'] as const;
export type List = (typeof LISTS)[number];

/** The union of its sectors may differ by this share from their sum. */
const AREA_TOLERANCE = 0.001;

const Table = z.object({
  lists: z.record(z.enum(LISTS), z.array(z.string())),
  neighbourhoods: z.array(
    z.object({
      id: NeighbourhoodId,
      name_nl: z.string().min(1),
      name_fr: z.string().min(1),
      municipality: z.string().min(1),
      hosting_partner: z.partialRecord(z.enum(LISTS), z.string()),
      sectors: z.array(z.string()).min(1),
      population_2019: z.int().nonnegative(),
      confidence: Confidence,
    }),
  ),
});
type Row = z.infer<typeof Table>['neighbourhoods'][number];

/** A municipality of the Region with its official names. */
export const Municipality = z.object({
  nis: z.string().regex(/^21\d{3}$/),
  name_nl: z.string(),
  name_fr: z.string(),
});
export type Municipality = z.infer<typeof Municipality>;

/** A neighbourhood as built from its sectors; counts of actors are added later. */
export interface Neighbourhood {
  readonly id: NeighbourhoodId;
  readonly name_nl: string;
  readonly name_fr: string;
  readonly municipality_nl: string;
  readonly municipality_fr: string;
  readonly sectors: readonly SectorCode[];
  readonly population_2019: number;
  readonly area_m2: number;
  readonly hosting_partner: string | null;
  readonly confidence: z.infer<typeof Confidence>;
  readonly geometry: AreaGeometry;
  readonly bounds: readonly [number, number, number, number];
}

/** What is needed to build the areas of one list. */
export interface NeighbourhoodInput {
  readonly table: SourceTable;
  readonly editions: SourceTable;
  readonly sectors: readonly Sector[];
  readonly municipalities: readonly Municipality[];
  readonly list: List;
}

/** Builds the areas of a list from their sectors and proves each; `known` are the ids of every list. */
export function buildNeighbourhoods(
  input: NeighbourhoodInput,
  findings: Findings,
): { readonly neighbourhoods: readonly Neighbourhood[]; readonly known: ReadonlySet<string> } {
  const source = input.table.path;
  const parsed = parseJson(source, input.table.text, findings);
  const table = Table.safeParse(parsed);
  if (!table.success) {
    for (const issue of parsed === null ? [] : table.error.issues) {
      findings.error('wrong-shape', { source, field: issue.path.join('.') }, issue.message);
    }
    return { neighbourhoods: [], known: new Set() };
  }
  const later = laterCodes(input.editions, findings);
  const sectors = byCode(input.sectors);
  const known = new Set<string>();
  for (const row of table.data.neighbourhoods) {
    if (known.has(row.id))
      findings.error('duplicate-id', { source, record: row.id, field: 'id' }, 'this id is there twice');
    known.add(row.id);
    checkCodes(row, sectors, later, source, findings);
  }
  const ids = table.data.lists[input.list] ?? [];
  const rows = ids.flatMap((id) => {
    const row = table.data.neighbourhoods.find((candidate) => candidate.id === id);
    if (!row)
      findings.error(
        'unknown-neighbourhood',
        { source, record: id, field: `lists.${input.list}` },
        'no area has this id',
      );
    return row ? [row] : [];
  });
  checkDisjoint(rows, input.list, source, findings);
  const neighbourhoods = rows.flatMap((row) => buildOne(row, input, sectors, findings) ?? []);
  return { neighbourhoods: neighbourhoods.sort((a, b) => (a.id < b.id ? -1 : 1)), known };
}

function laterCodes(editions: SourceTable, findings: Findings): ReadonlySet<string> {
  const parsed = z
    .object({ new2025: z.array(z.string()) })
    .safeParse(parseJson(editions.path, editions.text, findings));
  if (!parsed.success)
    findings.error('wrong-shape', { source: editions.path, field: 'new2025' }, 'a list of codes is needed');
  return new Set(parsed.data?.new2025 ?? []);
}

function checkCodes(
  row: Row,
  sectors: ReadonlyMap<string, Sector>,
  later: ReadonlySet<string>,
  source: string,
  findings: Findings,
): void {
  row.sectors.forEach((code, index) => {
    const place = { source, record: row.id, field: `sectors[${index}]` };
    if (row.sectors.indexOf(code) !== index)
      findings.error('duplicate-sector', place, `${code} is named twice`);
    if (sectors.has(code)) return;
    if (isMangledCode(code))
      findings.error('mangled-code', place, `${code}: a spreadsheet turned this sector code into a number`);
    else if (later.has(code))
      findings.error(
        'unknown-sector',
        place,
        `${code} is a code of the 2025 edition; the areas use the codes of 2011–2024`,
      );
    else findings.error('unknown-sector', place, `no sector has the code ${code}`);
  });
}

function checkDisjoint(rows: readonly Row[], list: List, source: string, findings: Findings): void {
  const owner = new Map<string, string>();
  for (const row of rows) {
    for (const code of row.sectors) {
      const other = owner.get(code);
      if (other !== undefined && other !== row.id) {
        findings.error(
          'sector-in-two-areas',
          { source, record: row.id, field: 'sectors' },
          `${code} is also in ${other} in the list of ${list}`,
        );
      }
      owner.set(code, row.id);
    }
  }
}

function buildOne(
  row: Row,
  { table, municipalities, list }: NeighbourhoodInput,
  sectors: ReadonlyMap<string, Sector>,
  findings: Findings,
): Neighbourhood | null {
  const place = { source: table.path, record: row.id };
  const parts = row.sectors.flatMap((code) => sectors.get(code) ?? []);
  if (parts.length !== row.sectors.length) return null;
  const rings = joinAreas(parts.map(({ geometry }) => geometry));
  if (rings.outer.length !== 1) {
    findings.error(
      'area-in-pieces',
      { ...place, field: 'sectors' },
      `the sectors form ${rings.outer.length} separate pieces`,
    );
  }
  if (rings.holes.length > 0) {
    findings.error(
      'area-with-holes',
      { ...place, field: 'sectors' },
      `the union has ${rings.holes.length} hole(s) or sliver(s)`,
    );
  }
  const geometry = toGeometry(rings);
  const sum = parts.reduce((total, part) => total + part.areaSquareMetres, 0);
  const area = areaSquareMetres(geometry, REGION_LATITUDE);
  if (!(Math.abs(area - sum) <= sum * AREA_TOLERANCE)) {
    findings.error(
      'area-differs',
      { ...place, field: 'sectors' },
      `the union measures ${Math.round(area)} m², its sectors ${Math.round(sum)} m²`,
    );
  }
  const population = parts.reduce((total, { properties }) => total + properties.population_2019, 0);
  if (population !== row.population_2019) {
    findings.error(
      'population-differs',
      { ...place, field: 'population_2019' },
      `${row.population_2019}, but its sectors have ${population}`,
    );
  }
  const municipality = municipalities.find(({ name_nl }) => name_nl === row.municipality);
  if (!municipality) {
    findings.error(
      'unknown-municipality',
      { ...place, field: 'municipality' },
      `“${row.municipality}” is not in data/curated/municipalities.json`,
    );
    return null;
  }
  return {
    id: row.id,
    name_nl: row.name_nl,
    name_fr: row.name_fr,
    municipality_nl: municipality.name_nl,
    municipality_fr: municipality.name_fr,
    sectors: parts.map(({ properties }) => properties.code).sort(),
    population_2019: population,
    area_m2: Math.round(area),
    hosting_partner: row.hosting_partner[list] ?? null,
    confidence: row.confidence,
    geometry,
    bounds: boundsOf(geometry),
  };
}
