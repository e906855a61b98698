import type { NearestActor } from '../../compass/here.ts';
import { inkOn, THEME_COLOURS } from '../../compass/theme-colours.ts';
import { belgianPhone } from '../../directory/belgian-phone.ts';
import { actorAddress, actorName } from '../../directory/naming.ts';
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
import { INK } from '../ink.ts';
import type { BoxMm, PageItem } from '../page.ts';
import { discPath } from '../plane.ts';
import { fill } from '../words.ts';
import type { HerePosterInput } from './here-input.ts';

const THEME: TextStyle = { sizePt: 8, weight: 400, colour: INK.soft, leading: 1.15 };
const NAME: TextStyle = { sizePt: 10, weight: 700, colour: INK.text, leading: 1.12 };
const BODY: TextStyle = { sizePt: 8.5, weight: 400, colour: INK.text, leading: 1.18 };
const PHONE: TextStyle = { ...BODY, weight: 700, colour: INK.accent };
const MINUTES: TextStyle = { sizePt: 17, weight: 700, colour: INK.text };
const UNIT: TextStyle = { sizePt: 8, weight: 400, colour: INK.soft };

const DISC_MM = 9;
const TIME_MM = 15;
const COLUMN_GAP_MM = 7;
const ROW_GAP_MM = 2.4;
const CONTACT_GAP_MM = 2.5;
const COLUMNS = 2;

/**
 * The nearest actors in two columns, nearest first, down one column and then the other. Gives null when they do not
 * fit into the box.
 */
export function nearestColumns(input: HerePosterInput, box: BoxMm): readonly PageItem[] | null {
  const widthMm = (box.width - COLUMN_GAP_MM * (COLUMNS - 1)) / COLUMNS;
  const rows = input.nearest.map((nearest) => nearestRow(nearest, input, widthMm));
  const perColumn = Math.ceil(rows.length / COLUMNS);
  const columns = Array.from({ length: COLUMNS }, (_, index) =>
    rows.slice(index * perColumn, (index + 1) * perColumn),
  );
  if (columns.some((column) => columnHeight(column) > box.height)) return null;
  const items = columns.flatMap((column, index) =>
    columnItems(column, box.x + index * (widthMm + COLUMN_GAP_MM), box.y, widthMm),
  );
  return [{ kind: 'group', role: 'list', label: input.poster.listTitle, items }];
}

function columnHeight(rows: readonly Block[]): number {
  return rows.reduce((sum, { heightMm }) => sum + heightMm + ROW_GAP_MM, 0);
}

function columnItems(rows: readonly Block[], x: number, top: number, widthMm: number): readonly PageItem[] {
  let y = top;
  return rows.flatMap(({ heightMm, items }): readonly PageItem[] => {
    const rule = y + heightMm + ROW_GAP_MM / 2;
    const row = moved(items, x, y);
    y += heightMm + ROW_GAP_MM;
    return [
      ...row,
      { kind: 'path', d: `M${x} ${rule}L${x + widthMm} ${rule}`, stroke: INK.line, strokeMm: 0.2 },
    ];
  });
}

/** One theme: its pictogram, its word, who is nearest and where, the telephone, the minutes. */
function nearestRow(nearest: NearestActor, input: HerePosterInput, widthMm: number): Block {
  const { language, themes } = input;
  const { properties } = nearest.actor;
  const pile = new Pile(DISC_MM + 3, 0, widthMm - DISC_MM - 3 - TIME_MM);
  const word = themes.themes.find(({ id }) => id === nearest.theme)?.label[language] ?? nearest.theme;
  const name = actorName(properties, language);
  const address = actorAddress(properties, language);
  pile.text(word, THEME).gap(0.2);
  pile.heading(name.text, 3, inOwnLanguage(NAME, name, language));
  pile.gap(0.3);
  addContact(pile, address && withoutTown(address.text), properties.phone);
  const heightMm = Math.max(pile.y, DISC_MM);
  const items: readonly PageItem[] = [
    ...themeDisc(nearest),
    ...pile.items,
    ...timeItems(nearest, input, widthMm),
  ];
  return { heightMm, items: [{ kind: 'group', role: 'listitem', items }] };
}

/** Street and number: whoever walks there needs no postcode. */
function withoutTown(address: string): string {
  return address.replace(/,?\s*1\d{3}\s[^,]*$/, '');
}

/** Address and telephone on one line where there is room, else below each other. */
function addContact(pile: Pile, address: string | null, phone: string | null): void {
  const number = phone && belgianPhone(phone).replaceAll(' ', '\u00a0');
  const start = address ? styledWidthMm(address, BODY) + CONTACT_GAP_MM : 0;
  if (number && start + styledWidthMm(number, PHONE) <= pile.widthMm) {
    pile.add(textLine(number, PHONE, pile.x + start, pile.y));
    if (address) pile.text(address, BODY);
    else pile.gap(lineHeightMm(BODY));
    return;
  }
  if (address) pile.text(address, BODY);
  if (number) pile.text(number, PHONE);
}

function themeDisc({ theme }: NearestActor): readonly PageItem[] {
  const colour = THEME_COLOURS[theme];
  const side = DISC_MM * 0.64;
  const corner = (DISC_MM - side) / 2;
  return [
    { kind: 'path', d: discPath([DISC_MM / 2, DISC_MM / 2], DISC_MM / 2), fill: colour },
    { kind: 'pictogram', theme, x: corner, y: corner, sizeMm: side, colour: inkOn(colour) },
  ];
}

function timeItems(nearest: NearestActor, { poster }: HerePosterInput, x: number): readonly PageItem[] {
  if (nearest.isHere) return [textLine(poster.here, { ...MINUTES, sizePt: 12 }, x, 0.6, 'end')];
  const minutes = String(nearest.minutes);
  const written = nearest.isAbout ? fill(poster.about, { minutes }) : minutes;
  return [textLine(written, MINUTES, x, -0.6, 'end'), textLine(poster.min, UNIT, x, 6, 'end')];
}
