import type { ActorFeature } from '../../model/actor.ts';
import type { ThemeId } from '../../model/identity.ts';

const themesOf = ({ properties }: ActorFeature): readonly ThemeId[] => properties.themes;
const numberOf = ({ properties }: ActorFeature): number => properties.number ?? Number.POSITIVE_INFINITY;

/**
 * Chooses numbered actors whose roses differ most: again and again the one that adds most themes not shown yet, then,
 * when all are shown, one with another primary theme than the chosen ones; the lowest number among equals.
 * Gives them by number, fewer than `count` when there are no more.
 */
export function exampleActors(actors: readonly ActorFeature[], count: number): readonly ActorFeature[] {
  const rest = actors.filter(({ properties }) => properties.number !== null);
  rest.sort((a, b) => numberOf(a) - numberOf(b));
  const chosen: ActorFeature[] = [];
  while (chosen.length < count && rest.length > 0) {
    const shown = new Set(chosen.flatMap(themesOf));
    const primary = new Set(chosen.map((actor) => themesOf(actor)[0]));
    const worth = (actor: ActorFeature): number =>
      themesOf(actor).filter((theme) => !shown.has(theme)).length * 2 +
      (primary.has(themesOf(actor)[0]) ? 0 : 1);
    const best = rest.reduce((a, b) => (worth(b) > worth(a) ? b : a));
    chosen.push(best);
    rest.splice(rest.indexOf(best), 1);
  }
  return chosen.sort((a, b) => numberOf(a) - numberOf(b));
}
