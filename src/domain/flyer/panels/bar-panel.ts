import { belgianPhone } from '../../directory/belgian-phone.ts';
import { officialName } from '../../directory/naming.ts';
import { addBoth, addBothHeadings, type Voice } from '../bilingual.ts';
import { moved, Pile, type TextStyle } from '../block.ts';
import { bareAddress, placeOnPaper } from '../entry-facts.ts';
import type { FlyerInput } from '../flyer-input.ts';
import { hoursLine } from '../hours-line.ts';
import { INK } from '../ink.ts';
import { isOnMap } from '../list-order.ts';
import type { BoxMm, PageItem } from '../page.ts';
import { boxPath } from '../plane.ts';
import { areaTarget, qrBlock } from '../qr-block.ts';
import { fill } from '../words.ts';

const TITLE: TextStyle = { sizePt: 14, weight: 700, colour: INK.accent };
const BODY: TextStyle = { sizePt: 10, weight: 400, colour: INK.text, leading: 1.28 };
const STRONG: TextStyle = { ...BODY, weight: 700 };
const NUMBER: TextStyle = { sizePt: 18, weight: 700, colour: INK.accent, leading: 1.15 };
const ADDRESS: TextStyle = { ...BODY, weight: 700, colour: INK.accent };
const SMALL: TextStyle = { sizePt: 8, weight: 400, colour: INK.soft, leading: 1.22 };

/**
 * The back: who the BAR is and where, whom to call, and at the foot the way to the newest data, which in two languages
 * stands elsewhere. Throws when it is full.
 */
export function barPanel(input: FlyerInput, room: BoxMm, ground: BoxMm): readonly PageItem[] {
  const pile = new Pile(room.x, room.y + 1, room.width);
  addBar(pile, input);
  addNumbers(pile, input);
  const foot = input.second ? new Pile(0, 0, room.width) : footPile(input, room.width);
  const top = room.y + room.height - foot.y;
  if (pile.y > top)
    throw new Error(`The back of ${input.neighbourhood.properties.id} has no room for its credits.`);
  return [
    { kind: 'path', d: boxPath(ground), fill: INK.panel },
    ...pile.items,
    ...moved(foot.items, room.x, top),
  ];
}

/** What the BAR does and who hosts it, as far as the data know. */
function addBar(pile: Pile, input: FlyerInput): void {
  const { properties } = input.neighbourhood;
  const partner = properties.hosting_partner;
  addBothHeadings(pile, input, ({ words }) => words.barTitle, 2, TITLE).gap(1.4);
  addBoth(pile, input, ({ words }) => words.barText, BODY).gap(1.6);
  if (!partner) {
    addBoth(pile, input, ({ words }) => words.barUnknown, STRONG).gap(4);
    return;
  }
  const host = ({ words, language }: Voice): string =>
    fill(words.barPartner, { partner, name: officialName(properties, language)?.text ?? '' });
  addBoth(pile, input, host, STRONG);
  addHost(pile, input);
  pile.gap(4);
}

/** Address, hours and number of the host, and the best way to reach it that the registers know. */
function addHost(pile: Pile, input: FlyerInput): void {
  const { host } = input;
  if (!host) {
    addBoth(pile, input, ({ panel }) => panel.hostNoPhone, BODY);
    return;
  }
  const { hours, phone, email, website, number } = host.properties;
  const place = (voice: Voice): string => placeOnPaper(host.properties, voice)?.text ?? '';
  addBoth(pile, input, place, BODY);
  addBoth(pile, input, ({ words }) => hoursLine(hours ?? '', words) ?? '', BODY);
  if (isOnMap(host) && number !== null)
    addBoth(pile, input, ({ panel }) => fill(panel.hostNumber, { number }), BODY);
  const address = email ?? (website && bareAddress(website));
  if (phone) pile.gap(0.8).text(belgianPhone(phone), NUMBER);
  else if (address) pile.gap(0.8).text(address, ADDRESS);
  else if (place(input) === '') addBoth(pile, input, ({ panel }) => panel.hostNoPhone, BODY);
}

function addNumbers(pile: Pile, input: FlyerInput): void {
  addBothHeadings(pile, input, ({ words }) => words.emergencyTitle, 2, TITLE).gap(1);
  addBoth(pile.text('112', NUMBER), input, ({ words }) => words.emergency112, BODY).gap(1.6);
  addBoth(pile.text('0800 35 243', NUMBER), input, ({ words }) => words.helpLine, BODY);
}

/** QR code with its address in words, how to report a mistake, edition. Moved as a block, so it begins at (0, 0). */
export function footPile(input: FlyerInput, widthMm: number): Pile {
  const { panel, manifest, second } = input;
  const words = { ...input.words, mistakeWithoutSite: panel.mistake };
  const other = second && {
    ...{ words: { ...second.words, mistakeWithoutSite: second.panel.mistake }, language: second.language },
  };
  const pile = new Pile(0, 0, widthMm);
  const target = { ...areaTarget(input), ...(other ? { second: other } : {}) };
  pile.block(qrBlock({ ...input, words, ...target }, widthMm), 2.4);
  const { number } = manifest.edition;
  const edition = ({ words, date }: Voice): string => fill(words.edition, { date, number });
  addBoth(pile, input, edition, { ...SMALL, weight: 700, colour: INK.text });
  return addBoth(pile, input, ({ words }) => words.proposal, SMALL);
}
