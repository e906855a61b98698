import * as z from 'zod/mini';
import type { Position } from './identity.ts';
import { NeighbourhoodId } from './identity-checks.ts';

/** A street of the Region that the search of the start page knows. */
export interface StreetPlace {
  readonly name_nl: string | null;
  readonly name_fr: string | null;
  /** NIS code of the municipality of its middle; null outside the Region */
  readonly nis: string | null;
  /** a point on the street near its middle, [longitude, latitude] */
  readonly position: Position;
  /** the neighbourhoods it runs through, the longest part first */
  readonly neighbourhoods: readonly NeighbourhoodId[];
  /** the neighbourhood whose outline is nearest when it runs through none */
  readonly nearest: NeighbourhoodId | null;
}

/**
 * `data/public/places.json`: the streets of the Region in columns, which takes a third less to send than records. A
 * name that is the same in both languages stands in the Dutch column and is 0 in the French one.
 */
export const PlacesFile = z.object({
  municipalities: z.array(z.object({ nis: z.string(), name_nl: z.string(), name_fr: z.string() })),
  /** the neighbourhoods that streets name by their place in this list */
  neighbourhoods: z.array(NeighbourhoodId),
  streets: z.object({
    nl: z.array(z.nullable(z.string())),
    fr: z.array(z.union([z.string(), z.null(), z.literal(0)])),
    /** place in `municipalities`; -1 outside the Region */
    municipality: z.array(z.int()),
    /** longitude and latitude of a point near the middle, in hundred-thousandths of a degree */
    longitude: z.array(z.int()),
    latitude: z.array(z.int()),
    /** neighbourhoods it runs through; when it runs through none, -1 minus the place of the nearest */
    neighbourhoods: z.array(z.array(z.int())),
  }),
});
export type PlacesFile = z.infer<typeof PlacesFile>;

/** Streets and municipalities as the rest of the code uses them. */
export interface Places {
  readonly municipalities: Readonly<PlacesFile['municipalities']>;
  readonly streets: readonly StreetPlace[];
}

const SCALE = 1e5;

/** Puts streets into the columns of `places.json`. */
export function packPlaces({ municipalities, streets }: Places): PlacesFile {
  const neighbourhoods = [
    ...new Set(
      streets.flatMap(({ neighbourhoods: through, nearest }) => [...through, ...(nearest ? [nearest] : [])]),
    ),
  ].sort();
  const placeOf = new Map(neighbourhoods.map((id, at) => [id, at]));
  const nisOf = new Map(municipalities.map(({ nis }, at) => [nis, at]));
  const rounded = (axis: 0 | 1): number[] =>
    streets.map(({ position }) => Math.round(position[axis] * SCALE));
  return {
    municipalities: [...municipalities],
    neighbourhoods,
    streets: {
      nl: streets.map(({ name_nl }) => name_nl),
      fr: streets.map(({ name_fr, name_nl }) => (name_fr !== null && name_fr === name_nl ? 0 : name_fr)),
      municipality: streets.map(({ nis }) => nisOf.get(nis ?? '') ?? -1),
      longitude: rounded(0),
      latitude: rounded(1),
      neighbourhoods: streets.map(({ neighbourhoods: through, nearest }) =>
        nearest ? [-1 - (placeOf.get(nearest) ?? 0)] : through.map((id) => placeOf.get(id) ?? 0),
      ),
    },
  };
}

/** Gives the streets of `places.json`. */
export function unpackPlaces({ municipalities, neighbourhoods, streets }: PlacesFile): Places {
  return {
    municipalities,
    streets: streets.nl.map((name_nl, at): StreetPlace => {
      const fr = streets.fr[at] ?? null;
      const areas = streets.neighbourhoods[at] ?? [];
      const [first = 0] = areas;
      return {
        name_nl,
        name_fr: fr === 0 ? name_nl : fr,
        nis: municipalities[streets.municipality[at] ?? -1]?.nis ?? null,
        position: [(streets.longitude[at] ?? 0) / SCALE, (streets.latitude[at] ?? 0) / SCALE],
        neighbourhoods: areas.flatMap((area) => neighbourhoods[area] ?? []),
        nearest: first < 0 ? (neighbourhoods[-1 - first] ?? null) : null,
      };
    }),
  };
}
