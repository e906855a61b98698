import type { Wording } from '../../directory/naming.ts';
import type { ActorFeature } from '../../model/actor.ts';
import type { ThemesFile } from '../../model/taxonomy.ts';
import {
  type Block,
  inOwnLanguage,
  lineHeightMm,
  moved,
  Pile,
  styledWidthMm,
  type TextStyle,
  textLine,
} from '../block.ts';
import { type EntryFacts, entryFacts, type FactsContext } from '../entry-facts.ts';
import { isOnMap } from '../list-order.ts';
import { MM_PER_PT, type PageItem } from '../page.ts';
import { themeWord } from '../themes-block.ts';
import type { AreaSheetWords } from './area-sheet-words.ts';
import { BLACK, LARGE_BODY, LARGE_STRONG } from './black.ts';

const NUMBER: TextStyle = { sizePt: 20, weight: 700, colour: BLACK };
const NAME: TextStyle = { sizePt: 14, weight: 700, colour: BLACK, leading: 1.3 };
const PHONE: TextStyle = { sizePt: 17, weight: 700, colour: BLACK, leading: 1.3 };
/** Column of the numbers. */
const GUTTER_MM = 19;
const PAD_MM = 2.8;
const MARK_MM = 4.8;
const MARK_GAP_MM = 1.6;
const THEME_GAP_MM = 6;
const HOURS_GAP_MM = 6;
const ASCENT_SHARE = 0.86;

/** What an entry in large print is made with. */
export interface LargeContext extends FactsContext {
  readonly sheet: AreaSheetWords;
  readonly themes: ThemesFile;
  readonly widthMm: number;
}

/**
 * One actor in large print, a rule above it: number, name, what it does, themes as pictogram and word, address,
 * telephone, hours or what to do when none are known.
 */
export function largeEntry(actor: ActorFeature, context: LargeContext): Block {
  const facts = entryFacts(actor, context);
  const pile = new Pile(GUTTER_MM, PAD_MM, context.widthMm - GUTTER_MM);
  const own = (style: TextStyle, wording: Wording) => inOwnLanguage(style, wording, context.language);
  pile.heading(facts.name.text, 3, own(NAME, facts.name));
  pile.text(facts.label.text, own(LARGE_BODY, facts.label));
  pile.block(themesLine(actor, context, pile.widthMm));
  if (facts.address) pile.text(facts.address.text, own(LARGE_BODY, facts.address));
  addReach(pile, facts, context);
  const number = isOnMap(actor) ? [textLine(String(actor.properties.number), NUMBER, 0, PAD_MM - 1.4)] : [];
  const rule = `M0 0L${context.widthMm} 0`;
  return {
    heightMm: pile.y + PAD_MM,
    items: [
      { kind: 'path', d: rule, stroke: BLACK, strokeMm: 0.3 },
      { kind: 'group', role: 'listitem', name: 'entry', items: [...number, ...pile.items] },
    ],
  };
}

/** Pictogram and word of each theme, in as many lines as they need. */
function themesLine({ properties }: ActorFeature, context: LargeContext, widthMm: number): Block {
  const step = lineHeightMm(LARGE_BODY) + 0.4;
  const items: PageItem[] = [];
  let [x, y] = [0, 0];
  for (const theme of properties.themes) {
    const word = themeWord(theme, context.themes, context.language);
    const needed = MARK_MM + MARK_GAP_MM + styledWidthMm(word, LARGE_BODY);
    if (x > 0 && x + needed > widthMm) [x, y] = [0, y + step];
    items.push(
      { kind: 'pictogram', theme, x, y: y + 0.1, sizeMm: MARK_MM, colour: BLACK },
      textLine(word, LARGE_BODY, x + MARK_MM + MARK_GAP_MM, y + 0.4),
    );
    x += needed + THEME_GAP_MM;
  }
  return { heightMm: y + step, items };
}

/** Telephone in large type with the hours behind it where they fit, else below; mail or website where there is none. */
function addReach(pile: Pile, facts: EntryFacts, { sheet }: LargeContext): void {
  const { phone, contact, closed, hours } = facts;
  const unknown = closed ? null : phone ? sheet.callFirst : sheet.askFirst;
  const when = hours ?? unknown;
  if (!phone && contact) pile.text(contact, LARGE_STRONG);
  if (phone) pile.add(textLine(phone, PHONE, pile.x, pile.y));
  const used = phone ? styledWidthMm(phone, PHONE) + HOURS_GAP_MM : 0;
  const beside = when !== null && phone !== null && used + styledWidthMm(when, LARGE_BODY) <= pile.widthMm;
  if (beside) {
    const drop = ASCENT_SHARE * MM_PER_PT * (PHONE.sizePt - LARGE_BODY.sizePt);
    pile.add(...moved([textLine(when, LARGE_BODY, used, drop)], pile.x, pile.y));
  }
  if (phone) pile.gap(lineHeightMm(PHONE));
  if (closed) pile.text(closed, LARGE_STRONG);
  if (when && !beside) pile.text(when, LARGE_BODY);
}
