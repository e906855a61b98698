import type { AreaSheetInput } from '../../src/domain/flyer/area-sheets/area-sheet-input.ts';
import type { ActorFeature } from '../../src/domain/model/actor.ts';
import type { SheetLanguage } from '../../src/domain/model/identity.ts';
import { ActorId } from '../../src/domain/model/identity-checks.ts';
import { AREA_SHEET_MESSAGES } from '../../src/i18n/area-sheet-messages.ts';
import { flyerPress } from './flyers.ts';

/** What the sheets of neighbourhoods beside their flyer are made of, from the data as built. */
export async function areaSheetPress() {
  const { ids, inputOf } = await flyerPress();
  const kept = new Map<string, AreaSheetInput>();
  function sheetInput(id: string, language: SheetLanguage): AreaSheetInput {
    const key = `${id} ${language}`;
    const input = kept.get(key) ?? { ...inputOf(id, language), sheet: AREA_SHEET_MESSAGES[language] };
    kept.set(key, input);
    return input;
  }
  return { ids, sheetInput };
}

/** So many actors like those of a neighbourhood, numbered from 1. */
function manyActors(actors: readonly ActorFeature[], count: number): readonly ActorFeature[] {
  return Array.from({ length: count }, (_, index) => {
    const like = actors[index % actors.length];
    if (!like) throw new Error('There are no actors to copy.');
    const id = ActorId.parse(`actor-${index + 1}`);
    return { ...like, properties: { ...like.properties, id, number: index + 1 } };
  });
}

/** Actors of neighbourhoods that the data do not have. */
export function madeActors(
  actors: readonly ActorFeature[],
): Readonly<Record<string, readonly ActorFeature[]>> {
  const [first] = actors;
  if (!first) throw new Error('There are no actors to copy.');
  const long = Array.from({ length: 15 }, (_, index) => `Maison ${index}`)
    .join(' ')
    .slice(0, 120);
  const named = actors.slice(0, 12).map((actor) => ({
    ...actor,
    properties: { ...actor.properties, name: long, name_nl: long, name_fr: long },
  }));
  return {
    five: manyActors(actors, 5),
    many: manyActors(actors, 150),
    'one door': manyActors([first], 3),
    'long names': named,
  };
}

/** The numbers of the actors that a map shows, ascending. */
export function numbersOf(actors: readonly ActorFeature[]): readonly number[] {
  return actors
    .flatMap(({ geometry, properties }) => (geometry ? (properties.number ?? []) : []))
    .sort((a, b) => a - b);
}
