import { withThemes } from '../directory/filter-actors.ts';
import type { ActorProperties } from '../model/actor.ts';
import type { ThemeId } from '../model/identity.ts';

/** Something one can choose, and how many actors have it. */
export interface Counted {
  readonly id: string;
  readonly count: number;
}

/** What can narrow a choice of themes: only what the records say. */
export interface Fitting {
  /** ids of categories */
  readonly kinds: readonly Counted[];
  /** ids of audiences in `vocabulary.json` */
  readonly audiences: readonly Counted[];
}

/** More choices than these are no help. */
const MOST_CHOICES = 6;
/** Audiences that leave nobody out, or say how one comes rather than who. */
const NOBODY_IN_PARTICULAR: ReadonlySet<string> = new Set(['everyone', 'residents', 'referred']);

/** Gives the kinds and audiences of the actors that cover a theme, the most frequent first; none where there is one only. */
export function fittingFor(actors: readonly ActorProperties[], themes: readonly ThemeId[]): Fitting {
  const covered = withThemes(actors, themes);
  const audiences = covered.flatMap(({ details }) => details?.audience ?? []);
  return {
    kinds: choices(covered.map(({ category }) => category)),
    audiences: choices(audiences.filter((id) => !NOBODY_IN_PARTICULAR.has(id))),
  };
}

function choices(ids: readonly string[]): readonly Counted[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const ordered = [...counts]
    .map(([id, count]) => ({ id, count }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  return ordered.length > 1 ? ordered.slice(0, MOST_CHOICES) : [];
}
