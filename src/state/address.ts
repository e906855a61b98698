import type { Measure } from '../domain/compass/compared-place.ts';
import {
  type Filters,
  formatFilters,
  NO_FILTERS,
  parseFilters,
} from '../domain/directory/filters/filters.ts';
import { readPosition, writePosition } from '../domain/geo/written-position.ts';
import { type GuideStep, readGuideStep } from '../domain/guide/steps.ts';
import { formatPlaces, type PlaceRef, parsePlaces } from '../domain/handover/place-ref.ts';
import {
  type ActorId,
  isThemeId,
  LANGUAGES,
  type Language,
  type NeighbourhoodId,
  type Position,
  readActorId,
  readNeighbourhoodId,
  type ThemeId,
} from '../domain/model/identity.ts';
import {
  flyerParameters,
  readFlyerChoices,
  readSheet,
  type Sheet,
  sheetParameters,
} from '../domain/model/sheet.ts';

/** Path segment of the actors that lie in none of the neighbourhoods. */
const REST_OF_REGION = 'region';
/** Stands in links for the device's position, which does not. */
export const NEAR_ME = 'me';

export type AreaKey = NeighbourhoodId | typeof REST_OF_REGION;

/** What a neighbourhood's rose is set beside: another neighbourhood, or the whole Region. */
export type ComparedWith = NeighbourhoodId | typeof REST_OF_REGION;

/** Where the guide looks: near the device, in a neighbourhood, or (null) near the address's point, else anywhere. */
type GuideWhere = NeighbourhoodId | typeof NEAR_ME | null;

export type Page =
  | { readonly kind: 'start' }
  | { readonly kind: 'about' }
  | { readonly kind: 'accessibility' }
  | { readonly kind: 'bar' }
  | { readonly kind: 'here' }
  | { readonly kind: 'guide'; readonly step: GuideStep; readonly where: GuideWhere }
  | { readonly kind: 'style' }
  | {
      readonly kind: 'area';
      readonly area: AreaKey;
      readonly actor: ActorId | null;
      readonly comparedWith?: ComparedWith;
      /** the ground within 15 minutes of the point is drawn on the map */
      readonly reach?: true;
      /** number of the edition on the paper whose code led here */
      readonly paper?: number;
      /** first 8 digits of the id of the drawing that is chosen */
      readonly drawing?: string;
    }
  | { readonly kind: 'compare'; readonly measure: Measure }
  | { readonly kind: 'sheet'; readonly sheet: Sheet }
  /** a list of chosen actors: one's own on this device (null), or one that a link names; on screen or for paper */
  | { readonly kind: 'list'; readonly places: readonly PlaceRef[] | null; readonly paper: boolean }
  | { readonly kind: 'moments' }
  /** what changed since an edition that somebody has on paper; null: since the one before the newest */
  | { readonly kind: 'changes'; readonly since: number | null }
  /** what works without network, and what is kept on this device for that */
  | { readonly kind: 'offline' }
  /** the photo of a sheet to draw on */
  | { readonly kind: 'paper' }
  /** a sheet that somebody shapes; its query is read by the studio (decision 82) */
  | { readonly kind: 'studio'; readonly choices: string }
  /** what is not right about an actor, or missing in an area; without either: the proposals on this device */
  | { readonly kind: 'propose'; readonly area: AreaKey | null; readonly actor: ActorId | null }
  /** proposals that a person decides about; its query is read by `review-address.ts` (decision 95) */
  | { readonly kind: 'review'; readonly choices: string }
  /** who may do what, what is kept and what is published */
  | { readonly kind: 'privacy' }
  /** a workshop: its room, or its big screen */
  | { readonly kind: 'workshop'; readonly screen: boolean }
  /** the list of an area to check on a walk */
  | { readonly kind: 'walk'; readonly area: AreaKey | null }
  | { readonly kind: 'unknown' };

/** What the visitor is looking at, as far as a link can say it. */
export interface Address {
  readonly language: Language;
  readonly page: Page;
  /** chosen themes; empty = all */
  readonly themes: readonly ThemeId[];
  /** what else narrows the list */
  readonly filters: Filters;
  /** words typed into the search of the list */
  readonly query: string;
  /** a chosen point of the map, such as a street: nearest places come first */
  readonly at: Position | null;
}

/** The one reach there is; the number leaves room for others. */
const REACH_MINUTES = '15';
const QUERY_LIMIT = 200;
/** No browser takes longer addresses for granted. */
const CHOICES_LIMIT = 8000;

/**
 * Reads an address from the path and query of a URL. `base` is the path the site lives under, with slashes.
 * Gives null when the path names no language (the caller then chooses one); unknown paths give the page `unknown`.
 */
