import { conceptLabel } from '../../domain/directory/concept-label.ts';
import { actorName, officialName } from '../../domain/directory/naming.ts';
import type { Match } from '../../domain/directory/search-match.ts';
import type { Found } from '../../domain/directory/search-ranking.ts';
import type { MarkedText, Reason, reasons } from '../../domain/directory/search-reason.ts';
import type { NeighbourhoodProperties } from '../../domain/model/area.ts';
import type { Language } from '../../domain/model/identity.ts';
import type { StreetPlace } from '../../domain/model/places.ts';
import type { ActorPlace, SearchWordsFile } from '../../domain/model/search.ts';
import type { Theme } from '../../domain/model/taxonomy.ts';
import { kindIn } from '../../i18n/kind-words.ts';
import type { Messages } from '../../i18n/messages/en.ts';
import type { Taxonomy } from '../../state/area-data.ts';
import { areaHref, hrefTo } from '../../state/view.ts';
import type { Suggestions } from './place-search.ts';

export interface Result {
  readonly key: string;
  readonly title: MarkedText;
  /** null when there is nothing more to say */
  readonly note: MarkedText | null;
  readonly reasons: readonly Reason[];
  readonly href: string;
}

export interface ResultGroup {
  readonly kind: 'needs' | 'actors' | 'streets' | 'neighbourhoods';
  readonly results: readonly Result[];
}

export interface ResultContext {
  readonly language: Language;
  readonly messages: Messages;
  readonly taxonomy: Taxonomy;
  readonly neighbourhoods: readonly NeighbourhoodProperties[];
  readonly municipalities: SearchWordsFile['municipalities'];
  readonly explain: typeof reasons;
}

/** So many results of each kind are shown. */
const LIMITS: Readonly<Record<ResultGroup['kind'], number>> = {
  needs: 2,
  actors: 5,
  streets: 3,
  neighbourhoods: 3,
};
/** More lines would say why rather than what. */
const MOST_REASONS = 2;

/**
 * Turns what was found into groups of links. A group whose first result has exactly the name that was typed comes
 * first; empty groups are left out.
 */
export function resultGroups(
  query: string,
  found: Suggestions,
  streets: Found<StreetPlace> | null,
  context: ResultContext,
): readonly ResultGroup[] {
  const groups: ResultGroup[] = [
    { kind: 'needs', results: results('needs', found.needs, context, needResult) },
    { kind: 'actors', results: results('actors', found.actors, context, actorResult) },
    { kind: 'streets', results: streets ? results('streets', streets, context, streetResult) : [] },
    { kind: 'neighbourhoods', results: results('neighbourhoods', found.neighbourhoods, context, areaResult) },
  ];
  const wanted = query.toLowerCase();
  const isNamed = ({ results: [first] }: ResultGroup): boolean => first?.title.text.toLowerCase() === wanted;
  const filled = groups.filter((group) => group.results.length > 0);
  return [...filled.filter(isNamed), ...filled.filter((group) => !isNamed(group))];
}

/** What is said of a thing before it is explained. */
interface Plain {
  readonly key: string;
  readonly title: string;
  readonly note: string | null;
  readonly href: string;
}

function results<Thing>(
  kind: ResultGroup['kind'],
  { items, why }: Found<Thing>,
  context: ResultContext,
  plain: (thing: Thing, context: ResultContext) => Plain | null,
): readonly Result[] {
  return items.slice(0, LIMITS[kind]).flatMap((thing) => {
    const said = plain(thing, context);
    return said ? [explained(said, why(thing), context)] : [];
  });
}

function explained(
  { key, title, note, href }: Plain,
  matches: readonly Match[],
  context: ResultContext,
): Result {
  const { marked, lines } = context.explain([title, note ?? ''], matches, (concept) =>
    conceptLabel(concept, context.taxonomy, context.language),
  );
  const [first = { text: title, ranges: [] }, second] = marked;
  return { key, title: first, note: (note && second) || null, reasons: lines.slice(0, MOST_REASONS), href };
}

const joined = (parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join(' · ');

function needResult(theme: Theme, { language }: ResultContext): Plain {
  return {
    key: theme.id,
    title: theme.label[language] ?? theme.id,
    note: theme.explain[language] ?? null,
    href: hrefTo({ page: { kind: 'start' }, themes: [theme.id], query: '', at: null }),
  };
}

function actorResult(actor: ActorPlace, context: ResultContext): Plain {
  const kind = context.taxonomy.categories.categories.find(({ id }) => id === actor.category);
  const area = areaName(actor.neighbourhood, context) ?? municipalityName(actor.nis, context);
  return {
    key: actor.id,
    title: actorName(actor, context.language).text,
    note: joined([kindIn(kind, context.language)?.text, area ?? context.messages.start.rest]),
    href: areaHref(actor.neighbourhood ?? 'region', actor.id),
  };
}

function areaResult(area: NeighbourhoodProperties, { language }: ResultContext): Plain {
  const municipality = { name_nl: area.municipality_nl, name_fr: area.municipality_fr };
  return {
    key: area.id,
    title: officialName(area, language)?.text ?? area.id,
    note: officialName(municipality, language)?.text ?? null,
    href: areaHref(area.id),
  };
}

function streetResult(street: StreetPlace, context: ResultContext): Plain | null {
  const [first] = street.neighbourhoods;
  const area = first ?? street.nearest;
  const name = officialName(street, context.language);
  if (!area || !name) return null;
  const other = name.language === 'nl' ? street.name_fr : street.name_nl;
  const where = areaName(area, context) ?? '';
  return {
    key: `${name.text} ${street.position.join()}`,
    title: name.text,
    note: joined([
      other === name.text ? null : other,
      municipalityName(street.nis, context),
      first ? where : context.messages.search.nearest(where),
    ]),
    href: hrefTo({ page: { kind: 'area', area, actor: null }, query: '', at: street.position }),
  };
}

function areaName(id: string | null, { neighbourhoods, language }: ResultContext): string | null {
  const area = neighbourhoods.find((candidate) => candidate.id === id);
  return area ? (officialName(area, language)?.text ?? null) : null;
}

function municipalityName(nis: string | null, { municipalities, language }: ResultContext): string | null {
  const municipality = municipalities.find((candidate) => candidate.nis === nis);
  return municipality ? (officialName(municipality, language)?.text ?? null) : null;
}
