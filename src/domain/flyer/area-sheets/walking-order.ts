import { actorAddress, actorPlace } from '../../directory/naming.ts';
import { distanceMetres } from '../../geo/measure.ts';
import type { ActorFeature } from '../../model/actor.ts';
import type { Language, Position } from '../../model/identity.ts';

/** The actors of one street in the order of a walk through it. */
export interface StreetOfWalk {
  /** null for those of whom nobody knows where they are */
  readonly street: string | null;
  readonly actors: readonly ActorFeature[];
}

interface Door {
  readonly actor: ActorFeature;
  readonly street: string | null;
  /** null without a house number */
  readonly house: number | null;
  readonly at: Position | null;
}

/**
 * Groups actors by street for a walk: each street by house number, a door without one behind its nearest neighbour;
 * the streets one after another, each the nearest to where the one before ended, beginning in the north. An actor
 * without an address goes to the street that is nearest to its point. The actors nobody can find come last.
 */
export function walkingOrder(actors: readonly ActorFeature[], language: Language): readonly StreetOfWalk[] {
  const streets = new Map<string | null, Door[]>();
  for (const actor of actors) {
    const door = doorOf(actor, language);
    const known = [...streets.keys()].find((name) => keyOf(name) === keyOf(door.street));
    const name = known === undefined ? door.street : known;
    streets.set(name, [...(streets.get(name) ?? []), door]);
  }
  const lost = streets.get(null) ?? [];
  streets.delete(null);
  const groups = chained([...streets].map(([street, doors]) => ({ street, doors: alongStreet(doors) })));
  const all = lost.length > 0 ? [...groups, { street: null, doors: lost }] : groups;
  return all.map(({ street, doors }) => ({ street, actors: doors.map(({ actor }) => actor) }));
}

const keyOf = (street: string | null): string | null =>
  street?.toLowerCase().replace(/[\s’'-]+/g, ' ') ?? null;

/** Street and house number at the end of the first part of an address line. */
const HOUSE = /^(.*\D)\s+(\d+)\s*[a-z]?(?:\s*[-/]\s*\d+\s*[a-z]?)?$/i;

function doorOf(actor: ActorFeature, language: Language): Door {
  const at = actor.geometry?.coordinates ?? null;
  const line = actorAddress(actor.properties, language)?.text.split(',')[0]?.trim();
  const [, street, house] = HOUSE.exec(line ?? '') ?? [];
  if (line) return { actor, at, street: street ?? line, house: house ? Number(house) : null };
  return {
    actor,
    at,
    street: actorPlace(actor.properties, language, (near) => near)?.text ?? null,
    house: null,
  };
}

/** Doors by house number; those without one behind the numbered door that is nearest, else from the north. */
function alongStreet(doors: readonly Door[]): readonly Door[] {
  const numbered = doors.filter(({ house }) => house !== null);
  const others = doors.filter(({ house }) => house === null).sort((a, b) => latitude(b) - latitude(a));
  const order = numbered.sort((a, b) => (a.house ?? 0) - (b.house ?? 0));
  const behind = others.map((door) => ({ door, after: nearest(door.at, order) }));
  const of = (after: Door | null) => behind.filter((other) => other.after === after).map(({ door }) => door);
  return [...order.flatMap((door) => [door, ...of(door)]), ...of(null)];
}

const latitude = ({ at }: Door): number => at?.[1] ?? Number.NEGATIVE_INFINITY;

function nearest(from: Position | null, doors: readonly Door[]): Door | null {
  if (!from) return null;
  const away = ({ at }: Door): number => (at ? distanceMetres(from, at) : Number.POSITIVE_INFINITY);
  return doors.reduce<Door | null>((best, door) => (!best || away(door) < away(best) ? door : best), null);
}

interface Group {
  readonly street: string | null;
  readonly doors: readonly Door[];
}

/** Each street after the one at whose end its first door is nearest. */
function chained(groups: readonly Group[]): readonly Group[] {
  const rest = [...groups].sort((a, b) => north(b) - north(a));
  const order: Group[] = [];
  for (let next = rest[0]; next; next = nearestGroup(order, rest)) {
    rest.splice(rest.indexOf(next), 1);
    order.push(next);
  }
  return order;
}

const north = ({ doors }: Group): number => Math.max(...doors.map(latitude));

function nearestGroup(order: readonly Group[], rest: readonly Group[]): Group | undefined {
  const from = order.at(-1)?.doors.findLast(({ at }) => at !== null)?.at ?? null;
  const firsts = rest.map(({ doors }) => doors.find(({ at }) => at !== null) ?? doors[0]);
  const best = nearest(
    from,
    firsts.filter((door) => door !== undefined),
  );
  return rest.find(({ doors }) => best !== null && doors.includes(best)) ?? rest[0];
}
