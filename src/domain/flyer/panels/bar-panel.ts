import { hostOf } from '../../directory/bar.ts';
import { belgianPhone } from '../../directory/belgian-phone.ts';
import { actorAddress, officialName } from '../../directory/naming.ts';
import { moved, Pile, type TextStyle } from '../block.ts';
import type { FlyerInput } from '../flyer-input.ts';
import { hoursLine } from '../hours-line.ts';
import { INK } from '../ink.ts';
import { isOnMap } from '../list-order.ts';
import type { BoxMm, PageItem } from '../page.ts';
import { boxPath } from '../plane.ts';
import { qrBlock } from '../qr-block.ts';
import { fill } from '../words.ts';

const TITLE: TextStyle = { sizePt: 14, weight: 700, colour: INK.accent };
const BODY: TextStyle = { sizePt: 10, weight: 400, colour: INK.text, leading: 1.28 };
const STRONG: TextStyle = { ...BODY, weight: 700 };
const NUMBER: TextStyle = { sizePt: 18, weight: 700, colour: INK.accent, leading: 1.15 };
const SMALL: TextStyle = { sizePt: 8, weight: 400, colour: INK.soft, leading: 1.22 };

/** The back: who the BAR is and where, whom to call, and at the foot the way to the newest data. Throws when it is full. */
export function barPanel(input: FlyerInput, room: BoxMm, ground: BoxMm): readonly PageItem[] {
  const pile = new Pile(room.x, room.y + 1, room.width);
  addBar(pile, input);
  addNumbers(pile, input);
  const foot = footPile(input, room.width);
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
  const { neighbourhood, words, language } = input;
  const partner = neighbourhood.properties.hosting_partner;
  pile.heading(words.barTitle, 2, TITLE).gap(1.4).text(words.barText, BODY).gap(1.6);
  if (!partner) {
    pile.text(words.barUnknown, STRONG).gap(4);
    return;
  }
  const name = officialName(neighbourhood.properties, language)?.text ?? '';
  pile.text(fill(words.barPartner, { partner, name }), STRONG);
  addHost(pile, input, partner);
  pile.gap(4);
}

/** Address, telephone, hours and number of the host, when the register knows it as one. */
function addHost(pile: Pile, { actors, words, panel, language }: FlyerInput, partner: string): void {
  const host = hostOf(partner, actors);
  const address = host && actorAddress(host.properties, language)?.text;
  if (address) pile.text(address, BODY);
  const hours = host?.properties.hours && hoursLine(host.properties.hours, words);
  if (hours) pile.text(hours, BODY);
  if (host && isOnMap(host))
    pile.text(fill(panel.hostNumber, { number: host.properties.number ?? '' }), BODY);
  if (host?.properties.phone) pile.gap(0.8).text(belgianPhone(host.properties.phone), NUMBER);
  else pile.text(panel.hostNoPhone, BODY);
}

function addNumbers(pile: Pile, { words }: FlyerInput): void {
  pile.heading(words.emergencyTitle, 2, TITLE).gap(1);
  pile.text('112', NUMBER).text(words.emergency112, BODY).gap(1.6);
  pile.text('0800 35 243', NUMBER).text(words.helpLine, BODY);
}

/** QR code with its address in words, how to report a mistake, edition. Moved as a block, so it begins at (0, 0). */
function footPile(input: FlyerInput, widthMm: number): Pile {
  const { neighbourhood, panel, manifest, date, ground } = input;
  const words = { ...input.words, mistakeWithoutSite: panel.mistake };
  const pile = new Pile(0, 0, widthMm);
  const { number } = manifest.edition;
  const target = { path: neighbourhood.properties.id, edition: number, bounds: ground.bounds };
  pile.block(qrBlock({ ...input, words, ...target }, widthMm), 2.4);
  const edition = fill(words.edition, { date, number });
  return pile.text(edition, { ...SMALL, weight: 700, colour: INK.text }).text(words.proposal, SMALL);
}
