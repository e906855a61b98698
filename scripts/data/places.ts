import { distanceMetres } from '../../src/domain/geo/measure.ts';
import { areaAt, ringsOf } from '../../src/domain/geo/polygon.ts';
import type { NeighbourhoodId, Position } from '../../src/domain/model/identity.ts';
import { type PlacesFile, packPlaces, type StreetPlace } from '../../src/domain/model/places.ts';
import type { GroundFeature } from './lines.ts';
import type { Municipality, Neighbourhood } from './neighbourhoods.ts';
import type { Sector } from './sectors.ts';

/** Parts of a street of one name further apart than this are two streets. */
const SAME_STREET_METRES = 250;
const SAMPLE_METRES = 20;
/** A street counts as running through a neighbourhood from this length on. */
const SHORTEST_METRES = 20;

type Line = readonly (readonly [number, number])[];

interface Sample {
  readonly position: Position;
  readonly metres: number;
}

/** What places are looked up in. */
export interface PlaceAreas {
  readonly sectors: readonly Sector[];
  readonly neighbourhoods: readonly Neighbourhood[];
}

function samplesOf(line: Line): Sample[] {
  const samples: Sample[] = [];
  for (let index = 0; index + 1 < line.length; index++) {
    const [a, b] = [line[index] as Position, line[index + 1] as Position];
    const length = distanceMetres(a, b);
    const steps = Math.max(1, Math.round(length / SAMPLE_METRES));
    for (let step = 0; step < steps; step++) {
      const share = (step + 0.5) / steps;
      const position: Position = [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
      samples.push({ position, metres: length / steps });
    }
  }
  return samples;
}

function areNear(a: Line, b: Line): boolean {
  return a.some((from) => b.some((to) => distanceMetres(from, to) <= SAME_STREET_METRES));
}

function clusters(lines: readonly Line[]): Line[][] {
  let groups: Line[][] = [];
  for (const line of lines) {
    const near = groups.filter((group) => group.some((other) => areNear(line, other)));
    groups = [...groups.filter((group) => !near.includes(group)), [...near.flat(), line]];
  }
  return groups;
}

const round = (value: number): number => Math.round(value * 1e5) / 1e5;

function middleOf(samples: readonly Sample[], total: number): Position {
  const mean = (axis: 0 | 1) =>
    samples.reduce((sum, { position, metres }) => sum + position[axis] * metres, 0) / (total || 1);
  const centre: Position = [mean(0), mean(1)];
  const nearest = samples.reduce<{ position: Position; metres: number } | null>((best, { position }) => {
    const metres = distanceMetres(position, centre);
    return best === null || metres < best.metres ? { position, metres } : best;
  }, null);
  return nearest?.position ?? centre;
}

function toPlace(
  named: Pick<StreetPlace, 'name_nl' | 'name_fr'>,
  lines: readonly Line[],
  areas: PlaceAreas,
): StreetPlace {
  const samples = lines.flatMap(samplesOf);
  const total = samples.reduce((sum, { metres }) => sum + metres, 0);
  const middle = middleOf(samples, total);
  const lengths = new Map<NeighbourhoodId, number>();
  for (const { position, metres } of samples) {
    const id = areaAt(position, areas.neighbourhoods)?.id;
    if (id) lengths.set(id, (lengths.get(id) ?? 0) + metres);
  }
  const through = [...lengths]
    .filter(([, metres]) => metres >= Math.min(SHORTEST_METRES, total / 2))
    .sort(([a, long], [b, short]) => short - long || (a < b ? -1 : 1))
    .map(([id]) => id);
  return {
    ...named,
    nis: areaAt(middle, areas.sectors)?.properties.nis ?? null,
    position: [round(middle[0]), round(middle[1])],
    neighbourhoods: through,
    nearest: through.length > 0 ? null : nearestOutline(middle, areas.neighbourhoods),
  };
}

function nearestOutline(
  position: Position,
  neighbourhoods: readonly Neighbourhood[],
): NeighbourhoodId | null {
  let best: NeighbourhoodId | null = null;
  let least = Infinity;
  const narrowing = Math.cos((position[1] * Math.PI) / 180);
  for (const { id, geometry } of neighbourhoods) {
    for (const ring of ringsOf(geometry)) {
      for (const corner of ring) {
        const squared = ((corner[0] - position[0]) * narrowing) ** 2 + (corner[1] - position[1]) ** 2;
        if (squared < least) [best, least] = [id, squared];
      }
    }
  }
  return best;
}

function streetPlaces(streets: readonly GroundFeature[], areas: PlaceAreas): StreetPlace[] {
  const named = new Map<string, GroundFeature[]>();
  for (const street of streets) {
    if (street.name_nl === null && street.name_fr === null) continue;
    const key = `${street.name_fr ?? ''}\n${street.name_nl ?? ''}`;
    named.set(key, [...(named.get(key) ?? []), street]);
  }
  return [...named.keys()].sort().flatMap((key) => {
    const group = named.get(key) ?? [];
    const names = { name_nl: group[0]?.name_nl ?? null, name_fr: group[0]?.name_fr ?? null };
    const found = clusters(group.flatMap(({ lines }) => lines)).map((lines) => toPlace(names, lines, areas));
    return found.sort((a, b) => b.position[1] - a.position[1] || a.position[0] - b.position[0]);
  });
}

/** Gives the streets that the search box of the start page knows. */
export function buildPlaces(
  streets: readonly GroundFeature[],
  municipalities: readonly Municipality[],
  areas: PlaceAreas,
): PlacesFile {
  return packPlaces({ streets: streetPlaces(streets, areas), municipalities });
}
