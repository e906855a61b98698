import { applyFilters, bestOption } from '../directory/filters/apply-filters.ts';
import { FACETS, type Facet, type Filters } from '../directory/filters/filters.ts';
import type { FilterContext } from '../directory/filters/verdict.ts';
import { isClosedOn } from '../hours/opening.ts';
import type { ActorFeature, ActorProperties } from '../model/actor.ts';
import type { ActorId, Position, ThemeId } from '../model/identity.ts';
import { estimatedWalk, type Walk, walkingMinutes } from '../walking/distances.ts';

/** What a resident answered. Themes and filters are hard: an actor that fails one is never a door. */
export interface Wish {
  readonly themes: readonly ThemeId[];
  readonly filters: Filters;
  /** where to be near; null: anywhere */
  readonly from: Position | null;
  /** walks from there along the streets, as far as they are known; others are worked out from the straight line */
  readonly walks?: ReadonlyMap<ActorId, Walk>;
}

/** Why a door is recommended, or what one has to ask there first. */
export type DoorReason =
  | { readonly kind: 'theme'; readonly themes: readonly ThemeId[] }
  | {
      readonly kind: 'option';
      readonly facet: Facet;
      readonly option: string;
      readonly verdict: 'yes' | 'ask';
    }
  | { readonly kind: 'near'; readonly minutes: number; readonly isAbout: boolean };

/** An actor that fits, for sure or perhaps. */
export interface Door {
  readonly actor: ActorFeature;
  readonly verdict: 'yes' | 'ask';
  readonly reasons: readonly DoorReason[];
}

/** What the answers lead to. */
export interface Doors {
  /** three to five where there are so many: sure ones, filled up with those where one has to ask */
  readonly best: readonly Door[];
  /** every door: the sure ones, then the others, each the least effort first */
  readonly all: readonly Door[];
  readonly sure: number;
  readonly ask: number;
}

const MOST_DOORS = 5;
const LEAST_DOORS = 3;
/** So many doors of one category, as long as others fit as well. */
const OF_ONE_KIND = 2;

/** What makes a door harder than another, in minutes of walking (decision 71). */
const EFFORT_MINUTES = { sideline: 6, unknownFact: 3, unknownPlace: 20, closedForNow: 60 };

/** Finds the doors for a wish, and which of them to show first. The same input gives the same doors. */
export function doorsFor(actors: readonly ActorFeature[], wish: Wish, context: FilterContext): Doors {
  const byId = new Map(actors.map((actor) => [actor.properties.id, actor]));
  const choice = { ...wish.filters, themes: wish.themes };
  const judged = applyFilters(
    actors.map(({ properties }) => properties),
    choice,
    context,
  );
  const ranked = (some: readonly ActorProperties[], verdict: Door['verdict']): readonly Door[] =>
    easiestFirst(
      some.flatMap(({ id }) => byId.get(id) ?? []),
      wish,
      context,
    ).map((actor) => ({ actor, verdict, reasons: reasonsFor(actor, wish, context) }));
  const [sure, ask] = [ranked(judged.sure, 'yes'), ranked(judged.ask, 'ask')];
  const first = varied(sure, MOST_DOORS);
  const best = [...first, ...varied(ask, LEAST_DOORS - first.length)];
  return { best, all: [...sure, ...ask], sure: sure.length, ask: ask.length };
}

function easiestFirst(
  actors: readonly ActorFeature[],
  wish: Wish,
  context: FilterContext,
): readonly ActorFeature[] {
  return actors
    .map((actor) => ({ actor, effort: effortOf(actor, wish, context) }))
    .sort((a, b) => a.effort - b.effort || (a.actor.properties.id < b.actor.properties.id ? -1 : 1))
    .map(({ actor }) => actor);
}

/** Gives the effort of a door in minutes: the walk, and what weighs like one. */
function effortOf(actor: ActorFeature, wish: Wish, { now }: FilterContext): number {
  const { properties } = actor;
  const { themes, from } = wish;
  const walk = walkTo(actor, wish);
  const [main] = properties.themes;
  const isMain = themes.length === 0 || (main !== undefined && themes.includes(main));
  const { phone, hours, summary_nl, summary_fr, summary_en } = properties;
  const unknown = [phone, hours, summary_nl ?? summary_fr ?? summary_en].filter((fact) => fact === null);
  return (
    (walk ? minutesOf(walk) : from ? EFFORT_MINUTES.unknownPlace : 0) +
    (isMain ? 0 : EFFORT_MINUTES.sideline) +
    unknown.length * EFFORT_MINUTES.unknownFact +
    (isClosedOn(properties.details?.closure ?? null, now.date) ? EFFORT_MINUTES.closedForNow : 0)
  );
}

function walkTo({ geometry, properties }: ActorFeature, { from, walks }: Wish): Walk | null {
  return from && geometry && (walks?.get(properties.id) ?? estimatedWalk(from, geometry.coordinates));
}

/** Nobody believes 0 minutes: a door next to one's own takes one. */
const minutesOf = ({ metres }: Walk): number => Math.max(1, walkingMinutes(metres));

/** The first doors, with a third one of a category only when the other categories are used up. */
function varied(doors: readonly Door[], most: number): readonly Door[] {
  const ofKind = new Map<string, number>();
  const isFurther = ({ actor: { properties } }: Door): boolean => {
    const count = (ofKind.get(properties.category) ?? 0) + 1;
    ofKind.set(properties.category, count);
    return count > OF_ONE_KIND;
  };
  const further = new Set(doors.filter(isFurther));
  const chosen = [...doors.filter((door) => !further.has(door)), ...further].slice(0, Math.max(0, most));
  return doors.filter((door) => chosen.includes(door));
}

function reasonsFor(actor: ActorFeature, wish: Wish, context: FilterContext): readonly DoorReason[] {
  const { properties } = actor;
  const themes = properties.themes.filter((theme) => wish.themes.includes(theme));
  const options = FACETS.flatMap((facet): readonly DoorReason[] => {
    const found = bestOption(properties, facet, wish.filters.chosen[facet] ?? [], context);
    return found && found.verdict !== 'no'
      ? [{ kind: 'option', facet, ...found, verdict: found.verdict }]
      : [];
  });
  const walk = walkTo(actor, wish);
  return [
    ...(themes.length > 0 ? [{ kind: 'theme', themes } as const] : []),
    ...options,
    ...(walk ? [{ kind: 'near', minutes: minutesOf(walk), isAbout: walk.isAbout } as const] : []),
  ];
}
