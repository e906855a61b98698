import { contentLines, escapedText } from '../calendar/content-lines.ts';
import { actorAddress, actorName } from '../directory/naming.ts';
import type { ActorFeature } from '../model/actor.ts';
import type { Language, Position } from '../model/identity.ts';

/** What a list hands over of one place, in the reader's language. */
export interface Card {
  readonly id: string;
  readonly name: string;
  readonly kind: string | null;
  readonly address: string | null;
  /** E.164 */
  readonly phone: string | null;
  readonly email: string | null;
  readonly website: string | null;
  readonly position: Position | null;
  /** address of its page on this site */
  readonly page: string;
}

/** Gathers what is handed over of an actor. */
export function cardOf(
  { properties, geometry }: ActorFeature,
  more: { readonly language: Language; readonly kind: string | null; readonly page: string },
): Card {
  return {
    id: properties.id,
    name: actorName(properties, more.language).text,
    kind: more.kind,
    address: actorAddress(properties, more.language)?.text ?? null,
    phone: properties.phone,
    email: properties.email,
    website: properties.website,
    position: geometry && [geometry.coordinates[0], geometry.coordinates[1]],
    page: more.page,
  };
}

/** Gives contacts as a vCard 3.0 file (RFC 2426), which telephones of any age read. */
export function vCardText(cards: readonly Card[]): string {
  return contentLines(cards.flatMap(vCardLines));
}

function vCardLines(card: Card): string[] {
  const optional = (name: string, text: string | null): string[] =>
    text ? [`${name}:${escapedText(text)}`] : [];
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `UID:${escapedText(card.id)}@buurtkompas`,
    `N:${escapedText(card.name)};;;;`,
    `FN:${escapedText(card.name)}`,
    `ORG:${escapedText(card.name)}`,
    ...optional('NOTE', card.kind),
    ...optional('TEL;TYPE=WORK,VOICE', card.phone),
    ...optional('EMAIL;TYPE=INTERNET', card.email),
    ...(card.address ? [`ADR;TYPE=WORK:;;${escapedText(card.address)};;;;`] : []),
    ...(card.position ? [`GEO:${card.position[1]};${card.position[0]}`] : []),
    `URL:${card.website ?? card.page}`,
    'END:VCARD',
  ];
}

/** Words that a message needs besides the cards. */
export interface MessageWords {
  readonly intro: string;
  readonly phone: (number: string) => string;
}

/** Gives a list as plain text for a message: one paragraph per place, the link to the list at the end. */
export function messageText(
  cards: readonly Card[],
  words: MessageWords,
  more: { readonly link: string; readonly phoneText: (phone: string) => string },
): string {
  const paragraphs = cards.map((card, index) => {
    const phone = card.phone ? words.phone(more.phoneText(card.phone)) : null;
    const lines = [`${index + 1}. ${card.name}`, card.kind, card.address, phone];
    return lines.filter((line) => line !== null && line !== '').join('\n');
  });
  return [words.intro, ...paragraphs, more.link].join('\n\n');
}
