import { type Chosen, chosenOf } from '../domain/directory/chosen.ts';
import { byNumber } from '../domain/directory/filter-actors.ts';
import type { ActorCollection, ActorProperties } from '../domain/model/actor.ts';
import type { LatestFile } from '../domain/model/latest.ts';

/** What a list shows: its actors in printed order and the date of the edition they come from. */
export interface ListContents {
  readonly actors: readonly ActorProperties[];
  /** ISO date */
  readonly date: string;
}

async function json(url: URL, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(url, { signal, credentials: 'omit' });
  if (!response.ok) throw new Error(`HTTP ${response.status}: ${url.href}`);
  return response.json();
}

/**
 * Loads the chosen actors of a neighbourhood from the newest edition of a site. `site` is the site's address with a slash
 * at its end. Rejects when a file cannot be had or when `signal` stops it. The files were checked when they were
 * published; texts are only ever shown as texts.
 */
export async function loadList(
  site: string,
  neighbourhood: string,
  chosen: Chosen,
  signal: AbortSignal,
): Promise<ListContents> {
  const latest = new URL('data/latest.json', site);
  const { folder, edition } = (await json(latest, signal)) as LatestFile;
  const file = new URL(`${folder}actors/${encodeURIComponent(neighbourhood)}.json`, latest);
  const { features } = (await json(file, signal)) as ActorCollection;
  const all = features.map(({ properties }) => properties).sort(byNumber);
  return { actors: chosenOf(all, chosen), date: edition.date };
}
