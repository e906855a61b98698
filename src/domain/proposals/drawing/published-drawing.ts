import * as z from 'zod/mini';
import { NeighbourhoodId } from '../../model/identity-checks.ts';
import { LineGeometry, OutlineGeometry, PointGeometry } from '../geometry.ts';
import { DrawingSheet, RecordId } from '../proposal.ts';
import { ROLES } from '../rights.ts';
import { NameText } from '../texts.ts';
import { DRAWN_KINDS } from './drawing.ts';

/** The properties of a feature of `drawings.geojson`: what people drew and a person accepted (PR-76). */
const DrawingProperties = z.object({
  /** id of the proposal */
  id: RecordId,
  kind: z.enum(DRAWN_KINDS),
  /** as its maker wrote it, in whatever language */
  name: NameText,
  /** where it is shown; null outside all of them */
  neighbourhood: z.nullable(NeighbourhoodId),
  proposed: z.object({ on: z.iso.date(), role: z.enum(ROLES) }),
  /** the sheet of paper it was traced from */
  sheet: z.optional(DrawingSheet),
  decided: z.object({ on: z.iso.date(), role: z.enum(ROLES), team: z.nullable(NameText) }),
});

/** A point, a line or an outline in `[longitude, latitude]`. */
export const DrawingFeature = z.object({
  type: z.literal('Feature'),
  geometry: z.discriminatedUnion('type', [PointGeometry, LineGeometry, OutlineGeometry]),
  properties: DrawingProperties,
});
export type DrawingFeature = z.infer<typeof DrawingFeature>;

/** `drawings.geojson` */
export const DrawingCollection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(DrawingFeature),
});
