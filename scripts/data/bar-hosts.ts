import { z } from 'zod';
import type { ActorFeature } from '../../src/domain/model/actor.ts';
import type { Findings } from './findings.ts';
import type { Neighbourhood } from './neighbourhoods.ts';
import { readCurated } from './sources.ts';

const FILE = 'data/curated/bar-hosts.json';

const Hosts = z.array(z.object({ area: z.string(), actor: z.string().nullable(), why: z.string().min(1) }));

/** What the file may speak of. */
interface Known {
  readonly neighbourhoods: readonly Neighbourhood[];
  /** ids of the areas of every list */
  readonly known: ReadonlySet<string>;
  readonly actors: readonly ActorFeature[];
}

/**
 * Gives the actor that hosts the BAR of each neighbourhood, as a person decided it: the names in the reports and in the
 * registers differ. Reports an area or actor that is not there, and a host of which nobody decided who it is.
 */
export function readBarHosts(
  root: string,
  { neighbourhoods, known, actors }: Known,
  findings: Findings,
): ReadonlyMap<string, string> {
  const rows = readCurated(root, FILE, Hosts, findings) ?? [];
  const ids = new Set<string>(actors.map(({ properties }) => properties.id));
  for (const { area, actor } of rows) {
    const place = { source: FILE, record: area };
    if (!known.has(area)) findings.error('unknown-id', { ...place, field: 'area' }, 'no list has this area');
    if (actor !== null && !ids.has(actor))
      findings.error('unknown-id', { ...place, field: 'actor' }, `no actor has the id “${actor}”`);
  }
  const decided = new Set(rows.map(({ area }) => area));
  for (const { id, hosting_partner } of neighbourhoods) {
    if (hosting_partner === null || decided.has(id)) continue;
    const message = `nobody said which actor “${hosting_partner}” is; its sheet cannot tell how to reach the BAR`;
    findings.warning('host-unknown', { source: FILE, record: id }, message);
  }
  return new Map(rows.flatMap(({ area, actor }) => (actor === null ? [] : [[area, actor] as const])));
}
