import { actorName, officialName } from '../../domain/directory/naming.ts';
import type { PlaceResults } from '../../domain/directory/search-places.ts';
import type { NeighbourhoodProperties } from '../../domain/model/area.ts';
import type { Language } from '../../domain/model/identity.ts';
import type { PlacesFile, StreetPlace } from '../../domain/model/places.ts';
import type { Messages } from '../../i18n/messages/en.ts';
import { areaHref, hrefTo } from '../../state/view.ts';

export interface ResultGroup {
  readonly title: string;
  readonly results: readonly { readonly title: string; readonly note: string; readonly href: string }[];
}

interface Context {
  readonly language: Language;
  readonly messages: Messages;
  readonly neighbourhoods: readonly NeighbourhoodProperties[];
  readonly places: PlacesFile;
}

const joined = (parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join(' · ');

/** Turns what was found into titled groups of links; empty groups are left out. */
export function resultGroups(found: PlaceResults, context: Context): readonly ResultGroup[] {
  const { messages, language } = context;
  const groups: ResultGroup[] = [
    {
      title: messages.search.neighbourhoods,
      results: found.neighbourhoods.map((area) => ({
        title: officialName(area, language)?.text ?? area.id,
        note:
          officialName({ name_nl: area.municipality_nl, name_fr: area.municipality_fr }, language)?.text ??
          '',
        href: areaHref(area.id),
      })),
    },
    {
      title: messages.search.needs,
      results: found.needs.map((theme) => ({
        title: theme.label[language] ?? theme.id,
        note: theme.explain[language] ?? '',
        href: hrefTo({ page: { kind: 'start' }, themes: [theme.id], query: '', at: null }),
      })),
    },
    {
      title: messages.search.actors,
      results: found.actors.map((actor) => ({
        title: actorName(actor, language).text,
        note: areaName(actor.neighbourhood, context) ?? messages.start.rest,
        href: areaHref(actor.neighbourhood ?? 'region', actor.id),
      })),
    },
    {
      title: messages.search.streets,
      results: found.streets.flatMap((street) => streetResult(street, context)),
    },
  ];
  return groups.filter((group) => group.results.length > 0);
}

function streetResult(street: StreetPlace, context: Context): ResultGroup['results'] {
  const [first] = street.neighbourhoods;
  const area = first ?? street.nearest;
  const name = officialName(street, context.language);
  if (!area || !name) return [];
  const other = name.language === 'nl' ? street.name_fr : street.name_nl;
  const municipality = context.places.municipalities.find((candidate) => candidate.nis === street.nis);
  const where = areaName(area, context) ?? '';
  return [
    {
      title: name.text,
      note: joined([
        other === name.text ? null : other,
        municipality && officialName(municipality, context.language)?.text,
        first ? where : context.messages.search.nearest(where),
      ]),
      href: hrefTo({ page: { kind: 'area', area, actor: null }, query: '', at: street.position }),
    },
  ];
}

function areaName(id: string | null, context: Context): string | null {
  const area = context.neighbourhoods.find((candidate) => candidate.id === id);
  return area ? (officialName(area, context.language)?.text ?? null) : null;
}
