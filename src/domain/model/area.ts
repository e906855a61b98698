import { z } from 'zod';
import { NeighbourhoodId, SectorCode, ThemeId } from './identity.ts';

const position = z.tuple([z.number(), z.number()]);
const ring = z.array(position).min(4);
export const AreaGeometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) }),
]);
export type AreaGeometry = z.infer<typeof AreaGeometry>;

/** How sure it is that these sectors are the ones the BAR works in. */
export const Confidence = z.enum(['high', 'medium', 'low']);

export const SectorProperties = z.object({
  code: SectorCode,
  name_nl: z.string(),
  name_fr: z.string(),
  /** NIS code of the municipality */
  nis: z.string().regex(/^21\d{3}$/),
  population_2019: z.int().nonnegative(),
  neighbourhood: NeighbourhoodId.nullable(),
});
export type SectorProperties = z.infer<typeof SectorProperties>;

/** The properties of a feature of `neighbourhoods.geojson`. The areas are a proposal, not official. */
export const NeighbourhoodProperties = z.object({
  id: NeighbourhoodId,
  name_nl: z.string().min(1),
  name_fr: z.string().min(1),
  municipality_nl: z.string().min(1),
  municipality_fr: z.string().min(1),
  sectors: z.array(SectorCode).min(1),
  population_2019: z.int().nonnegative(),
  area_m2: z.number().positive(),
  hosting_partner: z.string().nullable(),
  confidence: Confidence,
  actor_count: z.int().nonnegative(),
  /** how many of its actors cover each theme; every theme is present, 0 included */
  theme_counts: z.record(ThemeId, z.int().nonnegative()),
});
export type NeighbourhoodProperties = z.infer<typeof NeighbourhoodProperties>;

export const NeighbourhoodFeature = z.object({
  type: z.literal('Feature'),
  geometry: AreaGeometry,
  properties: NeighbourhoodProperties,
});
export type NeighbourhoodFeature = z.infer<typeof NeighbourhoodFeature>;

export const NeighbourhoodCollection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(NeighbourhoodFeature),
});
export type NeighbourhoodCollection = z.infer<typeof NeighbourhoodCollection>;
