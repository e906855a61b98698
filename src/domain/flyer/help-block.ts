import { officialName } from '../directory/naming.ts';
import type { NeighbourhoodFeature } from '../model/area.ts';
import type { Language } from '../model/identity.ts';
import { type Block, lineHeightMm, Pile, type TextStyle, textBlock, textLine } from './block.ts';
import { INK } from './ink.ts';
import { MM_PER_PT } from './page.ts';
import { boxPath } from './plane.ts';
import { type FlyerWords, fill } from './words.ts';

const TITLE: TextStyle = { sizePt: 11, weight: 700, colour: INK.accent };
const BODY: TextStyle = { sizePt: 8.5, weight: 400, colour: INK.text, leading: 1.25 };
const STRONG: TextStyle = { ...BODY, weight: 700 };
const NUMBER: TextStyle = { sizePt: 15, weight: 700, colour: INK.accent, leading: 1.15 };
const PAD_MM = 3.6;

/** Whom the box is for. */
export interface HelpInput {
  readonly neighbourhoods: readonly NeighbourhoodFeature[];
  readonly words: FlyerWords;
  readonly language: Language;
}

/** The box with who the BAR of these neighbourhoods is and whom to call in an emergency. */
export function helpBlock(input: HelpInput, widthMm: number): Block {
  const { words } = input;
  const pile = new Pile(PAD_MM, PAD_MM, widthMm - 2 * PAD_MM);
  pile.heading(words.barTitle, 2, TITLE).gap(1);
  pile.text(words.barText, BODY).gap(1);
  for (const line of hostLines(input)) pile.text(line, STRONG);
  pile.gap(3.6).heading(words.emergencyTitle, 2, TITLE).gap(0.8);
  pile.text('112', NUMBER).text(words.emergency112, BODY).gap(1.8);
  pile.text('0800 35 243', NUMBER).text(words.helpLine, BODY);
  const heightMm = pile.y + PAD_MM;
  const ground = { x: 0, y: 0, width: widthMm, height: heightMm };
  return {
    heightMm,
    items: [{ kind: 'path', d: boxPath(ground), fill: INK.panel }, ...pile.items],
  };
}

/** Type and inks of the help lines. */
export interface HelpLook {
  readonly title: TextStyle;
  readonly body: TextStyle;
  readonly number: TextStyle;
  /** from the beginning of a number to the beginning of what it is for */
  readonly numberMm: number;
}

/** Whom to call in an emergency and for social help, each number beside what it is for. */
export function helpLines(words: FlyerWords, look: HelpLook, widthMm: number): Block {
  const pile = new Pile(0, 0, widthMm).heading(words.emergencyTitle, 2, look.title).gap(1);
  const lines = [
    ['112', words.emergency112],
    ['0800\u00a035\u00a0243', words.helpLine],
  ] as const;
  for (const [number, text] of lines) {
    const drop = ASCENT_SHARE * MM_PER_PT * (look.number.sizePt - look.body.sizePt);
    const beside = textBlock(text, look.body, look.numberMm, pile.y + drop, widthMm - look.numberMm);
    pile.add(textLine(number, look.number, 0, pile.y), ...beside.items);
    pile.gap(Math.max(lineHeightMm(look.number), drop + beside.heightMm) + 1);
  }
  return { heightMm: pile.y, items: pile.items };
}

/** Both texts of a line stand on one base line: the smaller one begins lower by this share of the difference. */
const ASCENT_SHARE = 0.86;

/** Who the BAR is and where to find it. */
export function barBlock(input: HelpInput, look: HelpLook, widthMm: number): Block {
  const pile = new Pile(0, 0, widthMm).heading(input.words.barTitle, 2, look.title).gap(1);
  pile.text(input.words.barText, look.body).gap(0.8);
  for (const line of hostLines(input)) pile.text(line, { ...look.body, weight: 700 });
  return { heightMm: pile.y, items: pile.items };
}

/** Where to find the BAR in each neighbourhood; a line that says whom to ask when no host is known. */
function hostLines({ neighbourhoods, words, language }: HelpInput): readonly string[] {
  const lines = neighbourhoods.flatMap(({ properties }) => {
    const name = officialName(properties, language)?.text ?? '';
    const partner = properties.hosting_partner;
    return partner ? [fill(words.barPartner, { partner, name })] : [];
  });
  return lines.length > 0 ? lines : [words.barUnknown];
}