export function parseAddress(url: { pathname: string; search: string }, base: string): Address | null {
  const path = url.pathname.startsWith(base) ? url.pathname.slice(base.length) : url.pathname.slice(1);
  const [language, ...rest] = path.split('/').filter(Boolean).map(decoded);
  const known = LANGUAGES.find((candidate) => candidate === language);
  if (!known) return null;
  const search = new URLSearchParams(url.search);
  const page = parsePage(rest, search);
  if (hasOwnQuery(page)) {
    const at = hasStart(page) ? readPosition(search.get('at') ?? '') : null;
    return { language: known, page, themes: [], filters: NO_FILTERS, query: '', at };
  }
  const themes = (search.get('theme') ?? '').split(',').filter(isThemeId);
  const query = (search.get('q') ?? '').slice(0, QUERY_LIMIT);
  const at = readPosition(search.get('at') ?? '');
  const filters = parseFilters(search);
  return { language: known, page, themes: [...new Set(themes)], filters, query, at };
}

/** Sheets under /print, the studio, lists, moments, proposals, their review and workshops have their own parameters; those of a neighbourhood mean nothing there. */
function hasOwnQuery(page: Page): boolean {
  return (
    page.kind === 'list' ||
    page.kind === 'moments' ||
    page.kind === 'propose' ||
    page.kind === 'review' ||
    page.kind === 'studio' ||
    page.kind === 'workshop' ||
    page.kind === 'walk' ||
    (page.kind === 'sheet' && page.sheet.kind !== 'a3')
  );
}

