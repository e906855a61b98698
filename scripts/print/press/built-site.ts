import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NeighbourhoodCollection, type NeighbourhoodProperties } from '../../../src/domain/model/area.ts';
import { Manifest } from '../../../src/domain/model/edition.ts';
import type { NeighbourhoodId } from '../../../src/domain/model/identity.ts';
import { ThemesFile } from '../../../src/domain/model/taxonomy.ts';
import { fingerprint } from '../../support/fresh.ts';
import type { ThemeCounts } from '../sheet-options.ts';

/** What the press needs to know of the built site. */
export interface BuiltSite {
  readonly manifest: Manifest;
  readonly neighbourhoods: readonly NeighbourhoodProperties[];
  readonly themes: ThemesFile['themes'];
  readonly areas: readonly NeighbourhoodId[];
  /** how many actors of each theme a neighbourhood has */
  readonly themeCounts: ThemeCounts;
  /** stands for data, code and, while an actor is closed for some days, the day: whatever can change a sheet */
  readonly made: string;
}

/** Reads what was built; `now` is the moment of printing. */
export function builtSiteOf(root: string, now: Date): BuiltSite {
  const text = (path: string) => readFileSync(join(root, 'data/public', path), 'utf8');
  const { features } = NeighbourhoodCollection.parse(JSON.parse(text('neighbourhoods.geojson')));
  const neighbourhoods = features.map(({ properties }) => properties);
  const day = dependsOnDay(text) ? now.toISOString().slice(0, 10) : '';
  return {
    manifest: Manifest.parse(JSON.parse(text('manifest.json'))),
    neighbourhoods,
    themes: ThemesFile.parse(JSON.parse(text('themes.json'))).themes,
    areas: neighbourhoods.map(({ id }) => id),
    themeCounts: new Map(neighbourhoods.map(({ id, theme_counts }) => [id, theme_counts])),
    made: createHash('sha256')
      .update(`${siteStamp(root)} ${day}`)
      .digest('hex'),
  };
}

/** Closures and campaigns are told as they are on the day of printing. */
function dependsOnDay(text: (path: string) => string): boolean {
  const { campaigns } = JSON.parse(text('campaigns.json')) as { campaigns: unknown[] };
  return campaigns.length > 0 || text('actors.geojson').includes('"closure":{');
}

function siteStamp(root: string): string {
  const site = readFileSync(join(root, '.cache/site.stamp'), 'utf8');
  return `${site} ${fingerprint(root, ['scripts/print'])}`;
}
