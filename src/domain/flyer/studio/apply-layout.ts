import type { ActorFeature } from '../../model/actor.ts';
import type { NeighbourhoodFeature } from '../../model/area.ts';
import type { OwnChoices } from '../own-choices.ts';
import { isChosen, type Layout } from './layout.ts';
import { asTaken } from './takes.ts';

/** What every sheet of one neighbourhood is made of. */
interface OfOneArea {
  readonly neighbourhood: NeighbourhoodFeature;
  readonly actors: readonly ActorFeature[];
}

/**
 * What a sheet is made of, as a layout wants it: only the chosen actors, the counts of the rose after them, and title,
 * note, logo and view. Numbers stay those of the flyer. Pure; without a layout the input as it is.
 */
export function applyLayout<I extends OfOneArea>(
  input: I,
  layout: Layout | undefined,
): I & { own?: OwnChoices } {
  if (!layout) return input;
  return { ...chosenOf(input, layout), own: ownChoices(asTaken(layout)) };
}

/** The same with only the chosen actors of a neighbourhood, counted anew when any is left out. */
export function chosenOf<I extends OfOneArea>(input: I, layout: Layout | undefined): I {
  const taken = layout && asTaken(layout);
  const actors = taken ? input.actors.filter((actor) => isOnSheet(taken, actor)) : input.actors;
  if (actors.length === input.actors.length) return input;
  const { neighbourhood } = input;
  const properties = {
    ...neighbourhood.properties,
    actor_count: actors.length,
    theme_counts: countsOf(actors),
  };
  return { ...input, actors, neighbourhood: { ...neighbourhood, properties } };
}

/** Tells whether an actor is chosen, by itself and by its themes. */
export function isOnSheet({ actors, themes }: Layout, { properties }: ActorFeature): boolean {
  const fits = themes.length === 0 || properties.themes.some((theme) => themes.includes(theme));
  return fits && isChosen(actors, properties.id);
}

function countsOf(actors: readonly ActorFeature[]): NeighbourhoodFeature['properties']['theme_counts'] {
  const counts: Record<string, number> = {};
  for (const { properties } of actors) {
    for (const theme of properties.themes) counts[theme] = (counts[theme] ?? 0) + 1;
  }
  return counts;
}

function ownChoices({ title, note, logo, view }: Layout): OwnChoices {
  return {
    ...(title.trim() === '' ? {} : { title: title.trim() }),
    ...(note.trim() === '' ? {} : { note: note.trim() }),
    ...(logo ? { logo } : {}),
    ...(view ? { view } : {}),
  };
}
