import type * as z from 'zod/mini';
import { safeParse } from 'zod/mini';
import type { Issue } from '../model/issue.ts';
import { contentOf } from './equal.ts';
import { countPositions } from './geometry.ts';
import { LIMITS } from './limits.ts';
import { bringUpToDate } from './migrate.ts';
import { type ProposalRecord, RECORDS } from './proposal.ts';
import { propertiesOfFeature } from './record-feature.ts';

/** What a file holds that is right, and what is wrong with the rest. */
export interface ReadProposals {
  readonly value: readonly ProposalRecord[];
  readonly issues: readonly Issue[];
  /** how many features the file holds: records read and records refused */
  readonly features: number;
}

type Report = (code: string, record: string, field: string, message: string, warning?: boolean) => void;

/**
 * Reads a file of proposals, whatever it holds; never throws (PR-27). `source` names the file in issues. A record is
 * taken whole or not at all.
 */
export function readProposals(text: string, source: string): ReadProposals {
  const issues: Issue[] = [];
  const report: Report = (code, record, field, message, warning = false) => {
    issues.push({ severity: warning ? 'warning' : 'error', code, source, record, field, message });
  };
  const features = readFeatures(text, report);
  const value = features.flatMap((feature, index) => readRecord(feature, index, report) ?? []);
  return { value, issues, features: features.length };
}

function readFeatures(text: string, report: Report): readonly unknown[] {
  const tooLarge = (what: string): readonly unknown[] => {
    report('too-large', '', '', `the file holds more than ${what}; split it`);
    return [];
  };
  if (text.length > LIMITS.fileSigns) return tooLarge(`${LIMITS.fileSigns / 1e6} million signs`);
  if (isDeeperThan(LIMITS.depth, text)) {
    report('too-large', '', '', `lists and objects stand more than ${LIMITS.depth} deep in one another`);
    return [];
  }
  const file = parsed(text, report);
  const updated = file === undefined ? null : bringUpToDate(file);
  if (!updated) return [];
  if ('problem' in updated) {
    report(updated.problem, '', '', updated.message);
    return [];
  }
  if (updated.features.length > LIMITS.records) return tooLarge(`${LIMITS.records} records`);
  let points = 0;
  for (const feature of updated.features) points += countPositions(coordinatesOf(feature));
  return points > LIMITS.points ? tooLarge(`${LIMITS.points} points`) : updated.features;
}

/**
 * Tells whether a JSON text nests lists and objects deeper than that. A file of nothing but brackets takes parsers half
 * a minute, and more calls within one another than there is room for. Sign by sign: a pattern would look back.
 */
function isDeeperThan(most: number, text: string): boolean {
  let depth = 0;
  let isText = false;
  for (let index = 0; index < text.length && depth <= most; index += 1) {
    const sign = text[index];
    if (sign === '"') isText = !isText;
    else if (isText) index += sign === '\\' ? 1 : 0;
    else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
  }
  return depth > most;
}

function parsed(text: string, report: Report): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 120) : '';
    report('not-json', '', '', `the file cannot be read as JSON: ${reason}`);
    return undefined;
  }
}

function coordinatesOf(feature: unknown): unknown {
  const { geometry } = Object(feature) as { geometry?: unknown };
  return (Object(geometry) as { coordinates?: unknown }).coordinates;
}

function readRecord(feature: unknown, index: number, report: Report): ProposalRecord | null {
  const properties = propertiesOfFeature(feature);
  const id = typeof properties?.['id'] === 'string' ? properties['id'].slice(0, 40) : '';
  const record = id === '' ? `record ${index + 1}` : id;
  const check = checkOf(properties);
  if (!properties || !check) {
    report('not-a-record', record, 'record', 'this is no proposal, review, contact or removal');
    return null;
  }
  if (countPositions(coordinatesOf(feature)) > LIMITS.pointsOfGeometry) {
    report('too-large', record, 'geometry', `more than ${LIMITS.pointsOfGeometry} points in one geometry`);
    return null;
  }
  const checked = safeParse(check, properties);
  if (!checked.success) {
    for (const issue of checked.error.issues.slice(0, 5)) report(...reportOf(issue, record));
    return null;
  }
  mentionUnknown(properties, checked.data, record, report);
  return checked.data;
}

function checkOf(value: unknown): z.ZodMiniType<ProposalRecord> | null {
  const { record } = Object(value) as { record?: unknown };
  const isKnown = typeof record === 'string' && Object.hasOwn(RECORDS, record);
  return isKnown ? RECORDS[record as keyof typeof RECORDS] : null;
}

/** Gives a record that was kept somewhere, checked again; null when it is none. */
export function checkedRecord(value: unknown): ProposalRecord | null {
  const check = checkOf(value);
  return check ? (safeParse(check, value).data ?? null) : null;
}

function reportOf(issue: z.core.$ZodIssue, record: string): [string, string, string, string] {
  const code = issue.code === 'custom' ? issue.params?.['code'] : undefined;
  const message = issue.message.slice(0, 200);
  return [typeof code === 'string' ? code : 'wrong-shape', record, issue.path.map(String).join('.'), message];
}

function mentionUnknown(
  properties: Readonly<Record<string, unknown>>,
  read: ProposalRecord,
  record: string,
  report: Report,
): void {
  for (const name of Object.keys(properties).slice(0, 100)) {
    if (!Object.hasOwn(read, name))
      report('unknown-property', record, name.slice(0, 40), 'this property is not known and left out', true);
    else if (contentOf(properties[name]) !== contentOf((read as unknown as Record<string, unknown>)[name]))
      report('unknown-property', record, name, 'part of this property is not known and left out', true);
  }
}
