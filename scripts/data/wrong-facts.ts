import { z } from 'zod';
import type { Entry } from '../../src/domain/register/entry.ts';
import type { Findings } from './findings.ts';
import { readCurated } from './sources.ts';

const FILE = 'data/curated/wrong-facts.json';

const WrongFacts = z.array(
  z.object({
    id: z.string(),
    field: z.enum(['phone', 'email', 'website', 'hours']),
    /** what the source says, as the build reads it */
    value: z.string().min(1),
    why: z.string().min(1),
  }),
);

/**
 * Gives the entries without the facts that somebody found to be wrong, as long as the source says exactly that.
 * Reports an entry that is not there and a source that says something else by now.
 */
export function withoutWrongFacts(root: string, entries: readonly Entry[], findings: Findings): Entry[] {
  const wrong = readCurated(root, FILE, WrongFacts, findings) ?? [];
  const entryOf = new Map(entries.map((entry) => [entry.id, entry]));
  for (const { id, field, value } of wrong) {
    const place = { source: FILE, record: id, field };
    const entry = entryOf.get(id);
    if (!entry) findings.error('unknown-record', place, 'no source has this entry');
    else if (entry.facts[field] !== value)
      findings.warning('source-differs', place, 'the source says something else by now; look again');
    else entryOf.set(id, { ...entry, facts: { ...entry.facts, [field]: null } });
  }
  return entries.map((entry) => entryOf.get(entry.id) ?? entry);
}
