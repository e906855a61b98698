import { distanceMetres } from '../../geo/measure.ts';
import { boundsOf } from '../../geo/polygon.ts';
import type { ActorFeature } from '../../model/actor.ts';
import type { NeighbourhoodFeature } from '../../model/area.ts';
import type { NeighbourhoodId, Position, ThemeId } from '../../model/identity.ts';
import type { LeafletArea, LeafletInput } from './leaflet-input.ts';
import { DIRECTIONS, type Direction } from './leaflet-words.ts';

/** The actors of one neighbourhood that a leaflet lists, numbered for it. */
export interface LeafletGroup extends LeafletArea {
  /** in the order of the list: the numbered ones, then those without a known point */
  readonly listed: readonly ActorFeature[];
}

/** The nearest actor outside the neighbourhoods, which stands in where they have few. */
export interface OutsideActor {
  readonly actor: ActorFeature;
  /** A, B, C …, the nearest first */
  readonly letter: string;
  readonly position: Position;
  /** from the middle of the nearest of the neighbourhoods */
  readonly metres: number;
  readonly direction: Direction;
  readonly nearestTo: NeighbourhoodId;
}

/** With fewer actors than this inside, the nearest outside are added. */
const FEW = 3;
const MOST_OUTSIDE = 4;
const FARTHEST_METRES = 6000;

/**
 * The actors of the theme. One neighbourhood keeps its stable numbers, so that leaflet and flyer agree; several get
 * numbers of this leaflet, 1 to N: by neighbourhood when `byArea`, else over all, from north to south.
 */
export function leafletGroups(input: LeafletInput, byArea: boolean): readonly LeafletGroup[] {
  const groups = input.areas.map((area) => ({
    ...area,
    listed: area.actors.filter(covers(input.theme)).map((actor) => led(actor, input.theme)),
  }));
  if (groups.length === 1) return groups;
  const numbered = byArea
    ? groups.flatMap(({ listed }) => northFirst(listed))
    : northFirst(groups.flatMap(({ listed }) => listed));
  const numbers = new Map(numbered.map((actor, index) => [actor.properties.id, index + 1]));
  return groups.map((group) => ({
    ...group,
    listed: group.listed.map((actor) => renumbered(actor, numbers.get(actor.properties.id) ?? null)),
  }));
}

function covers(theme: ThemeId): (actor: ActorFeature) => boolean {
  return ({ properties }) => properties.themes.includes(theme);
}

/** The actor with the leaflet's theme as its first: the hub of its rose has that colour. */
function led(actor: ActorFeature, theme: ThemeId): ActorFeature {
  const others = actor.properties.themes.filter((other) => other !== theme);
  return { ...actor, properties: { ...actor.properties, themes: [theme, ...others] } };
}

function renumbered(actor: ActorFeature, number: number | null): ActorFeature {
  return { ...actor, properties: { ...actor.properties, number } };
}

function northFirst(actors: readonly ActorFeature[]): readonly ActorFeature[] {
  return actors
    .filter(({ geometry }) => geometry !== null)
    .sort((a, b) => latitude(b) - latitude(a) || (a.properties.id < b.properties.id ? -1 : 1));
}

const latitude = ({ geometry }: ActorFeature): number => geometry?.coordinates[1] ?? 0;

/** True when the neighbourhoods have so few actors of a theme that the nearest outside are added. */
export function hasFew(areas: readonly Pick<LeafletArea, 'actors'>[], theme: ThemeId): boolean {
  return areas.flatMap(({ actors }) => actors.filter(covers(theme))).length < FEW;
}

/** The nearest actors of the theme elsewhere, when the neighbourhoods have fewer than three; else none. */
export function outsideActors(input: LeafletInput): readonly OutsideActor[] {
  if (!hasFew(input.areas, input.theme)) return [];
  const inside = input.areas.flatMap(({ actors }) => actors);
  const known = new Set(inside.map(({ properties }) => properties.id));
  return input.elsewhere
    .filter((actor) => covers(input.theme)(actor) && !known.has(actor.properties.id))
    .flatMap((actor) =>
      actor.geometry ? [{ actor, ...seenFrom(input.areas, actor.geometry.coordinates) }] : [],
    )
    .filter(({ metres }) => metres <= FARTHEST_METRES)
    .sort((a, b) => a.metres - b.metres || (a.actor.properties.id < b.actor.properties.id ? -1 : 1))
    .slice(0, MOST_OUTSIDE)
    .map((found, index) => ({
      ...found,
      actor: led(renumbered(found.actor, null), input.theme),
      letter: String.fromCharCode(65 + index),
    }));
}

/** Middle of the bounding box of a neighbourhood. */
function middleOf({ geometry }: NeighbourhoodFeature): Position {
  const [west, south, east, north] = boundsOf(geometry);
  return [(west + east) / 2, (south + north) / 2];
}

function seenFrom(areas: readonly LeafletArea[], to: Position) {
  const [nearest] = areas
    .map(({ neighbourhood }) => ({ id: neighbourhood.properties.id, from: middleOf(neighbourhood) }))
    .map((area) => ({ ...area, metres: distanceMetres(area.from, to) }))
    .sort((a, b) => a.metres - b.metres);
  if (!nearest) throw new Error('A leaflet needs at least one neighbourhood.');
  const { id, from, metres } = nearest;
  return { position: to, metres, direction: directionTo(from, to), nearestTo: id };
}

/** The nearest of eight directions from one position to another, on the plane tangent there. */
function directionTo(from: Position, to: Position): Direction {
  const east = (to[0] - from[0]) * Math.cos((from[1] * Math.PI) / 180);
  const degrees = (Math.atan2(east, to[1] - from[1]) * 180) / Math.PI;
  return DIRECTIONS[Math.round((degrees + 360) / 45) % 8] ?? 'n';
}
