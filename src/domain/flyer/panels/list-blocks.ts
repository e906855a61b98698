import { officialName } from '../../directory/naming.ts';
import { addBothHeadings, type Voice } from '../bilingual.ts';
import { type Block, moved, Pile, type TextStyle } from '../block.ts';
import { type EntryContext, entryBlock } from '../entry.ts';
import type { FactsContext } from '../entry-facts.ts';
import type { FlyerInput } from '../flyer-input.ts';
import { INK } from '../ink.ts';
import { listOrder } from '../list-order.ts';

const SECTION: TextStyle = { sizePt: 10, weight: 700, colour: INK.accent };
const BREAK_MM = 1.6;

/** The entries of a neighbourhood in the order of their numbers, then those without one below a heading. */
export function listBlocks(input: FlyerInput, widthMm: number): readonly Block[] {
  const context = entryContext(input, widthMm);
  const { numbered, others } = listOrder(input.actors);
  const blocks = numbered.map((actor) => entryBlock(actor, context));
  const [first, ...more] = others.map((actor) => entryBlock(actor, context));
  return first ? [...blocks, withSection(input, first, widthMm), ...more] : blocks;
}

/** What the entries of a neighbourhood are made with. */
export function entryContext(input: FlyerInput, widthMm: number): EntryContext {
  const { ring, second } = input;
  return {
    ...{ ...factsContext(input, input), widthMm },
    ...(ring ? { ring } : {}),
    ...(second ? { second: factsContext(input, second) } : {}),
  };
}

function factsContext({ neighbourhood, categories }: FlyerInput, voice: Voice): FactsContext {
  const { language, words, sayClosed } = voice;
  const { municipality_nl: name_nl, municipality_fr: name_fr } = neighbourhood.properties;
  const municipality = officialName({ name_nl, name_fr }, language)?.text ?? '';
  return { language, words, categories, municipality, ...(sayClosed ? { sayClosed } : {}) };
}

/** Keeps a section's heading with its first entry. */
function withSection(input: FlyerInput, block: Block, widthMm: number): Block {
  const pile = new Pile(0, BREAK_MM, widthMm);
  addBothHeadings(pile, input, ({ words }) => words.withoutNumber, 2, SECTION).gap(BREAK_MM);
  return { heightMm: pile.y + block.heightMm, items: [...pile.items, ...moved(block.items, 0, pile.y)] };
}
