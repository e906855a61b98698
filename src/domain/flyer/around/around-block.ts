import type { ActorFeature } from '../../model/actor.ts';
import { type Block, inOwnLanguage, Pile, type TextStyle } from '../block.ts';
import { type EntryContext, entryBlock, roseSizeMm } from '../entry.ts';
import { entryFacts } from '../entry-facts.ts';
import { INK, LIST_MIN_PT } from '../ink.ts';
import { isOnMap } from '../list-order.ts';
import type { PageItem } from '../page.ts';
import { roseSlots } from '../ring-roses.ts';

/** How much a block beside the map tells: all that the list does; where, when and how to call; or where and how alone. */
export const DETAILS = ['full', 'brief', 'short'] as const;
export type Detail = (typeof DETAILS)[number];
export const LEAST_DETAIL: Detail = 'short';

const NAME: TextStyle = { sizePt: 8.5, weight: 700, colour: INK.text, leading: 1.12 };
const BODY: TextStyle = { sizePt: LIST_MIN_PT, weight: 400, colour: INK.text, leading: 1.18 };
const ROSE_MM = 6.6;
const GUTTER_MM = 8.2;
/** Between the words of a block and the line below them. */
const FOOT_MM = 0.7;

/** One actor beside the map: rose with its number, name and what there is room for; a rule goes along its foot. */
export function aroundBlock(actor: ActorFeature, detail: Detail, context: EntryContext): Block {
  const block = detail === 'full' ? entryBlock(actor, context) : smallBlock(actor, detail, context);
  return { heightMm: block.heightMm + FOOT_MM, items: block.items };
}

function smallBlock(actor: ActorFeature, detail: Detail, context: EntryContext): Block {
  const facts = entryFacts(actor, context);
  const pile = new Pile(GUTTER_MM, 0, context.widthMm - GUTTER_MM);
  pile.heading(facts.name.text, 3, inOwnLanguage(NAME, facts.name, context.language));
  const where = [facts.address?.text, facts.contact].filter((part) => part != null).join(' · ');
  const said = facts.address ?? facts.label;
  pile.text(where || said.text, inOwnLanguage(BODY, said, context.language));
  if (facts.closed) pile.text(facts.closed, { ...BODY, weight: 700 });
  if (detail === 'brief' && facts.hours) pile.text(facts.hours, BODY);
  const { number } = actor.properties;
  const shown = isOnMap(actor) ? number : null;
  const sizeMm = roseSizeMm(shown, ROSE_MM);
  const rose: PageItem = {
    kind: 'rose',
    ...{ x: sizeMm / 2, y: sizeMm / 2, sizeMm },
    ...roseSlots(actor.properties, context.ring),
    number: shown,
  };
  return {
    heightMm: Math.max(pile.y, sizeMm),
    items: [{ kind: 'group', role: 'listitem', items: [rose, ...pile.items] }],
  };
}
