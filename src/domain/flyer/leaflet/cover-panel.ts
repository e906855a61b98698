import { THEME_COLOURS } from '../../compass/theme-colours.ts';
import { type Block, moved, Pile, type TextStyle } from '../block.ts';
import { INK } from '../ink.ts';
import { wrapText } from '../measure.ts';
import type { BoxMm, PageItem } from '../page.ts';
import { boxPath } from '../plane.ts';
import { themeWord } from '../themes-block.ts';
import { fill } from '../words.ts';
import { FOLDS_MM, LEAFLET_MM } from './folds.ts';
import type { LeafletInput } from './leaflet-input.ts';
import { areaNames, municipalityNames, themeExplained } from './leaflet-names.ts';

const KIND: TextStyle = { sizePt: 10.5, weight: 700, colour: INK.accent };
const THEME_SIZES_PT = [36, 32, 28, 24, 20] as const;
const EXPLAIN: TextStyle = { sizePt: 12, weight: 400, colour: INK.text, leading: 1.3 };
const AREA_SIZES_PT = [19, 17, 15, 13, 11] as const;
const SMALL: TextStyle = { sizePt: 9, weight: 400, colour: INK.soft, leading: 1.25 };
const WASH_OPACITY = 0.14;
const BAND_MM = 3;
/** What the turned compass fills of its box: the plate's width, tip to plate, tip to middle. */
const COMPASS_WIDTH = 0.79;
const COMPASS_HEIGHT = 0.89;
const COMPASS_TIP = 0.495;

/** The cover: theme, what it is about, the compass turned to it, and where it is for. */
export function coverPanel(input: LeafletInput, box: BoxMm): readonly PageItem[] {
  const head = headBlock(input, box.width);
  const foot = footBlock(input, box.width);
  const room = box.height - head.heightMm - foot.heightMm - 8;
  const sizeMm = Math.min(box.width / COMPASS_WIDTH, room / COMPASS_HEIGHT);
  const top = box.y + head.heightMm + 4 + (room - sizeMm * COMPASS_HEIGHT) / 2;
  return [
    ...ground(input),
    ...moved(head.items, box.x, box.y),
    { kind: 'compass', theme: input.theme, x: box.x + box.width / 2, y: top + sizeMm * COMPASS_TIP, sizeMm },
    ...moved(foot.items, box.x, box.y + box.height - foot.heightMm),
  ];
}

/** A wash of the theme's colour over the whole panel, and a full band at its foot. */
function ground({ theme }: LeafletInput): readonly PageItem[] {
  const x = FOLDS_MM.outside[1];
  const panel = { x, y: 0, width: LEAFLET_MM.width - x, height: LEAFLET_MM.height };
  const band = { ...panel, y: LEAFLET_MM.height - BAND_MM, height: BAND_MM };
  const colour = THEME_COLOURS[theme];
  return [
    { kind: 'path', d: boxPath(panel), fill: colour, fillOpacity: WASH_OPACITY },
    { kind: 'path', d: boxPath(band), fill: colour },
  ];
}

function headBlock(input: LeafletInput, widthMm: number): Block {
  const { theme, themes, language, leaflet, words } = input;
  const pile = new Pile(0, 1, widthMm);
  const word = themeWord(theme, themes, language);
  const sizePt = largest(THEME_SIZES_PT, word, widthMm, 2);
  pile.text(`${words.product} · ${leaflet.kind}`, KIND).gap(4);
  pile.heading(word, 1, { sizePt, weight: 700, colour: INK.text, leading: 1.06 }).gap(2.4);
  pile.text(themeExplained(input), EXPLAIN);
  return { heightMm: pile.y, items: pile.items };
}

function footBlock(input: LeafletInput, widthMm: number): Block {
  const { words, manifest, date } = input;
  const names = areaNames(input);
  const longest = names.reduce((a, b) => (b.length > a.length ? b : a), '');
  const sizePt = largest(AREA_SIZES_PT, longest, widthMm, names.length > 2 ? 1 : 2);
  const pile = new Pile(0, 0, widthMm);
  for (const name of names) pile.heading(name, 2, { sizePt, weight: 700, colour: INK.text, leading: 1.14 });
  pile.gap(1.2).text(municipalityNames(input).join(' · '), SMALL);
  pile.text(fill(words.edition, { date, number: manifest.edition.number }), SMALL);
  return { heightMm: pile.y, items: pile.items };
}

/** The largest of the sizes at which a text takes so few lines and breaks no word; else the smallest. */
function largest(sizes: readonly number[], text: string, widthMm: number, lines: number): number {
  const longestWord = text.split(' ').reduce((a, b) => (b.length > a.length ? b : a), '');
  const fits = (size: number): boolean =>
    wrapText(text, size, 700, widthMm).length <= lines &&
    wrapText(longestWord, size, 700, widthMm).length === 1;
  return sizes.find(fits) ?? sizes.at(-1) ?? 0;
}
