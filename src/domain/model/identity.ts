import * as z from 'zod/mini';

/** WGS84 longitude and latitude in degrees, in that order (RFC 7946). */
export type Position = readonly [longitude: number, latitude: number];

/** Languages of the records, the categories and the printed sheets. */
export const DATA_LANGUAGES = ['nl', 'fr', 'en'] as const;
export type DataLanguage = (typeof DATA_LANGUAGES)[number];

/** Languages the interface can speak: first those of the data. */
export const LANGUAGES = [...DATA_LANGUAGES, 'ar', 'tr', 'es', 'uk', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A Statbel sector code of the 2011–2024 editions: municipality (5 digits), letter, three signs. */
export const SectorCode = z
  .string()
  .check(z.regex(/^\d{5}[A-Z][0-9A-Z]{2}[0-9A-Z-]$/, 'sector-code'))
  .brand('SectorCode');
export type SectorCode = z.infer<typeof SectorCode>;

const slug = z.string().check(z.maxLength(80), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'slug'));

export const ActorId = slug.brand('ActorId');
export type ActorId = z.infer<typeof ActorId>;

export const NeighbourhoodId = slug.brand('NeighbourhoodId');
export type NeighbourhoodId = z.infer<typeof NeighbourhoodId>;

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
export const ThemeId = z.enum(THEME_IDS);
export type ThemeId = z.infer<typeof ThemeId>;

/** Tells whether a text is a theme id. */
export function isThemeId(value: unknown): value is ThemeId {
  return ThemeId.safeParse(value).success;
}
