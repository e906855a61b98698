import { officialName, otherName } from '../directory/naming.ts';
import { moved, Pile, type TextStyle } from './block.ts';
import type { FlyerInput } from './flyer-input.ts';
import type { Frame } from './frame.ts';
import { INK } from './ink.ts';
import { isOnMap } from './list-order.ts';
import { wrapText } from './measure.ts';
import type { BoxMm, PageItem } from './page.ts';
import { boxPath } from './plane.ts';
import { qrBlock } from './qr-block.ts';
import { ringLegend, roseSlots } from './ring-roses.ts';
import { scaleBlock } from './scale-block.ts';
import { mapSigns, signsBlock } from './signs-block.ts';
import type { StopSign } from './stops.ts';
import { legendBlock, themesBlock, themesOf } from './themes-block.ts';
import { fill } from './words.ts';

const PAD_MM = 4;
const TITLE_SIZES_PT = [30, 26, 22, 19, 16] as const;
const TITLE_LINES = 3;

const SECTION: TextStyle = { sizePt: 10.5, weight: 700, colour: INK.accent };
const BODY: TextStyle = { sizePt: 8.5, weight: 400, colour: INK.text, leading: 1.24 };
const SMALL: TextStyle = { sizePt: 7, weight: 400, colour: INK.soft, leading: 1.2 };

/** The panel beside the map: title, what the signs mean, scale, QR code, credits. */
export function frontPanel(
  input: FlyerInput,
  box: BoxMm,
  map: { frame: Frame; stops: readonly StopSign[]; moved: boolean },
): readonly PageItem[] {
  const head = titleBlock(input, box);
  const pile = new Pile(box.x + PAD_MM, box.y + head.heightMm + 4.5, box.width - 2 * PAD_MM);
  addExample(pile, input);
  addThemes(pile, input);
  addSigns(pile, input, map);
  const foot = footBlock(input, box, map.frame);
  if (pile.y > box.y + box.height - foot.heightMm) {
    throw new Error(`The legend of ${input.neighbourhood.properties.id} leaves no room for the credits.`);
  }
  return [
    { kind: 'path', d: boxPath(box), fill: INK.panel },
    ...head.items,
    ...pile.items,
    ...moved(foot.items, 0, box.y + box.height - foot.heightMm),
  ];
}

function titleBlock(input: FlyerInput, box: BoxMm): { heightMm: number; items: readonly PageItem[] } {
  const { neighbourhood, words, language, actors } = input;
  const { properties } = neighbourhood;
  const name = officialName(properties, language)?.text ?? '';
  const other = otherName({ ...properties, name }, language);
  const pile = new Pile(box.x + PAD_MM, box.y + 4.4, box.width - 2 * PAD_MM);
  const soft: TextStyle = { sizePt: 9, weight: 400, colour: INK.onAccentSoft };
  const title = fill(words.title, { name });
  const sizePt =
    TITLE_SIZES_PT.find((size) => wrapText(title, size, 700, pile.widthMm).length <= TITLE_LINES) ?? 16;
  pile.text(words.product, { ...soft, weight: 700 }).gap(2.2);
  pile.heading(title, 1, { sizePt, weight: 700, colour: INK.onAccent, leading: 1.08 }).gap(1.2);
  if (other) {
    pile
      .text(other.text, { ...soft, sizePt: 12, ...(other.language ? { lang: other.language } : {}) })
      .gap(1);
  }
  const town = officialName(
    { name_nl: properties.municipality_nl, name_fr: properties.municipality_fr },
    language,
  )?.text;
  const count = fill(words.addresses, { count: actors.filter(isOnMap).length });
  pile.text([town, count].filter(Boolean).join(' · '), soft).gap(4);
  const ground = { ...box, height: pile.y - box.y };
  return {
    heightMm: ground.height,
    items: [{ kind: 'path', d: boxPath(ground), fill: INK.accent }, ...pile.items],
  };
}

/** One large rose, and beside it what its number and petals mean. */
function addExample(pile: Pile, { words, actors, ring }: FlyerInput): void {
  const sizeMm = 17;
  const example = actors
    .filter(isOnMap)
    .map(({ properties }) => ({ number: properties.number, ...roseSlots(properties, ring) }))
    .sort((a, b) => b.themes.length - a.themes.length)[0];
  const [x, y] = [pile.x + sizeMm / 2, pile.y + sizeMm / 2];
  const beside = new Pile(pile.x + sizeMm + 3.4, pile.y + 0.4, pile.widthMm - sizeMm - 3.4);
  beside.text(words.howToRead, BODY).gap(1.2).text(words.petals, BODY);
  if (example) pile.add({ kind: 'rose', x, y, sizeMm, ...example });
  pile.add(...beside.items);
  pile.y = Math.max(pile.y + sizeMm, beside.y) + 4.5;
}

function addThemes(pile: Pile, { words, actors, themes, language, ring }: FlyerInput): void {
  pile.heading(words.themes, 2, SECTION).gap(1.6);
  pile.block(
    ring
      ? legendBlock(ringLegend(ring, actors, themes, language))
      : themesBlock(themesOf(actors), themes, language),
    2.2,
  );
}

function addSigns(
  pile: Pile,
  { words }: FlyerInput,
  map: { readonly stops: readonly StopSign[]; readonly moved: boolean },
): void {
  pile.heading(words.signs, 2, SECTION).gap(1.6);
  pile.block(signsBlock(mapSigns(words, map), pile.widthMm));
}

function footBlock(
  input: FlyerInput,
  box: BoxMm,
  frame: Frame,
): { heightMm: number; items: readonly PageItem[] } {
  const { words, manifest, date } = input;
  const pile = new Pile(box.x + PAD_MM, 0, box.width - 2 * PAD_MM);
  pile.block(scaleBlock(frame, words, pile.widthMm), 3);
  const path = input.neighbourhood.properties.id;
  pile.block(qrBlock({ ...input, path, bounds: input.ground.bounds }, pile.widthMm), 3);
  pile.text(fill(words.edition, { date, number: manifest.edition.number }), {
    ...SMALL,
    weight: 700,
    colour: INK.text,
  });
  pile.gap(0.6).text(words.proposal, SMALL).gap(0.6).text(words.sources, SMALL).gap(3.4);
  return { heightMm: pile.y, items: pile.items };
}
