import { belgianPhone } from '../../directory/belgian-phone.ts';
import { actorAddress, officialName } from '../../directory/naming.ts';
import type { ActorFeature } from '../../model/actor.ts';
import { textFor } from '../../model/texts.ts';
import { type Block, Pile, styledWidthMm, type TextStyle, textLine } from '../block.ts';
import { hoursLine } from '../hours-line.ts';
import { INK } from '../ink.ts';
import { discPath } from '../plane.ts';
import type { CampaignInput, CampaignSpot } from './campaign-input.ts';

const NAME: TextStyle = { sizePt: 10, weight: 700, colour: INK.text, leading: 1.16 };
const BODY: TextStyle = { sizePt: 9, weight: 400, colour: INK.text, leading: 1.22 };
const PHONE: TextStyle = { ...BODY, weight: 700, colour: INK.accent };
const NUMBER: TextStyle = { sizePt: 8, weight: 700, colour: INK.onAccent };
const DISC_MM = 4.6;
const GAP_MM = 1.8;
const CONTACT_GAP_MM = 2.4;

/** The same style in larger type. */
export function enlarged(style: TextStyle, larger: number): TextStyle {
  return { ...style, sizePt: style.sizePt * larger };
}

/** The spots whose actor has a point in a neighbourhood get numbers 1 to N, in the order of the campaign. */
export function numberedActors(spots: readonly CampaignSpot[]): readonly ActorFeature[] {
  const placed = spots.flatMap(({ actor, neighbourhood }) => (actor?.geometry && neighbourhood ? actor : []));
  return [...new Set(placed)].map((actor, index) => ({
    ...actor,
    properties: { ...actor.properties, number: index + 1 },
  }));
}

/** The places of a campaign below each other, each with what is known of it; `larger` enlarges name and address. */
export function placesBlock(
  input: CampaignInput,
  numbered: readonly ActorFeature[],
  widthMm: number,
  larger: number,
): Block {
  const numbers = new Map(numbered.map(({ properties }) => [properties.id, properties.number]));
  const indent = numbered.length > 0 ? DISC_MM + 2 : 0;
  const pile = new Pile(0, 0, widthMm);
  for (const spot of input.spots) {
    const number = (spot.actor && numbers.get(spot.actor.properties.id)) ?? null;
    const lines = placeLines(spot, input, widthMm - indent, larger);
    const items = number === null ? [] : discItems(number, pile.y);
    pile.add({
      kind: 'group',
      role: 'listitem',
      items: [...items, ...new Pile(indent, pile.y, widthMm - indent).block(lines).items],
    });
    pile.gap(lines.heightMm + GAP_MM);
  }
  return {
    heightMm: pile.y,
    items: [{ kind: 'group', role: 'list', name: 'places', items: pile.items }],
  };
}

function placeLines(spot: CampaignSpot, input: CampaignInput, widthMm: number, larger: number): Block {
  const { language } = input;
  const name = textFor(spot.place.name, input.language);
  const foreign = name.language === language ? {} : { lang: name.language };
  const pile = new Pile(0, 0, widthMm).text(name.text, { ...enlarged(NAME, larger), ...foreign });
  const area = spot.neighbourhood && officialName(spot.neighbourhood.properties, language)?.text;
  const address = spot.actor && actorAddress(spot.actor.properties, language)?.text;
  const where = address ?? area;
  const phone = phoneOf(spot.actor);
  addWhere(pile, where ?? null, phone, larger);
  if (spot.actor) addWhen(pile, spot.actor, input);
  return { heightMm: pile.y, items: pile.items };
}

function phoneOf(actor: ActorFeature | null): string | null {
  const phone = actor?.properties.phone;
  return phone ? belgianPhone(phone).replaceAll(' ', '\u00a0') : null;
}

/** Address and telephone, on one line where there is room. */
function addWhere(pile: Pile, where: string | null, phone: string | null, larger: number): void {
  const style = enlarged(BODY, larger);
  const needed = styledWidthMm(where ?? '', style) + styledWidthMm(phone ?? '', PHONE) + CONTACT_GAP_MM;
  const fits = where !== null && phone !== null && needed <= pile.widthMm;
  if (fits) pile.add(textLine(phone, PHONE, pile.x + pile.widthMm, pile.y, 'end'));
  if (where) pile.text(where, style);
  if (phone && !fits) pile.text(phone, PHONE);
}

/** A closure for a while, hours; “call first” where no hours are known but a telephone is. */
function addWhen(
  pile: Pile,
  { properties }: ActorFeature,
  { words, insert, sayClosed }: CampaignInput,
): void {
  const closed = properties.details?.closure && sayClosed(properties.details.closure);
  const hours = properties.hours && hoursLine(properties.hours, words);
  if (closed) pile.text(closed, { ...BODY, weight: 700 });
  if (hours) pile.text(hours, BODY);
  else if (properties.phone && !closed) pile.text(insert.callFirst, { ...BODY, colour: INK.soft });
}

function discItems(number: number, y: number): Block['items'] {
  const radius = DISC_MM / 2;
  return [
    { kind: 'path', d: discPath([radius, y + radius], radius), fill: INK.accent },
    textLine(String(number), NUMBER, radius, y + 0.85, 'middle'),
  ];
}
