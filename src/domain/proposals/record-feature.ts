import type { ProposalRecord } from './proposal.ts';

/** A record as a feature of a GeoJSON file (PR-24). */
export interface RecordFeature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: { readonly type: string; readonly coordinates: unknown } | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The order of properties in a written record; what is not named comes after, by name (PR-30). */
const ORDER = [
  'id',
  'record',
  'kind',
  'of',
  'decision',
  'at',
  'by',
  'edition',
  'actor',
  'neighbourhood',
  'name',
];

const rank = (name: string): number => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);

/**
 * Gives the feature of a record. A correction of a point shows the new point as geometry, for a GIS; reading takes
 * it from the change.
 */
export function featureOf(record: ProposalRecord): RecordFeature {
  const { geometry, ...properties } = { geometry: null, ...record };
  const names = Object.keys(properties).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const sorted = names.map((name) => [name, (properties as Record<string, unknown>)[name]]);
  return {
    type: 'Feature',
    id: record.id,
    geometry: geometry ?? shownPoint(record),
    properties: Object.fromEntries(sorted),
  };
}

function shownPoint(record: ProposalRecord): RecordFeature['geometry'] {
  if (record.record !== 'proposal' || record.kind !== 'correction') return null;
  const point = record.changes.find(({ field }) => field === 'point')?.value;
  return point ? { type: 'Point', coordinates: point } : null;
}

/** Kinds whose geometry is part of the record; that of the others only shows something. */
const HAS_GEOMETRY: ReadonlySet<unknown> = new Set(['new-actor', 'remark', 'place', 'route', 'boundary']);

/** Gives the unchecked record of a feature; null when it is no feature with properties. */
export function propertiesOfFeature(feature: unknown): Record<string, unknown> | null {
  const { properties, geometry } = Object(feature) as { properties?: unknown; geometry?: unknown };
  if (typeof properties !== 'object' || properties === null || Array.isArray(properties)) return null;
  const given = Object.fromEntries(Object.entries(properties).filter(([name]) => name !== 'geometry'));
  const hasGeometry = given['record'] === 'proposal' && HAS_GEOMETRY.has(given['kind']);
  return hasGeometry ? { ...given, geometry: geometry ?? null } : given;
}
