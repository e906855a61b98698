import type { Facet, Filters } from '../../domain/directory/filters/filters.ts';
import type { ActorProperties } from '../../domain/model/actor.ts';
import type { Campaign } from '../../domain/model/campaign.ts';
import type { CategoriesFile } from '../../domain/model/taxonomy.ts';

/** Gives the options to offer for each facet: those that some actor here has a fact for, and the chosen ones. */
export function offeredOptions(input: {
  readonly actors: readonly ActorProperties[];
  readonly filters: Filters;
  readonly categories: CategoriesFile;
  readonly running: readonly Campaign[];
}): Readonly<Record<Facet, readonly string[]>> {
  const { actors, filters } = input;
  const with_ = (facet: Facet, options: readonly string[]): readonly string[] => [
    ...new Set([...options, ...(filters.chosen[facet] ?? [])]),
  ];
  return {
    kind: with_(
      'kind',
      input.categories.groups.map(({ id }) => id),
    ),
    open: with_('open', ['now', 'today']),
    wheelchair: ['yes'],
    speaks: with_('speaks', mostNamed(actors.flatMap(({ details }) => details?.languages ?? []))),
    for: with_('for', mostNamed(actors.flatMap(({ details }) => details?.audience ?? []))),
    cost: ['free'],
    appointment: ['none'],
    phone: ['yes'],
    checked: ['recent'],
    campaign: with_(
      'campaign',
      input.running.filter(({ places }) => places.some(({ actor }) => actor !== null)).map(({ id }) => id),
    ),
  };
}

/** Gives each word once, the most frequent first, equal ones by letter. */
function mostNamed(words: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
}

/** An option that no actor has: what it leaves are those of which nobody knows. */
export const NOBODY: Readonly<Partial<Record<Facet, string>>> = { speaks: 'zz', for: 'nobody' };
