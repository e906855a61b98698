import type { ActorFeature } from '../../model/actor.ts';
import { type Block, moved, Pile, type TextStyle } from '../block.ts';
import { INK } from '../ink.ts';
import { isOnMap } from '../list-order.ts';
import { badge, POINTER_MM } from '../pointers.ts';
import { themesBlock, themesOf } from '../themes-block.ts';
import type { LeafletInput } from './leaflet-input.ts';

const TITLE: TextStyle = { sizePt: 11, weight: 700, colour: INK.accent };
const BODY: TextStyle = { sizePt: 9, weight: 400, colour: INK.text, leading: 1.26 };
const EXAMPLE_MM = 18;
const KEY_STEP_MM = 5.7;

/** What the flap explains: how to read numbers, petals and letters. */
export function readingBlock(
  input: LeafletInput,
  listed: readonly ActorFeature[],
  letters: boolean,
  widthMm: number,
): Block {
  const { leaflet } = input;
  const pile = new Pile(0, 0, widthMm).heading(leaflet.howTitle, 2, TITLE).gap(2);
  const beside = new Pile(EXAMPLE_MM + 4, pile.y, widthMm - EXAMPLE_MM - 4);
  const example = exampleOf(listed);
  if (example) {
    const { themes, number } = example.properties;
    const at = EXAMPLE_MM / 2;
    pile.add({ kind: 'rose', x: at, y: pile.y + at, sizeMm: EXAMPLE_MM, themes, number });
    beside.text(leaflet.howNumbers, BODY).gap(1.2).text(leaflet.howPetals, BODY);
    pile.add(...beside.items);
    pile.y = Math.max(pile.y + EXAMPLE_MM, beside.y) + 2;
  }
  if (letters) addLetters(pile, leaflet.howLetters);
  return { heightMm: pile.y + 2, items: pile.items };
}

function addLetters(pile: Pile, text: string): void {
  pile.add(...badge('A', [EXAMPLE_MM / 2, pile.y + POINTER_MM / 2]));
  const beside = new Pile(EXAMPLE_MM + 4, pile.y + 0.6, pile.widthMm - EXAMPLE_MM - 4).text(text, BODY);
  pile.add(...beside.items);
  pile.y = Math.max(pile.y + POINTER_MM, beside.y) + 1;
}

/** An actor on the map with as many themes as there are: its rose shows most. */
function exampleOf(listed: readonly ActorFeature[]): ActorFeature | undefined {
  return listed.filter(isOnMap).sort((a, b) => b.properties.themes.length - a.properties.themes.length)[0];
}

/** The themes of the listed actors in two columns: pictogram, colour and word. */
export function keyBlock(input: LeafletInput, listed: readonly ActorFeature[], widthMm: number): Block {
  const { themes, language, leaflet } = input;
  const shown = themesOf(listed);
  const half = Math.ceil(shown.length / 2);
  const pile = new Pile(0, 0, widthMm).heading(leaflet.keyTitle, 2, TITLE).gap(2);
  const columns = [shown.slice(0, half), shown.slice(half)].map((part) =>
    themesBlock(part, themes, language, KEY_STEP_MM),
  );
  for (const [index, column] of columns.entries()) {
    pile.add(...moved(column.items, (index * widthMm) / 2, pile.y));
  }
  return { heightMm: pile.y + (columns[0]?.heightMm ?? 0) + 1, items: pile.items };
}
