import { officialName } from '../../directory/naming.ts';
import { addBoth, type Voice } from '../bilingual.ts';
import { type Block, moved, Pile, type TextStyle } from '../block.ts';
import type { FlyerInput } from '../flyer-input.ts';
import { INK } from '../ink.ts';
import { isOnMap } from '../list-order.ts';
import { wrapText } from '../measure.ts';
import { ownBlock, sheetNames } from '../own-block.ts';
import type { BoxMm, PageItem } from '../page.ts';
import { boxPath } from '../plane.ts';
import { roseSlots } from '../ring-roses.ts';
import { fill } from '../words.ts';

const KIND: TextStyle = { sizePt: 11, weight: 700, colour: INK.accent };
const NAME_SIZES_PT = [34, 30, 26, 22, 18, 15] as const;
const NAME_LINES = 2;
const SMALL: TextStyle = { sizePt: 9.5, weight: 400, colour: INK.soft, leading: 1.25 };
const BAND_MM = 3.5;
const LARGEST_ROSE_MM = 88;

/** The cover: name of the neighbourhood in both languages (or a title of one's own), its rose, note and logo, product, edition. */
export function coverPanel(input: FlyerInput, room: BoxMm, ground: BoxMm): readonly PageItem[] {
  const head = headBlock(input, room.width);
  const foot = footBlock(input, room.width);
  const footTop = room.y + room.height - foot.heightMm;
  const free = footTop - room.y - head.heightMm - 6;
  const sizeMm = Math.min(LARGEST_ROSE_MM, room.width, free);
  const middle = { x: room.x + room.width / 2, y: room.y + head.heightMm + 3 + free / 2 };
  const band = { ...ground, y: ground.y, height: BAND_MM };
  return [
    { kind: 'path', d: boxPath(ground), fill: INK.panel },
    { kind: 'path', d: boxPath(band), fill: INK.accent },
    ...moved(head.items, room.x, room.y),
    roseItem(input, middle, sizeMm),
    ...moved(foot.items, room.x, footTop),
  ];
}

function headBlock(input: FlyerInput, widthMm: number): Block {
  const { second } = input;
  const { name, other } = sheetNames(input);
  const pile = new Pile(0, 3, widthMm);
  addBoth(pile, input, kindOf, KIND).gap(3.4);
  const sizePt = largest(name, widthMm);
  pile.heading(name, 1, { sizePt, weight: 700, colour: INK.text, leading: 1.06 }).gap(1.4);
  if (other) {
    const { text, ...lang } = other;
    pile.text(text, {
      sizePt: Math.max(12, sizePt * 0.55),
      weight: 400,
      colour: second ? INK.text : INK.soft,
      leading: 1.14,
      ...lang,
    });
  }
  return { heightMm: pile.y, items: pile.items };
}

/** What this is; the name of the product once. */
const kindOf = ({ words, panel }: Voice): string => `${words.product} · ${panel.kind}`;

/** The largest size at which the name takes few lines and breaks no word; else the smallest. */
function largest(name: string, widthMm: number): number {
  const fits = (size: number): boolean =>
    wrapText(name, size, 700, widthMm).length <= NAME_LINES &&
    name.split(' ').every((word) => wrapText(word, size, 700, widthMm).length === 1);
  return NAME_SIZES_PT.find(fits) ?? NAME_SIZES_PT[NAME_SIZES_PT.length - 1] ?? 0;
}

function footBlock(input: FlyerInput, widthMm: number): Block {
  const { manifest, actors, own } = input;
  const { properties } = input.neighbourhood;
  const town = { name_nl: properties.municipality_nl, name_fr: properties.municipality_fr };
  const count = actors.filter(isOnMap).length;
  const pile = new Pile(0, 0, widthMm);
  if (own) pile.block(ownBlock(own, widthMm));
  const townAndCount = ({ words, language }: Voice): string =>
    [officialName(town, language)?.text, fill(words.addresses, { count })].filter(Boolean).join(' · ');
  addBoth(pile, input, townAndCount, { ...SMALL, colour: INK.text, weight: 700 });
  const edition = ({ words, date }: Voice): string =>
    fill(words.edition, { date, number: manifest.edition.number });
  addBoth(pile, input, edition, SMALL);
  return { heightMm: pile.y, items: pile.items };
}

/** The neighbourhood's rose; with a ring of its own, a rose of every slot that is covered. */
function roseItem(
  { neighbourhood, actors, ring }: FlyerInput,
  at: { readonly x: number; readonly y: number },
  sizeMm: number,
): PageItem {
  if (ring) {
    const covered = new Set(actors.flatMap(({ properties }) => roseSlots(properties, ring).themes));
    const themes = ring.slots.map(({ id }) => id).filter((id) => covered.has(id));
    return { kind: 'rose', ...at, sizeMm: sizeMm * 0.8, themes, ring, number: null, form: 'figure' };
  }
  const counts = neighbourhood.properties.theme_counts;
  const maximum = Math.max(1, ...Object.values(counts));
  return { kind: 'neighbourhood-rose', ...at, sizeMm, counts, maximum };
}
