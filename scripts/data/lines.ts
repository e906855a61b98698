import { z } from 'zod';
import type { Findings } from './findings.ts';
import { parseJson, type SourceTable } from './sources.ts';

const position = z.tuple([z.number(), z.number()]);
const Geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Point'), coordinates: position }),
  z.object({ type: z.literal('LineString'), coordinates: z.array(position).min(2) }),
  z.object({ type: z.literal('MultiLineString'), coordinates: z.array(z.array(position).min(2)) }),
  z.object({ type: z.literal('Polygon'), coordinates: z.array(z.array(position).min(4)) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(z.array(position).min(4))) }),
]);
const Feature = z.object({
  properties: z.object({
    class: z.string().optional(),
    mode: z.string().optional(),
    name_nl: z.string().optional(),
    name_fr: z.string().optional(),
    tunnel: z.unknown().optional(),
    bridge: z.unknown().optional(),
    lines: z.array(z.string()).optional(),
  }),
  geometry: Geometry,
});
/** One line, area or point of the ground that maps are drawn on. */
export interface GroundFeature {
  readonly class: string;
  readonly name_nl: string | null;
  readonly name_fr: string | null;
  readonly tunnel: boolean;
  readonly bridge: boolean;
  readonly stopLines: readonly string[];
  readonly lines: readonly [number, number][][];
  readonly polygons: readonly [number, number][][][];
  readonly point: [number, number] | null;
}

/** Reads a table of streets, water, green, rail or stops; findings name each feature that does not fit. */
export function readGround(table: SourceTable, findings: Findings): GroundFeature[] {
  const json = parseJson(table.path, table.text, findings);
  const features = z.object({ features: z.array(z.unknown()) }).safeParse(json).data?.features;
  if (!features) {
    if (json !== null)
      findings.error('wrong-shape', { source: table.path }, 'not a GeoJSON FeatureCollection');
    return [];
  }
  return features.flatMap((value, index) => {
    const feature = Feature.safeParse(value);
    if (feature.success) return [toGround(feature.data)];
    for (const issue of feature.error.issues) {
      findings.error(
        'wrong-shape',
        { source: table.path, record: `feature ${index + 1}`, field: issue.path.join('.') },
        issue.message,
      );
    }
    return [];
  });
}

const flag = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== false && value !== 'no' && value !== 0;

function toGround({ properties, geometry }: z.infer<typeof Feature>): GroundFeature {
  const { type, coordinates } = geometry;
  return {
    class: properties.class ?? properties.mode ?? '',
    name_nl: properties.name_nl ?? null,
    name_fr: properties.name_fr ?? null,
    tunnel: flag(properties.tunnel),
    bridge: flag(properties.bridge),
    stopLines: properties.lines ?? [],
    lines: type === 'LineString' ? [coordinates] : type === 'MultiLineString' ? coordinates : [],
    polygons: type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : [],
    point: type === 'Point' ? coordinates : null,
  };
}
