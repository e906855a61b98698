import Fuse from 'fuse.js';
import type { ActorProperties } from '../model/actor.ts';
import type { ThemeId } from '../model/identity.ts';
import type { Category, Theme, VocabularyFile } from '../model/taxonomy.ts';

interface Entry {
  readonly actor: ActorProperties;
  readonly names: readonly string[];
  readonly kind: readonly string[];
  readonly needs: readonly string[];
  readonly places: readonly string[];
}

/** Finds actors among those it was made for. */
export interface ActorSearch {
  /** Ids of the actors that match every word, best first; all actors in their order for an empty query. */
  find(query: string): readonly ActorProperties[];
}

const present = (texts: readonly (string | null | undefined)[]): string[] =>
  texts.filter((text): text is string => Boolean(text));

/**
 * Makes a search over the given actors: names, category, themes with their everyday words, address and
 * telephone, in every language, forgiving typos and accents. Every word of the query must match.
 */
export function searchActors(
  actors: readonly ActorProperties[],
  taxonomy: {
    readonly themes: readonly Theme[];
    readonly categories: readonly Category[];
    readonly services: VocabularyFile['services'];
  },
): ActorSearch {
  const themes = new Map(taxonomy.themes.map((theme) => [theme.id, themeWords(theme)]));
  const categories = new Map(taxonomy.categories.map((category) => [category.id, category]));
  const entries = actors.map((actor) =>
    entry(actor, themes, {
      category: categories.get(actor.category),
      services: (actor.details?.services ?? []).flatMap((id) => Object.values(taxonomy.services[id] ?? {})),
    }),
  );
  const fuse = new Fuse(entries, {
    keys: [
      { name: 'names', weight: 4 },
      { name: 'kind', weight: 3 },
      { name: 'needs', weight: 2 },
      { name: 'places', weight: 1 },
    ],
    useTokenSearch: true,
    tokenMatch: 'all',
    ignoreDiacritics: true,
    ignoreLocation: true,
    threshold: 0.3,
  });
  return {
    find(query) {
      const words = query.trim();
      return words === '' ? actors : fuse.search(words).map((result) => result.item.actor);
    },
  };
}

function themeWords(theme: Theme): string[] {
  return present([
    ...Object.values(theme.label),
    ...Object.values(theme.report_label),
    ...Object.values(theme.synonyms).flat(),
  ]);
}

function entry(
  actor: ActorProperties,
  themes: ReadonlyMap<ThemeId, readonly string[]>,
  kind: { readonly category: Category | undefined; readonly services: readonly string[] },
): Entry {
  return {
    actor,
    names: present([actor.name, actor.name_nl, actor.name_fr, ...(actor.details?.alt_names ?? [])]),
    kind: present([
      kind.category?.nl,
      kind.category?.fr,
      kind.category?.en,
      ...kind.services,
      actor.summary_nl,
      actor.summary_fr,
      actor.summary_en,
    ]),
    needs: actor.themes.filter((theme) => theme !== 'other').flatMap((theme) => themes.get(theme) ?? []),
    places: present([actor.address_nl, actor.address_fr, actor.phone?.replace('+32', '0')]),
  };
}
