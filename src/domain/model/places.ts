import * as z from 'zod/mini';
import { ActorId, NeighbourhoodId, ThemeId } from './identity.ts';

/**
 * `data/public/places.json`: what the search box of the start page knows. Streets and actors of the whole
 * Region, without the details that a page of its own loads.
 */
export const StreetPlace = z.object({
  name_nl: z.nullable(z.string()),
  name_fr: z.nullable(z.string()),
  /** NIS code of the municipality of its middle; null outside the Region */
  nis: z.nullable(z.string()),
  /** a point on the street near its middle, [longitude, latitude] */
  position: z.tuple([z.number(), z.number()]),
  /** the neighbourhoods it runs through, the longest part first */
  neighbourhoods: z.array(NeighbourhoodId),
  /** the neighbourhood whose outline is nearest when it runs through none */
  nearest: z.nullable(NeighbourhoodId),
});
export type StreetPlace = z.infer<typeof StreetPlace>;

export const ActorPlace = z.object({
  id: ActorId,
  name: z.string(),
  name_nl: z.nullable(z.string()),
  name_fr: z.nullable(z.string()),
  category: z.string(),
  themes: z.array(ThemeId),
  neighbourhood: z.nullable(NeighbourhoodId),
});
export type ActorPlace = z.infer<typeof ActorPlace>;

export const PlacesFile = z.object({
  streets: z.array(StreetPlace),
  actors: z.array(ActorPlace),
  municipalities: z.array(z.object({ nis: z.string(), name_nl: z.string(), name_fr: z.string() })),
});
export type PlacesFile = z.infer<typeof PlacesFile>;
