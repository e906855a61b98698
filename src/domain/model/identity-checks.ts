import * as z from 'zod/mini';
import { SLUG, SLUG_LIMIT, THEME_IDS } from './identity.ts';

/** A Statbel sector code of the 2011–2024 editions: municipality (5 digits), letter, three signs. */
export const SectorCode = z
  .string()
  .check(z.regex(/^\d{5}[A-Z][0-9A-Z]{2}[0-9A-Z-]$/, 'sector-code'))
  .brand('SectorCode');
export type SectorCode = z.infer<typeof SectorCode>;

const slug = z.string().check(z.maxLength(SLUG_LIMIT), z.regex(SLUG, 'slug'));

export const ActorId = slug.brand('ActorId');
export type ActorId = z.infer<typeof ActorId>;

export const NeighbourhoodId = slug.brand('NeighbourhoodId');
export type NeighbourhoodId = z.infer<typeof NeighbourhoodId>;

export const ThemeId = z.enum(THEME_IDS);
