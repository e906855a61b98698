import { actorName, officialName } from '../domain/directory/naming.ts';
import type { ActorFeature } from '../domain/model/actor.ts';
import type { NeighbourhoodFeature } from '../domain/model/area.ts';
import { THEME_IDS, type ThemeId } from '../domain/model/identity.ts';
import type { Messages } from '../i18n/messages/en.ts';
import type { Address } from '../state/address.ts';
import type { Taxonomy } from '../state/area-data.ts';
import { neighbourhoodOf } from '../state/view.ts';

/** Gives each theme's word in a language; its id until the themes have come. */
export function wordsOf(taxonomy: Taxonomy | null, language: string): Readonly<Record<ThemeId, string>> {
  const labels = new Map(taxonomy?.themes.themes.map((theme) => [theme.id, theme.label[language]]));
  return Object.fromEntries(THEME_IDS.map((theme) => [theme, labels.get(theme) ?? theme])) as Record<
    ThemeId,
    string
  >;
}

/** Pages whose title is the word that leads to them. */
const NAMED_BY_SITE = [
  ...(['accessibility', 'bar', 'guide', 'moments', 'offline'] as const),
  ...(['paper', 'privacy', 'review', 'studio', 'style', 'workshop'] as const),
];

/** Gives the title of a page, without the name of the site; null where that name is all. */
export function titleOf(
  address: Address,
  messages: Messages,
  areas: readonly NeighbourhoodFeature[],
  actors: readonly ActorFeature[] | null,
): string | null {
  const { page, language } = address;
  if (page.kind === 'start') return messages.site.claim;
  if (page.kind === 'about') return messages.about.title;
  if (page.kind === 'propose') return messages.site.proposals;
  if (page.kind === 'walk') return messages.area.walk;
  const named = NAMED_BY_SITE.find((kind) => kind === page.kind);
  if (named) return messages.site[named];
  if (page.kind === 'here' || page.kind === 'compare') return messages[page.kind].title;
  if (page.kind === 'list') return messages.site.myList(page.places?.length ?? 0);
  if (page.kind === 'unknown') return messages.state.notFound;
  const actor =
    page.kind === 'area' && actors?.find((feature) => feature.properties.id === page.actor)?.properties;
  if (actor) return actorName(actor, language).text;
  const area = areas.find((feature) => feature.properties.id === neighbourhoodOf(address));
  return area ? (officialName(area.properties, language)?.text ?? null) : null;
}
