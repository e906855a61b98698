import type { ActorFeature } from '../../model/actor.ts';
import { bestSimilarity } from '../../register/similarity.ts';
import type { ProposeForm } from './propose-form.ts';

/** Names this alike are shown while one types: looser than the rule of the registers, since a person judges. */
const ALIKE = 0.6;
const SHORTEST = 3;
const MOST = 3;

/** Gives the actors that the new one of a form may repeat, the most alike in name first; none before it has a name. */
export function alikeOfForm(form: ProposeForm, actors: readonly ActorFeature[]): readonly ActorFeature[] {
  const typed = [form.texts.name_nl, form.texts.name_fr].filter(
    (name = '') => name.trim().length >= SHORTEST,
  );
  if (typed.length === 0) return [];
  const scored = actors.map((actor) => ({ actor, alike: bestSimilarity(typed as string[], namesOf(actor)) }));
  return scored
    .filter(({ alike }) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, MOST)
    .map(({ actor }) => actor);
}

function namesOf({ properties }: ActorFeature): string[] {
  const { name, name_nl, name_fr, details } = properties;
  return [name, name_nl, name_fr, ...(details?.alt_names ?? [])].filter((text) => text !== null);
}
