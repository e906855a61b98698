import { officialName } from '../directory/naming.ts';
import type { NeighbourhoodFeature } from '../model/area.ts';
import type { DataLanguage } from '../model/identity.ts';
import { type Block, Pile, type TextStyle } from './block.ts';
import { INK } from './ink.ts';
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
  readonly language: DataLanguage;
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

/** Where to find the BAR in each neighbourhood; a line that says whom to ask when no host is known. */
function hostLines({ neighbourhoods, words, language }: HelpInput): readonly string[] {
  const lines = neighbourhoods.flatMap(({ properties }) => {
    const name = officialName(properties, language)?.text ?? '';
    const partner = properties.hosting_partner;
    return partner ? [fill(words.barPartner, { partner, name })] : [];
  });
  return lines.length > 0 ? lines : [words.barUnknown];
}
