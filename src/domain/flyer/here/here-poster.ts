import { hereFigure } from '../../compass/here-figure.ts';
import { nearestDirection } from '../../geo/bearing.ts';
import { writePosition } from '../../geo/written-position.ts';
import { moved, Pile, type TextStyle } from '../block.ts';
import { EDGE_MM } from '../flyer-input.ts';
import { INK } from '../ink.ts';
import { wrapText } from '../measure.ts';
import type { BoxMm, Flyer, HereCompassItem, Page, PageItem } from '../page.ts';
import { boxPath } from '../plane.ts';
import { qrBlock } from '../qr-block.ts';
import { fill } from '../words.ts';
import type { HerePosterInput } from './here-input.ts';
import { nearestColumns } from './here-list.ts';

const A4 = { width: 210, height: 297 } as const;
const LIVE: BoxMm = {
  x: EDGE_MM,
  y: EDGE_MM,
  width: A4.width - 2 * EDGE_MM,
  height: A4.height - 2 * EDGE_MM,
};
const PAD_MM = 5;
const COMPASS_MM = 114;
/** Room at the foot for edition and sources. */
const FOOT_MM = 8;
const TITLE_SIZES_PT = [34, 29, 25, 21, 18] as const;
const TITLE_LINES = 2;

const SOFT: TextStyle = { sizePt: 11, weight: 400, colour: INK.onAccentSoft };
const SECTION: TextStyle = { sizePt: 11, weight: 700, colour: INK.accent };
const BODY: TextStyle = { sizePt: 9.5, weight: 400, colour: INK.text, leading: 1.26 };
const SMALL: TextStyle = { sizePt: 7, weight: 400, colour: INK.soft, leading: 1.2 };

/**
 * Lays out the poster of one place: the compass with true directions, how to read and hang it, and who is nearest
 * for each theme. A list too long for one side goes to a second one. Pure. Throws an Error when even that is too
 * small.
 */
export function layOutHerePoster(input: HerePosterInput): Flyer {
  const band = titleBand(input);
  const top = band.heightMm + 5;
  const listTop = LIVE.y + top + COMPASS_MM + 5;
  const room: BoxMm = { ...LIVE, y: listTop, height: LIVE.y + LIVE.height - FOOT_MM - listTop };
  const list = nearestColumns(input, room);
  const first: readonly PageItem[] = [
    ...band.items,
    compassItem(input, LIVE.y + top + COMPASS_MM / 2),
    ...sidePanel(input, LIVE.y + top),
    ...(list ?? []),
    ...footItems(input),
  ];
  const pages = [sideOf(first), ...(list ? [] : [sideOf(listSide(input))])];
  const notices = list ? [] : [{ code: 'further-page' as const, subject: input.title }];
  return { pages, notices, scale: null };
}

function sideOf(items: readonly PageItem[]): Page {
  const clip: BoxMm = { x: 0, y: 0, ...A4 };
  return { widthMm: A4.width, heightMm: A4.height, items: [{ kind: 'group', name: 'poster', clip, items }] };
}

function titleBand(input: HerePosterInput): {
  readonly heightMm: number;
  readonly items: readonly PageItem[];
} {
  const { title, words, poster } = input;
  const pile = new Pile(LIVE.x + PAD_MM, LIVE.y + 4.4, LIVE.width - 2 * PAD_MM);
  const sizePt =
    TITLE_SIZES_PT.find((size) => wrapText(title, size, 700, pile.widthMm).length <= TITLE_LINES) ?? 18;
  pile.text(words.product, { ...SOFT, sizePt: 9, weight: 700 }).gap(1.6);
  pile.heading(title, 1, { sizePt, weight: 700, colour: INK.onAccent, leading: 1.08 }).gap(1.4);
  pile.text(poster.subtitle, SOFT).gap(4.4);
  const heightMm = pile.y - LIVE.y;
  const ground: PageItem = { kind: 'path', d: boxPath({ ...LIVE, height: heightMm }), fill: INK.accent };
  return { heightMm, items: [ground, ...pile.items] };
}

function compassItem({ nearest, facing, poster }: HerePosterInput, y: number): HereCompassItem {
  return {
    kind: 'here-compass',
    x: LIVE.x + COMPASS_MM / 2,
    y,
    sizeMm: COMPASS_MM,
    figure: hereFigure(nearest, facing ?? 0),
    words: { north: poster.north, minutes: poster.min, here: poster.here },
    label: poster.compassLabel,
  };
}

/** Beside the compass: how to read it, how to hang it, and the code that opens it on a telephone. */
function sidePanel(input: HerePosterInput, top: number): readonly PageItem[] {
  const { poster, words, language, siteUrl, at } = input;
  const x = LIVE.x + COMPASS_MM + 6;
  const pile = new Pile(x, top + 1, LIVE.x + LIVE.width - x);
  pile.heading(poster.howTitle, 2, SECTION).gap(1.4);
  for (const line of poster.how) pile.text(line, BODY).gap(1.6);
  pile.gap(2).heading(poster.hangTitle, 2, SECTION).gap(1.4);
  pile.text(hangingNote(input), BODY);
  const qr = qrBlock(
    {
      ...{ siteUrl, language },
      words: { ...words, qrPlace: poster.qrPlace, mistakeWithoutSite: poster.mistake },
      path: `here?at=${writePosition(at)}`,
      bounds: [at[0], at[1], at[0], at[1]],
    },
    pile.widthMm,
  );
  const qrTop = top + COMPASS_MM - qr.heightMm;
  if (pile.y > qrTop) throw new Error(`The notes on ${input.title} leave no room for the code.`);
  return [...pile.items, ...moved(qr.items, x, qrTop)];
}

function hangingNote({ facing, poster }: HerePosterInput): string {
  if (facing === null) return poster.hangNorth;
  return fill(poster.hangFacing, { degrees: facing, towards: nearestDirection(poster.towards, facing) });
}

function footItems(input: HerePosterInput): readonly PageItem[] {
  const { poster, words, manifest, date } = input;
  const pile = new Pile(LIVE.x, LIVE.y + LIVE.height - FOOT_MM + 1.6, LIVE.width);
  const edition = fill(words.edition, { date, number: manifest.edition.number });
  pile.text(`${edition} · ${poster.pace}`, { ...SMALL, colour: INK.text }).text(poster.sources, SMALL);
  return pile.items;
}

/** The list on a side of its own. */
function listSide(input: HerePosterInput): readonly PageItem[] {
  const pile = new Pile(LIVE.x, LIVE.y, LIVE.width);
  pile.heading(`${input.title} · ${input.poster.listTitle}`, 2, { ...SECTION, sizePt: 16 }).gap(4);
  const room: BoxMm = { ...LIVE, y: pile.y, height: LIVE.y + LIVE.height - FOOT_MM - pile.y };
  const list = nearestColumns(input, room);
  if (!list) throw new Error(`The list of ${input.title} does not fit on one side.`);
  return [...pile.items, ...list, ...footItems(input)];
}