/** The sheet of a list tells the way on foot from a chosen point; a new place stands at one. */
function hasStart(page: Page): boolean {
  return page.kind === 'propose' || (page.kind === 'list' && page.paper);
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Pages that their first path segment says all about. */
const PLAIN_PAGES = [
  ...(['about', 'accessibility', 'bar', 'here', 'moments', 'offline', 'paper', 'privacy', 'style'] as const),
];

function parsePage(segments: readonly string[], search: URLSearchParams): Page {
  const [first, second, third] = segments;
  if (first === undefined) return { kind: 'start' };
  if (third !== undefined) return { kind: 'unknown' };
  const plain = PLAIN_PAGES.find((kind) => kind === first);
  if (plain && second === undefined) return { kind: plain };
  const asked = second === undefined ? parseAskingPage(first, search) : null;
  if (asked) return asked;
  if (first === 'list' && (second === undefined || second === 'paper'))
    return { kind: 'list', places: parsePlaces(search.get('places')), paper: second === 'paper' };
  if (first === 'workshop' && (second === undefined || second === 'screen'))
    return { kind: 'workshop', screen: second === 'screen' };
  const area = readNeighbourhoodId(first);
  if (!area) return { kind: 'unknown' };
  if (second === 'print') {
    const choices = readFlyerChoices((name) => search.get(name));
    return { kind: 'sheet', sheet: { kind: 'a3', area, ...choices } };
  }
  if (second === undefined) return { kind: 'area', area, actor: null, ...areaChoicesIn(search, first) };
  const actor = readActorId(second);
  return actor ? { kind: 'area', area, actor } : { kind: 'unknown' };
}

/** Pages of one path segment whose query says more; null for another. */
function parseAskingPage(first: string, search: URLSearchParams): Page | null {
  switch (first) {
    case 'changes':
      return { kind: 'changes', since: editionIn(search, 'since') };
    case 'compare':
      return { kind: 'compare', measure: search.get('per') === 'residents' ? 'rate' : 'count' };
    case 'guide':
      return parseGuidePage(search);
    case 'print':
      return parseSheetPage(search);
    case 'propose':
      return parseProposePage(search);
    case 'review':
    case 'studio':
      return { kind: first, choices: writtenQuery(search).slice(0, CHOICES_LIMIT) };
    case 'walk':
      return { kind: 'walk', area: readNeighbourhoodId(search.get('in')) };
    default:
      return null;
  }
}

function parseGuidePage(search: URLSearchParams): Page {
  const place = search.get('in');
  const where = place === NEAR_ME ? NEAR_ME : readNeighbourhoodId(place);
  return { kind: 'guide', step: readGuideStep(search.get('step')), where };
}

function parseProposePage(search: URLSearchParams): Page {
  const area = readNeighbourhoodId(search.get('in'));
  return { kind: 'propose', area, actor: area && readActorId(search.get('about') ?? undefined) };
}

function editionIn(search: URLSearchParams, name: 'since' | 'edition'): number | null {
  const edition = search.get(name) ?? '';
  return /^[1-9]\d{0,4}$/.test(edition) ? Number(edition) : null;
}

function areaChoicesIn(search: URLSearchParams, area: string) {
  const paper = editionIn(search, 'edition');
  const drawing = search.get('drawing') ?? '';
  return {
    ...comparedIn(search, area),
    ...reachIn(search),
    ...(paper === null ? {} : { paper }),
    ...(/^[0-9a-f]{8}$/.test(drawing) ? { drawing } : {}),
  };
}

function comparedIn(search: URLSearchParams, area: string): { readonly comparedWith?: ComparedWith } {
  const wanted = readNeighbourhoodId(search.get('with'));
  return wanted && wanted !== area ? { comparedWith: wanted } : {};
}

function reachIn(search: URLSearchParams): { readonly reach?: true } {
  return search.get('reach') === REACH_MINUTES ? { reach: true } : {};
}

function parseSheetPage(search: URLSearchParams): Page {
  const sheet = readSheet((name) => search.get(name));
  return sheet && sheet.kind !== 'a3' ? { kind: 'sheet', sheet } : { kind: 'unknown' };
}

/** Writes an address as a path with query, under `base`. The reverse of `parseAddress`. */
export function formatAddress(address: Address, base: string): string {
  const segments = [address.language, ...pageSegments(address.page)];
  const query = writtenQuery(queryOf(address));
  return `${base}${segments.map(encodeURIComponent).join('/')}${query === '' ? '' : `?${query}`}`;
}

/** A query as addresses of this site have it: commas stay readable. */
export function writtenQuery(search: URLSearchParams): string {
  return search.toString().replaceAll('%2C', ',');
}

/** The query of a page that has its own; null for other pages. */
function ownQueryOf({ page, at }: Address): URLSearchParams | null {
  if (page.kind === 'sheet' && page.sheet.kind !== 'a3')
    return new URLSearchParams(sheetParameters(page.sheet).map(([name, value]) => [name, value]));
  if (page.kind === 'list') return listQuery(page, at);
  if (page.kind === 'propose') return proposeQuery(page, at);
  if (page.kind === 'studio' || page.kind === 'review') return new URLSearchParams(page.choices);
  if (page.kind === 'walk') return new URLSearchParams(page.area ? { in: page.area } : {});
  return hasOwnQuery(page) ? new URLSearchParams() : null;
}

function queryOf(address: Address): URLSearchParams {
  const { page } = address;
  const own = ownQueryOf(address);
  if (own) return own;
  const search = new URLSearchParams();
  if (address.themes.length > 0) search.set('theme', address.themes.join(','));
  for (const [name, value] of formatFilters(address.filters)) search.set(name, value);
  if (address.query !== '') search.set('q', address.query);
  if (address.at) search.set('at', writePosition(address.at));
  if (page.kind === 'area' && page.actor === null) setAreaQuery(search, page);
  if (page.kind === 'compare' && page.measure === 'rate') search.set('per', 'residents');
  if (page.kind === 'changes' && page.since) search.set('since', String(page.since));
  if (page.kind === 'guide') setGuideQuery(search, page);
  if (page.kind === 'sheet' && page.sheet.kind === 'a3') {
    for (const [name, value] of flyerParameters(page.sheet)) search.set(name, value);
  }
  return search;
}

function setAreaQuery(search: URLSearchParams, page: Extract<Page, { kind: 'area' }>): void {
  if (page.comparedWith) search.set('with', page.comparedWith);
  if (page.reach) search.set('reach', REACH_MINUTES);
  if (page.paper) search.set('edition', String(page.paper));
  if (page.drawing) search.set('drawing', page.drawing);
}

function setGuideQuery(search: URLSearchParams, page: Extract<Page, { kind: 'guide' }>): void {
  if (page.where) search.set('in', page.where);
  if (page.step !== 'about') search.set('step', page.step);
}

function listQuery(page: Page & { readonly kind: 'list' }, at: Position | null): URLSearchParams {
  const search = new URLSearchParams();
  if (page.places) search.set('places', formatPlaces(page.places));
  if (at && hasStart(page)) search.set('at', writePosition(at));
  return search;
}

function proposeQuery(page: Page & { readonly kind: 'propose' }, at: Position | null): URLSearchParams {
  const search = new URLSearchParams();
  if (page.area) search.set('in', page.area);
  if (page.actor) search.set('about', page.actor);
  if (at) search.set('at', writePosition(at));
  return search;
}

function pageSegments(page: Page): readonly string[] {
  switch (page.kind) {
    case 'start':
      return [];
    case 'about':
    case 'accessibility':
    case 'bar':
    case 'changes':
    case 'compare':
    case 'guide':
    case 'here':
    case 'moments':
    case 'offline':
    case 'privacy':
    case 'paper':
    case 'propose':
    case 'review':
    case 'studio':
    case 'style':
    case 'walk':
      return [page.kind];
    case 'area':
      return page.actor ? [page.area, page.actor] : [page.area];
    case 'sheet':
      return page.sheet.kind === 'a3' ? [page.sheet.area, 'print'] : ['print'];
    case 'list':
      return page.paper ? ['list', 'paper'] : ['list'];
    case 'workshop':
      return page.screen ? ['workshop', 'screen'] : ['workshop'];
    case 'unknown':
      return ['not-found'];
  }
}

/** The page without the ground within 15 minutes. */
export function withoutReach(page: Page): Page {
  if (page.kind !== 'area') return page;
  const { reach: _, ...rest } = page;
  return rest;
}

/** The page without what can change on it while the reader stays: the choice to compare with and the measure. */
export function withoutChoices(page: Page): Page {
  if (page.kind === 'area') return { kind: 'area', area: page.area, actor: page.actor };
  if (page.kind === 'list') return { kind: 'list', places: null, paper: page.paper };
  if (page.kind === 'studio' || page.kind === 'review') return { ...page, choices: '' };
  return page.kind === 'compare' ? { kind: 'compare', measure: 'count' } : page;
}
