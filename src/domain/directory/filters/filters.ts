import { clockMinute, DAYS } from '../../hours/calendar.ts';

/** What one can filter by besides themes, in the order in which the panel shows it. */
export const FACETS = [
  'campaign',
  'open',
  'kind',
  'for',
  'wheelchair',
  'cost',
  'appointment',
  'phone',
  'speaks',
  'checked',
] as const;
export type Facet = (typeof FACETS)[number];

/** What a visitor chose: options by facet (one of them suffices), facets together (all of them must hold). */
export interface Filters {
  readonly chosen: Readonly<Partial<Record<Facet, readonly string[]>>>;
  /** also show the actors of which nobody knows, or where one has to ask first */
  readonly withAsk: boolean;
}

export const NO_FILTERS: Filters = { chosen: {}, withAsk: false };

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const MOMENT = new RegExp(`^(${DAYS.join('|').toLowerCase()})-(\\d\\d)(\\d\\d)$`);
const OPTION_LIMIT = 40;

const ACCEPTS: Readonly<Record<Facet, (option: string) => boolean>> = {
  kind: (option) => SLUG.test(option),
  open: (option) => option === 'now' || option === 'today' || openMoment(option) !== null,
  wheelchair: (option) => option === 'yes',
  speaks: (option) => /^[a-z]{2}$/.test(option),
  for: (option) => SLUG.test(option),
  cost: (option) => option === 'free',
  appointment: (option) => option === 'none',
  phone: (option) => option === 'yes',
  checked: (option) => option === 'recent',
  campaign: (option) => SLUG.test(option),
};

/** Reads the option `we-1430` of the facet `open`: a day as its place in `DAYS`, and minutes; null for others. */
export function openMoment(option: string): { readonly day: number; readonly minute: number } | null {
  const [, day, hour, minute] = MOMENT.exec(option) ?? [];
  const minutes = clockMinute(`${hour}:${minute}`);
  if (minutes === null || minutes >= 1440) return null;
  return { day: DAYS.findIndex((name) => name.toLowerCase() === day), minute: minutes };
}

/** Tells whether nothing is filtered. */
export function isUnfiltered({ chosen }: Filters): boolean {
  return Object.keys(chosen).length === 0;
}

/** Reads filters from the query of an address; what is not an option is left out. */
export function parseFilters(search: { get(name: string): string | null }): Filters {
  const chosen: Partial<Record<Facet, readonly string[]>> = {};
  for (const facet of FACETS) {
    const options = (search.get(facet) ?? '').split(',').slice(0, OPTION_LIMIT).filter(ACCEPTS[facet]);
    const unique = [...new Set(options)];
    if (unique.length > 0) chosen[facet] = facet === 'open' ? unique.slice(0, 1) : unique;
  }
  return { chosen, withAsk: search.get('ask') === 'show' };
}

/** Gives the query parameters of filters. The reverse of `parseFilters`. */
export function formatFilters({ chosen, withAsk }: Filters): readonly (readonly [string, string])[] {
  const parameters = FACETS.flatMap((facet) => {
    const options = chosen[facet];
    return options ? [[facet, options.join(',')] as const] : [];
  });
  return withAsk ? [...parameters, ['ask', 'show'] as const] : parameters;
}

/** Adds an option, or takes it away when it was chosen. Of `open` only one can be chosen. */
export function toggleOption(filters: Filters, facet: Facet, option: string): Filters {
  const before = filters.chosen[facet] ?? [];
  const without = before.filter((other) => other !== option);
  const added = facet === 'open' ? [option] : [...before, option];
  return withOptions(filters, facet, before.includes(option) ? without : added);
}

/** Gives the filters with other options of one facet; none of them takes the facet away. */
export function withOptions(filters: Filters, facet: Facet, options: readonly string[]): Filters {
  const { [facet]: _, ...others } = filters.chosen;
  return { ...filters, chosen: options.length > 0 ? { ...others, [facet]: options } : others };
}
