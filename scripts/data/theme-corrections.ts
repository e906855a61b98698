import { z } from 'zod';
import { isThemeId, type ThemeId } from '../../src/domain/model/identity.ts';
import type { Entry } from '../../src/domain/register/entry.ts';
import type { Findings } from './findings.ts';
import { readCurated } from './sources.ts';

const FILE = 'data/curated/theme-corrections.json';

const Corrections = z.array(
  z.object({
    id: z.string(),
    themes: z.array(z.string().refine(isThemeId, 'a known theme')).min(1),
    why: z.string().min(1),
  }),
);

/**
 * Gives the entries with the themes that somebody corrected by hand, where a source took them from a word in a name.
 * Reports a correction of an entry that is not there.
 */
export function correctThemes(root: string, entries: readonly Entry[], findings: Findings): Entry[] {
  const corrections = readCurated(root, FILE, Corrections, findings) ?? [];
  const known = new Set(entries.map(({ id }) => id));
  for (const { id } of corrections.filter(({ id }) => !known.has(id))) {
    findings.error('unknown-record', { source: FILE, record: id }, 'no source has this entry');
  }
  const themesOf = new Map(corrections.map(({ id, themes }) => [id, themes as ThemeId[]]));
  return entries.map((entry) => ({ ...entry, themes: themesOf.get(entry.id) ?? entry.themes }));
}
