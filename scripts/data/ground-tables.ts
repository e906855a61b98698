import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../../src/domain/model/issue.ts';
import { collectFindings, type Findings } from './findings.ts';
import type { GroundTables } from './ground.ts';
import { readGround } from './lines.ts';
import type { SourceTable } from './sources.ts';
import { correctStreetNames, STREET_NAMES_FILE } from './street-corrections.ts';

const TABLES = ['streets', 'water', 'green', 'rail', 'stops'] as const;

interface Read {
  /** what it was read from */
  readonly texts: readonly string[];
  readonly ground: GroundTables;
  readonly issues: readonly Issue[];
}

let last: Read | null = null;

/**
 * Reads the ground of the whole Region, street names as corrected by hand. Builds of one process that differ in actors
 * alone get the very same ground, so that what is made of it need not be made again.
 */
export function readGroundTables(
  root: string,
  tables: Readonly<Record<(typeof TABLES)[number], SourceTable>>,
  findings: Findings,
): GroundTables {
  const corrections = join(root, STREET_NAMES_FILE);
  const texts = [
    ...TABLES.map((name) => tables[name].text),
    existsSync(corrections) ? readFileSync(corrections, 'utf8') : '',
  ];
  if (!last || texts.some((text, index) => text !== last?.texts[index])) last = read(root, tables, texts);
  findings.issues.push(...last.issues);
  return last.ground;
}

function read(
  root: string,
  tables: Readonly<Record<(typeof TABLES)[number], SourceTable>>,
  texts: readonly string[],
): Read {
  const findings = collectFindings();
  const ground = {
    streets: correctStreetNames(root, readGround(tables.streets, findings), findings),
    water: readGround(tables.water, findings),
    green: readGround(tables.green, findings),
    rail: readGround(tables.rail, findings),
    stops: readGround(tables.stops, findings),
  };
  return { texts, ground, issues: findings.issues };
}
