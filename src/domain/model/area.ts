import * as z from 'zod/mini';
import { ActorId, NeighbourhoodId, SectorCode, ThemeId } from './identity-checks.ts';

const position = z.tuple([z.number(), z.number()]);
const ring = z.array(position).check(z.minLength(4));
export const AreaGeometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).check(z.minLength(1)) }),
  z.object({
    type: z.literal('MultiPolygon'),
    coordinates: z.array(z.array(ring).check(z.minLength(1))).check(z.minLength(1)),
  }),
]);
export type AreaGeometry = z.infer<typeof AreaGeometry>;

/** How sure it is that these sectors are the ones the BAR works in. */
export const Confidence = z.enum(['high', 'medium', 'low']);

export const SectorProperties = z.object({
  code: SectorCode,
  name_nl: z.string(),
  name_fr: z.string(),
  /** NIS code of the municipality */
  nis: z.string().check(z.regex(/^21\d{3}$/)),
  population_2019: z.int().check(z.nonnegative()),
  neighbourhood: z.nullable(NeighbourhoodId),
});
export type SectorProperties = z.infer<typeof SectorProperties>;

/** `sectors.geojson` */
export const SectorCollection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({ type: z.literal('Feature'), geometry: AreaGeometry, properties: SectorProperties }),
  ),
});

/** The properties of a feature of `neighbourhoods.geojson`. The areas are a proposal, not official. */
export const NeighbourhoodProperties = z.object({
  id: NeighbourhoodId,
  name_nl: z.string().check(z.minLength(1)),
  name_fr: z.string().check(z.minLength(1)),
  municipality_nl: z.string().check(z.minLength(1)),
  municipality_fr: z.string().check(z.minLength(1)),
  sectors: z.array(SectorCode).check(z.minLength(1)),
  population_2019: z.int().check(z.nonnegative()),
  area_m2: z.number().check(z.positive()),
  hosting_partner: z.nullable(z.string()),
  /** the actor that the hosting partner is; null when nobody knows which */
  host: z.nullable(ActorId),
  confidence: Confidence,
  actor_count: z.int().check(z.nonnegative()),
  /** how many features of `drawings.geojson` are shown here */
  drawing_count: z.int().check(z.nonnegative()),
  /** how many of its actors cover each theme; every theme is present, 0 included */
  theme_counts: z.record(ThemeId, z.int().check(z.nonnegative())),
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
