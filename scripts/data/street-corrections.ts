import { z } from 'zod';
import type { Findings } from './findings.ts';
import type { GroundFeature } from './lines.ts';
import { readCurated } from './sources.ts';

/** Names of streets that somebody corrected, by path from the root. */
export const STREET_NAMES_FILE = 'data/curated/street-names.json';

const Corrections = z.array(
  z.object({ from: z.string().min(1), to: z.string().min(1).nullable(), why: z.string().min(1) }),
);

/** Gives the streets with the names that somebody corrected by hand; reports a name that no street has any more. */
export function correctStreetNames(
  root: string,
  streets: readonly GroundFeature[],
  findings: Findings,
): GroundFeature[] {
  const corrections = readCurated(root, STREET_NAMES_FILE, Corrections, findings) ?? [];
  const right = new Map(corrections.map(({ from, to }) => [from, to]));
  const used = new Set<string>();
  const corrected = (name: string | null): string | null => {
    const to = name === null ? undefined : right.get(name);
    if (name === null || to === undefined) return name;
    used.add(name);
    return to;
  };
  const named = streets.map((street) => ({
    ...street,
    ...{ name_nl: corrected(street.name_nl), name_fr: corrected(street.name_fr) },
  }));
  for (const { from } of corrections.filter(({ from }) => !used.has(from)))
    findings.warning(
      'unknown-record',
      { source: STREET_NAMES_FILE, record: from },
      'no street has this name any more',
    );
  return named;
}
