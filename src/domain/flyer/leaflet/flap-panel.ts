import type { ActorFeature } from '../../model/actor.ts';
import { type Block, moved, Pile, type TextStyle, textLine } from '../block.ts';
import { fillColumns } from '../columns.ts';
import { INK } from '../ink.ts';
import { isOnMap } from '../list-order.ts';
import type { BoxMm, PageItem } from '../page.ts';
import { badge, POINTER_MM } from '../pointers.ts';
import { themesBlock, themesOf } from '../themes-block.ts';
import { fill } from '../words.ts';
import { panels } from './folds.ts';
import {
  columnItems,
  footNote,
  GAP_MM,
  LIST_HEAD_MM,
  LIST_WIDTH_MM,
  listTitle,
  TURN_MM,
} from './leaflet-columns.ts';
import type { LeafletInput } from './leaflet-input.ts';

const TITLE: TextStyle = { sizePt: 11, weight: 700, colour: INK.accent };
const BODY: TextStyle = { sizePt: 9, weight: 400, colour: INK.text, leading: 1.26 };
const EXAMPLE_MM = 18;
const KEY_STEP_MM = 5.7;

export interface FlapInput {
  readonly listed: readonly ActorFeature[];
  /** true when letters point to actors outside */
  readonly letters: boolean;
  /** what the inside had no room for */
  readonly rest: readonly Block[];
}

/**
 * The flap: how to read, the key of themes, then the list where it goes on, else lines to write on. The key gives way
 * to the list. `rest` is what had no room here either.
 */
export function flapPanel(
  input: LeafletInput,
  { listed, letters, rest }: FlapInput,
): { readonly items: readonly PageItem[]; readonly rest: readonly Block[] } {
  const [panel] = panels('outside');
  const pile = new Pile(panel.x, panel.y, panel.width);
  pile.block(readingBlock(input, listed, letters, LIST_WIDTH_MM), 3);
  const key = keyBlock(input, listed, LIST_WIDTH_MM);
  const needed = rest.reduce((sum, block) => sum + block.heightMm + GAP_MM, LIST_HEAD_MM + TURN_MM);
  const room = panel.y + panel.height - pile.y;
  if (rest.length === 0 || needed + key.heightMm <= room) pile.block(key, 4);
  if (rest.length === 0) return { items: [...pile.items, ...notesItems(input, pile.y, panel)], rest };
  return continued(input, rest, pile, panel);
}

function continued(input: LeafletInput, rest: readonly Block[], pile: Pile, panel: BoxMm) {
  const { leaflet } = input;
  pile.add(listTitle(leaflet.listMore, pile.x, pile.y)).gap(LIST_HEAD_MM - 6);
  const room = { ...panel, y: pile.y, height: panel.y + panel.height - pile.y - TURN_MM };
  const filled = fillColumns(rest, [room.height], GAP_MM);
  const count = filled.rest.length;
  const note = count > 0 ? [footNote(fill(leaflet.furtherPage, { count }), panel)] : [];
  return { items: [...pile.items, ...columnItems(filled.columns, [room]), ...note], rest: filled.rest };
}

const NOTE_LINE_MM = 9;
const MOST_LINES = 12;

/** A title and empty lines from y down to the foot of the panel, for appointments. */
function notesItems({ leaflet }: LeafletInput, y: number, panel: BoxMm): readonly PageItem[] {
  const foot = panel.y + panel.height - 1;
  const lines = Math.min(MOST_LINES, Math.floor((foot - y - 6) / NOTE_LINE_MM));
  if (lines < 2) return [];
  const top = foot - lines * NOTE_LINE_MM;
  const rules = Array.from({ length: lines }, (_, index) => {
    const at = top + (index + 1) * NOTE_LINE_MM;
    return `M${panel.x} ${at}L${panel.x + panel.width} ${at}`;
  });
  return [
    textLine(leaflet.notes, TITLE, panel.x, top - 5),
    { kind: 'path', d: rules.join(''), stroke: INK.line, strokeMm: 0.25 },
  ];
}

/** What the flap explains: how to read numbers, petals and letters. */
function readingBlock(
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
function keyBlock(input: LeafletInput, listed: readonly ActorFeature[], widthMm: number): Block {
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
