import type { ActorProperties } from '../../model/actor.ts';
import type { ThemeId } from '../../model/identity.ts';
import { FACETS, type Facet, type Filters } from './filters.ts';
import { type FilterContext, type Verdict, verdictOf } from './verdict.ts';

export interface Choice extends Filters {
  readonly themes: readonly ThemeId[];
}

/** Actors that fit for sure, and those where one has to ask, each in the given order. */
export interface Filtered {
  readonly sure: readonly ActorProperties[];
  readonly ask: readonly ActorProperties[];
}

/** How many actors an option would leave, given what is chosen in the other facets. */
export interface OptionCount {
  readonly yes: number;
  readonly ask: number;
}

type AnyFacet = Facet | 'theme';
const ALL: readonly AnyFacet[] = ['theme', ...FACETS];

function optionsOf(choice: Choice, facet: AnyFacet): readonly string[] {
  return facet === 'theme' ? choice.themes : (choice.chosen[facet] ?? []);
}

/** Gives the option of a facet that fits an actor best, the first of equal ones; null without options. */
export function bestOption(
  actor: ActorProperties,
  facet: AnyFacet,
  options: readonly string[],
  context: FilterContext,
): { readonly option: string; readonly verdict: Verdict } | null {
  const judged = options.map((option) => ({ option, verdict: verdictOf(actor, facet, option, context) }));
  const [first = null] = judged;
  const best = (verdict: Verdict) => judged.find((one) => one.verdict === verdict);
  return best('yes') ?? best('ask') ?? first;
}

/** One of a facet's options suffices: the best verdict counts; none chosen fits everybody. */
function verdictIn(actor: ActorProperties, facet: AnyFacet, choice: Choice, context: FilterContext): Verdict {
  return bestOption(actor, facet, optionsOf(choice, facet), context)?.verdict ?? 'yes';
}

/** All facets must hold: the worst verdict counts. */
function verdictWithout(
  actor: ActorProperties,
  left: AnyFacet | null,
  choice: Choice,
  context: FilterContext,
): Verdict {
  let worst: Verdict = 'yes';
  for (const facet of ALL) {
    if (facet === left) continue;
    const verdict = verdictIn(actor, facet, choice, context);
    if (verdict === 'no') return 'no';
    if (verdict === 'ask') worst = 'ask';
  }
  return worst;
}

/** Gives the actors that fit everything chosen. `ask` is found whether or not it is to be shown. */
export function applyFilters(
  actors: readonly ActorProperties[],
  choice: Choice,
  context: FilterContext,
): Filtered {
  const judged = actors.map((actor) => ({ actor, verdict: verdictWithout(actor, null, choice, context) }));
  const of = (wanted: Verdict): ActorProperties[] =>
    judged.filter(({ verdict }) => verdict === wanted).map(({ actor }) => actor);
  return { sure: of('yes'), ask: of('ask') };
}

/**
 * Counts what each option of a facet would leave, the facet's own choice set aside. `yes` fits for sure; `ask` may
 * fit, because of this option or, when those are shown too, because of another facet.
 */
export function countOptions(
  actors: readonly ActorProperties[],
  facet: AnyFacet,
  options: readonly string[],
  choice: Choice,
  context: FilterContext,
): ReadonlyMap<string, OptionCount> {
  const counts = new Map(options.map((option) => [option, { yes: 0, ask: 0 }]));
  for (const actor of actors) {
    const others = verdictWithout(actor, facet, choice, context);
    if (others === 'no' || (others === 'ask' && !choice.withAsk)) continue;
    for (const [option, count] of counts) {
      const verdict = verdictOf(actor, facet, option, context);
      if (verdict === 'no') continue;
      if (verdict === 'yes' && others === 'yes') count.yes += 1;
      else count.ask += 1;
    }
  }
  return counts;
}
