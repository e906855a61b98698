import { z } from 'zod';
import { omit } from 'zod/mini';
import { meshMisfits, selfCrossings, wound } from '../../src/domain/geo/mesh.ts';
import { areaSquareMetres, boundsOf, ringsOf } from '../../src/domain/geo/polygon.ts';
import { hintSwapped, isNearRegion } from '../../src/domain/geo/region.ts';
import { AreaGeometry, SectorProperties } from '../../src/domain/model/area.ts';
import type { SectorCode } from '../../src/domain/model/identity.ts';
import { isMangledCode } from '../../src/domain/register/mangled.ts';
import type { Findings } from './findings.ts';
import { parseJson, type SourceTable } from './sources.ts';

/** A sector's area may differ by this share from Statbel's: its outline is simplified to 3 m. */
const AREA_TOLERANCE = 0.02;
/** The latitude at which areas are measured, the middle of the Region. */
export const REGION_LATITUDE = 50.85;

/** A sector with what later steps need of it. */
export interface Sector {
  readonly properties: Omit<SectorProperties, 'neighbourhood'>;
  readonly geometry: AreaGeometry;
  readonly bounds: readonly [number, number, number, number];
  readonly areaSquareMetres: number;
}

const Collection = z.object({
  features: z.array(z.object({ properties: z.record(z.string(), z.unknown()), geometry: z.unknown() })),
});

/** Reads the sectors and proves that each is valid and that together they tile the Region. */
export function readSectors(table: SourceTable, statistics: SourceTable, findings: Findings): Sector[] {
  const parsed = parseJson(table.path, table.text, findings);
  const collection = Collection.safeParse(parsed);
  if (!collection.success) {
    if (parsed !== null)
      findings.error('wrong-shape', { source: table.path }, 'not a GeoJSON FeatureCollection');
    return [];
  }
  const sectors: Sector[] = [];
  const seen = new Set<string>();
  collection.data.features.forEach((feature, index) => {
    const sector = readSector(feature, index, table.path, findings);
    if (!sector) return;
    const code = sector.properties.code;
    if (seen.has(code))
      findings.error(
        'duplicate-id',
        { source: table.path, record: code, field: 'code' },
        'this sector is there twice',
      );
    seen.add(code);
    sectors.push(sector);
  });
  checkMesh(sectors, table.path, findings);
  checkStatistics(sectors, table.path, statistics, findings);
  return sectors.sort((a, b) => (a.properties.code < b.properties.code ? -1 : 1));
}

const Properties = omit(SectorProperties, { neighbourhood: true });

function readSector(
  feature: { properties: Record<string, unknown>; geometry?: unknown },
  index: number,
  source: string,
  findings: Findings,
): Sector | null {
  const code = String(feature.properties['code'] ?? '');
  const record = code === '' ? `feature ${index + 1}` : code;
  if (isMangledCode(code)) {
    findings.error(
      'mangled-code',
      { source, record, field: 'code' },
      'a spreadsheet turned this sector code into a number',
    );
  }
  const properties = Properties.safeParse(feature.properties);
  const geometry = AreaGeometry.safeParse(feature.geometry);
  for (const issue of properties.error?.issues ?? []) {
    findings.error('wrong-shape', { source, record, field: issue.path.join('.') }, issue.message);
  }
  for (const issue of geometry.error?.issues ?? []) {
    findings.error(
      'invalid-polygon',
      { source, record, field: `geometry.${issue.path.join('.')}` },
      issue.message,
    );
  }
  if (!properties.success || !geometry.success) return null;
  checkRings(geometry.data, source, record, findings);
  const turned = wound(geometry.data);
  return {
    properties: properties.data,
    geometry: turned,
    bounds: boundsOf(turned),
    areaSquareMetres: areaSquareMetres(turned, REGION_LATITUDE),
  };
}

function checkRings(geometry: AreaGeometry, source: string, record: string, findings: Findings): void {
  ringsOf(geometry).forEach((ring, index) => {
    const place = { source, record, field: `geometry ring ${index + 1}` };
    const [first, last] = [ring[0], ring.at(-1)];
    if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) {
      findings.error('invalid-polygon', place, 'the ring is not closed: first and last position differ');
    }
    const outside = ring.find((position) => !isNearRegion(position));
    if (outside)
      findings.error(
        'outside-region',
        place,
        `${outside.join(', ')} is outside the Region${hintSwapped(outside)}`,
      );
    const [crossing] = selfCrossings(ring);
    if (crossing)
      findings.error('invalid-polygon', place, `the ring crosses itself near ${crossing.join(', ')}`);
  });
}

function checkMesh(sectors: readonly Sector[], source: string, findings: Findings): void {
  const misfits = meshMisfits(sectors.map(({ geometry }) => geometry));
  for (const { position, areas } of misfits) {
    const codes = areas.map((index) => sectors[index]?.properties.code ?? '');
    const [record = '', ...others] = codes;
    const others_ = others.length > 0 ? ` (also ${others.join(', ')})` : '';
    findings.error(
      'sector-gap',
      { source, record, field: 'geometry' },
      `the border does not fit that of the neighbouring sectors at ${position.join(', ')}${others_}: a gap, an overlap or a sliver`,
    );
  }
}

function checkStatistics(
  sectors: readonly Sector[],
  source: string,
  statistics: SourceTable,
  findings: Findings,
): void {
  const [header = '', ...lines] = statistics.text.trim().split(/\r?\n/);
  const columns = header.split(',');
  for (const column of ['code', 'area_ha', 'population_2019']) {
    if (!columns.includes(column))
      findings.error('missing-column', { source: statistics.path, field: column }, 'this column is missing');
  }
  const rows = new Map(
    lines.map((line) => {
      const cells = line.split(',');
      const row = Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
      return [row['code'] ?? '', row] as const;
    }),
  );
  const codes = new Set<string>(sectors.map(({ properties }) => properties.code));
  for (const code of rows.keys()) {
    if (codes.has(code)) continue;
    const mangled = isMangledCode(code);
    findings.error(
      mangled ? 'mangled-code' : 'unknown-sector',
      { source: statistics.path, record: code, field: 'code' },
      mangled ? 'a spreadsheet turned this sector code into a number' : 'no sector has this code',
    );
  }
  for (const { properties, areaSquareMetres: area } of sectors) {
    const row = rows.get(properties.code);
    if (!row) {
      findings.error(
        'unknown-sector',
        { source, record: properties.code, field: 'code' },
        `no figures of this sector in ${statistics.path}`,
      );
      continue;
    }
    const stated = Number(row['area_ha']) * 10_000;
    if (!(Math.abs(area - stated) <= stated * AREA_TOLERANCE)) {
      const percent = ((100 * (area - stated)) / stated).toFixed(1);
      findings.error(
        'sector-area',
        { source, record: properties.code, field: 'geometry' },
        `its area differs by ${percent} % from Statbel's`,
      );
    }
    if (Number(row['population_2019']) !== properties.population_2019) {
      findings.error(
        'population-differs',
        { source, record: properties.code, field: 'population_2019' },
        `${properties.population_2019}, but ${row['population_2019']} in ${statistics.path}`,
      );
    }
  }
}

/** Gives the sectors by code. */
export function byCode(sectors: readonly Sector[]): ReadonlyMap<SectorCode, Sector> {
  return new Map(sectors.map((sector) => [sector.properties.code, sector]));
}
