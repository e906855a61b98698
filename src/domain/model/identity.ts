import type { $brand } from 'zod/mini';

/** WGS84 longitude and latitude in degrees, in that order (RFC 7946). */
export type Position = readonly [longitude: number, latitude: number];

/** Languages of the records and the categories. */
export const DATA_LANGUAGES = ['nl', 'fr', 'en'] as const;
export type DataLanguage = (typeof DATA_LANGUAGES)[number];

/** Languages the interface can speak: first those of the data. */
export const LANGUAGES = [...DATA_LANGUAGES, 'ar', 'tr', 'es', 'uk', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Languages in which sheets are printed: those of the data, and those with words for paper and metrics of their letters. */
export const SHEET_LANGUAGES = [...DATA_LANGUAGES, 'ar'] as const satisfies readonly Language[];
export type SheetLanguage = (typeof SHEET_LANGUAGES)[number];

/** A Statbel sector code of the 2011–2024 editions. `identity-checks.ts` holds the checks of these ids. */
export type SectorCode = string & $brand<'SectorCode'>;
export type ActorId = string & $brand<'ActorId'>;
export type NeighbourhoodId = string & $brand<'NeighbourhoodId'>;

/** Most signs of an id that stands in addresses. */
export const SLUG_LIMIT = 80;
/** Small letters, digits and single hyphens: the form of the ids that stand in addresses. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const isSlug = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= SLUG_LIMIT && SLUG.test(value);

/** Gives a value as the id of an actor when it has the form of one; null otherwise. */
export function readActorId(value: unknown): ActorId | null {
  return isSlug(value) ? (value as ActorId) : null;
}

/** Gives a value as the id of a neighbourhood when it has the form of one; null otherwise. */
export function readNeighbourhoodId(value: unknown): NeighbourhoodId | null {
  return isSlug(value) ? (value as NeighbourhoodId) : null;
}

/** The 15 needs of the BAR logbook, in the fixed order that gives each its place in the compass. */
export const THEME_IDS = [
  'housing',
  'homelessness',
  'food-aid',
  'physical-health',
  'mental-health',
  'elderly',
  'family-ties',
  'youth-school',
  'social-ties',
  'other',
  'digital-divide',
  'work-training',
  'admin',
  'foreigners-rights',
  'justice',
] as const;
export type ThemeId = (typeof THEME_IDS)[number];

/** Tells whether a value is a theme id. */
export function isThemeId(value: unknown): value is ThemeId {
  return THEME_IDS.some((theme) => theme === value);
}
