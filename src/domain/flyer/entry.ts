import { smallestRose } from '../compass/rose.ts';
import type { ActorFeature } from '../model/actor.ts';
import type { TaxonomyRing } from '../model/taxonomy.ts';
import {
  type Block,
  inOwnLanguage,
  lineHeightMm,
  Pile,
  styledWidthMm,
  type TextStyle,
  textLine,
} from './block.ts';
import { type EntryFacts, entryFacts, type FactsContext } from './entry-facts.ts';
import { INK, LIST_MIN_PT, MAP_MIN_PT } from './ink.ts';
import { isOnMap } from './list-order.ts';
import { wrapText } from './measure.ts';
import { MM_PER_PT, type PageItem, type PictogramItem } from './page.ts';
import { badge } from './pointers.ts';
import { actorMarks, roseSlots } from './ring-roses.ts';

/** What an entry of the directory is made with. */
export interface EntryContext extends FactsContext {
  readonly widthMm: number;
  /** the ring that roses and marks show; the 15 themes when left out */
  readonly ring?: TaxonomyRing;
  /** said when no hours are known; nothing when left out */
  readonly whenUnknown?: string;
  /** how far and which way the actor is */
  readonly way?: string;
  /** letter in place of a rose with a number */
  readonly letter?: string;
  /** the second language of the sheet: name, address, hours and category are told in it too */
  readonly second?: FactsContext;
}

const NAME: TextStyle = { sizePt: 9, weight: 700, colour: INK.text, leading: 1.14 };
const BODY: TextStyle = { sizePt: LIST_MIN_PT, weight: 400, colour: INK.text, leading: 1.2 };
const SOFT: TextStyle = { ...BODY, colour: INK.soft };
const STRONG: TextStyle = { ...BODY, weight: 700 };
const PHONE: TextStyle = { ...BODY, weight: 700, colour: INK.accent };

/** Width of the gutter that holds the theme marks and a rose of the usual size. */
const GUTTER_MM = 8.4;
const ROSE_MM = 7;
const MARK_MM = 2.6;
const MARKS_PER_ROW = 2;
const MOST_MARKS = 6;
const CONTACT_GAP_MM = 2.4;

/** Diameter of an actor's rose on the map and in the list: its number is never under the smallest type. */
export function roseSizeMm(number: number | null, leastMm: number, numberPt = MAP_MIN_PT): number {
  return number === null ? leastMm : Math.max(leastMm, smallestRose(number, numberPt * MM_PER_PT) + 0.01);
}

/** One actor of the list: rose with number and theme marks beside name, what it does, address, telephone, hours. */
export function entryBlock(actor: ActorFeature, context: EntryContext): Block {
  const { number } = actor.properties;
  const shown = isOnMap(actor) ? number : null;
  const sizeMm = roseSizeMm(shown, ROSE_MM);
  const gutterMm = GUTTER_MM - ROSE_MM + sizeMm;
  const pile = new Pile(gutterMm, 0, context.widthMm - gutterMm);
  const facts = entryFacts(actor, context);
  const others = context.second ? entryFacts(actor, context.second) : null;
  addName(pile, facts, others, context);
  addFacts(pile, facts, others, context);
  addWhen(pile, facts, others, context);
  const head: readonly PageItem[] = context.letter
    ? badge(context.letter, [ROSE_MM / 2, sizeMm / 2])
    : [
        {
          kind: 'rose',
          x: sizeMm / 2,
          y: sizeMm / 2,
          sizeMm,
          ...roseSlots(actor.properties, context.ring),
          number: shown,
        },
      ];
  const marks = pictograms(actorMarks(actor.properties, context.ring).slice(0, MOST_MARKS), sizeMm + 0.4);
  const marksHeight = Math.ceil(marks.length / MARKS_PER_ROW) * (MARK_MM + 0.5);
  return {
    heightMm: Math.max(pile.y, sizeMm + 0.4 + marksHeight),
    items: [{ kind: 'group', role: 'listitem', items: [...head, ...marks, ...pile.items] }],
  };
}

function addName(pile: Pile, { name }: EntryFacts, others: EntryFacts | null, context: EntryContext): void {
  pile.heading(name.text, 3, inOwnLanguage(NAME, name, context.language));
  const other = others?.name;
  if (other && other.text !== name.text)
    pile.text(other.text, inOwnLanguage({ ...NAME, weight: 400, colour: INK.soft }, other, context.language));
  pile.gap(0.3);
}

/** What it does, where, and on the last line how to reach it. */
function addFacts(
  pile: Pile,
  facts: EntryFacts,
  others: EntryFacts | null,
  { language }: EntryContext,
): void {
  const { label, summed, contact } = facts;
  const category = summed || others?.summed ? null : others?.label;
  const lines = [label, category, facts.address, others?.address].filter((line) => line != null);
  const different = lines.filter(
    ({ text }, index) => lines.findIndex((line) => line.text === text) === index,
  );
  const beside = facts.address ? different.indexOf(facts.address) : different.length - 1;
  for (const [index, line] of different.entries()) {
    const style = inOwnLanguage(index > 0 || !summed ? SOFT : BODY, line, language);
    if (index === beside) addWithContact(pile, line.text, style, contact);
    else pile.text(line.text, style);
  }
}

/** A closure for a while; hours, or what to do when none are known; then how far it is, when that is told. */
function addWhen(
  pile: Pile,
  { closed, hours }: EntryFacts,
  others: EntryFacts | null,
  { whenUnknown, way, second }: EntryContext,
): void {
  const lang = second ? { lang: second.language } : {};
  if (closed) pile.text(closed, STRONG);
  if (closed && others?.closed) pile.text(others.closed, { ...SOFT, ...lang });
  if (hours) pile.text(hours, BODY);
  else if (whenUnknown && !closed) pile.text(whenUnknown, SOFT);
  if (hours && others?.hours && others.hours !== hours) pile.text(others.hours, { ...SOFT, ...lang });
  if (way) pile.text(way, SOFT);
}

function pictograms(marks: ReturnType<typeof actorMarks>, top: number): readonly PictogramItem[] {
  return marks.map(({ pictogram, colour }, index) => ({
    kind: 'pictogram',
    theme: pictogram,
    x: 0.6 + (index % MARKS_PER_ROW) * (MARK_MM + 0.5),
    y: top + Math.floor(index / MARKS_PER_ROW) * (MARK_MM + 0.5),
    sizeMm: MARK_MM,
    colour,
  }));
}

/** A text and how to reach the actor: on the text's last line when there is room, else on a line of its own. */
function addWithContact(pile: Pile, text: string, style: TextStyle, contact: string | null): void {
  pile.text(text, style);
  if (!contact) return;
  const last = wrapText(text, style.sizePt, style.weight, pile.widthMm).at(-1) ?? '';
  const needed = styledWidthMm(last, style) + styledWidthMm(contact, PHONE) + CONTACT_GAP_MM;
  if (needed > pile.widthMm) {
    pile.text(contact, PHONE);
    return;
  }
  const y = pile.y - lineHeightMm(style);
  pile.add(textLine(contact, PHONE, pile.x + pile.widthMm, y, 'end'));
}
