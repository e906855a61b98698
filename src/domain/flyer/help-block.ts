import { officialName } from '../directory/naming.ts';
import { type Block, Pile, type TextStyle } from './block.ts';
import type { FlyerInput } from './flyer-input.ts';
import { INK } from './ink.ts';
import { boxPath } from './plane.ts';
import { fill } from './words.ts';

const TITLE: TextStyle = { sizePt: 11, weight: 700, colour: INK.accent };
const BODY: TextStyle = { sizePt: 8.5, weight: 400, colour: INK.text, leading: 1.25 };
const STRONG: TextStyle = { ...BODY, weight: 700 };
const NUMBER: TextStyle = { sizePt: 15, weight: 700, colour: INK.accent, leading: 1.15 };
const PAD_MM = 3.6;

/** The box with who the neighbourhood's BAR is and whom to call in an emergency. */
export function helpBlock({ neighbourhood, words, language }: FlyerInput, widthMm: number): Block {
  const { properties } = neighbourhood;
  const name = officialName(properties, language)?.text ?? '';
  const partner = properties.hosting_partner;
  const pile = new Pile(PAD_MM, PAD_MM, widthMm - 2 * PAD_MM);
  pile.heading(words.barTitle, 2, TITLE).gap(1);
  pile.text(words.barText, BODY).gap(1);
  pile.text(partner ? fill(words.barPartner, { partner, name }) : words.barUnknown, STRONG);
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
