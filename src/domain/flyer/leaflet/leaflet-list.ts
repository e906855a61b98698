import { officialName } from '../../directory/naming.ts';
import type { ActorFeature } from '../../model/actor.ts';
import { type Block, moved, Pile, type TextStyle } from '../block.ts';
import { type EntryContext, entryBlock } from '../entry.ts';
import { INK } from '../ink.ts';
import { listOrder } from '../list-order.ts';
import { fill } from '../words.ts';
import type { LeafletGroup, OutsideActor } from './leaflet-actors.ts';
import type { LeafletInput } from './leaflet-input.ts';

const SECTION: TextStyle = { sizePt: 10, weight: 700, colour: INK.accent };
const NOTE: TextStyle = { sizePt: 9, weight: 400, colour: INK.text, leading: 1.22 };
const SECTION_GAP_MM = 1.6;

/** Everything a leaflet lists, as blocks of one width, in order. */
export function leafletList(
  input: LeafletInput,
  groups: readonly LeafletGroup[],
  outside: readonly OutsideActor[],
  widthMm: number,
): readonly Block[] {
  const several = groups.length > 1;
  const blocks = groups.flatMap((group) => groupBlocks(input, group, several, widthMm));
  return [...blocks, ...outsideBlocks(input, outside, widthMm)];
}

function groupBlocks(
  input: LeafletInput,
  { neighbourhood, listed }: LeafletGroup,
  several: boolean,
  widthMm: number,
): readonly Block[] {
  const { properties } = neighbourhood;
  const municipality = {
    name_nl: properties.municipality_nl,
    name_fr: properties.municipality_fr,
  };
  const context = contextOf(input, officialName(municipality, input.language)?.text ?? '', widthMm);
  const { numbered, others } = listOrder(listed);
  const title = several ? (officialName(properties, input.language)?.text ?? '') : null;
  if (listed.length === 0) return [noteBlock(title, input.leaflet.none, widthMm)];
  return [
    ...withTitle(title, entries(numbered, context), widthMm),
    ...withTitle(input.words.withoutNumber, entries(others, context), widthMm),
  ];
}

function contextOf(input: LeafletInput, municipality: string, widthMm: number): EntryContext {
  const { language, words, categories, leaflet, sayClosed } = input;
  const told = sayClosed ? { sayClosed } : {};
  return { language, words, categories, widthMm, municipality, whenUnknown: leaflet.callFirst, ...told };
}

function entries(actors: readonly ActorFeature[], context: EntryContext): readonly Block[] {
  return actors.map((actor) => entryBlock(actor, context));
}

/** Keeps a section's title with its first block. */
function withTitle(title: string | null, blocks: readonly Block[], widthMm: number): readonly Block[] {
  const [first, ...others] = blocks;
  if (!first || title === null) return blocks;
  const pile = new Pile(0, SECTION_GAP_MM, widthMm).heading(title, 2, SECTION).gap(SECTION_GAP_MM);
  const titled = {
    heightMm: pile.y + first.heightMm,
    items: [...pile.items, ...moved(first.items, 0, pile.y)],
  };
  return [titled, ...others];
}

function noteBlock(title: string | null, text: string, widthMm: number): Block {
  const pile = new Pile(0, 0, widthMm);
  if (title !== null) pile.gap(SECTION_GAP_MM).heading(title, 2, SECTION).gap(SECTION_GAP_MM);
  pile.text(text, NOTE);
  return { heightMm: pile.y + 1, items: pile.items };
}

function outsideBlocks(
  input: LeafletInput,
  outside: readonly OutsideActor[],
  widthMm: number,
): readonly Block[] {
  const context = contextOf(input, '', widthMm);
  const blocks = outside.map((found) =>
    entryBlock(found.actor, { ...context, way: wayTo(found, input), letter: found.letter }),
  );
  return withTitle(input.leaflet.outside, blocks, widthMm);
}

/** How far and which way, in words. */
function wayTo({ metres, direction }: OutsideActor, { leaflet, words, language }: LeafletInput): string {
  const rounded = Math.round(metres / 50) * 50;
  const kilometres = (metres / 1000).toFixed(1).replace('.', language === 'en' ? '.' : ',');
  const distance =
    rounded < 1000
      ? fill(words.metres, { metres: rounded })
      : fill(leaflet.kilometres, { value: kilometres });
  return fill(leaflet.away, { distance, direction: leaflet.directions[direction] });
}
