import { inkOn, THEME_COLOURS } from '../compass/theme-colours.ts';
import { officialName, otherName } from '../directory/naming.ts';
import { THEME_IDS, type ThemeId } from '../model/identity.ts';
import { moved, Pile, type TextStyle, textBlock, textLine } from './block.ts';
import type { FlyerInput } from './flyer-input.ts';
import { type Frame, scaleBar } from './frame.ts';
import { INK } from './ink.ts';
import { isOnMap } from './list-order.ts';
import { FLAVOUR } from './map-ink.ts';
import { wrapText } from './measure.ts';
import type { BoxMm, PageItem } from './page.ts';
import { boxPath, discPath } from './plane.ts';
import { qrItem } from './qr.ts';
import { type StopMode, type StopSign, stopItems } from './stops.ts';
import { fill } from './words.ts';

const PAD_MM = 4;
const TITLE_SIZES_PT = [30, 26, 22, 19, 16] as const;
const TITLE_LINES = 3;
const QR_MM = 26;

const SECTION: TextStyle = { sizePt: 10.5, weight: 700, colour: INK.accent };
const BODY: TextStyle = { sizePt: 8.5, weight: 400, colour: INK.text, leading: 1.24 };
const LEGEND: TextStyle = { sizePt: 9, weight: 400, colour: INK.text };
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
function addExample(pile: Pile, { words, actors }: FlyerInput): void {
  const sizeMm = 17;
  const example = actors
    .filter(isOnMap)
    .sort((a, b) => b.properties.themes.length - a.properties.themes.length)[0];
  const [x, y] = [pile.x + sizeMm / 2, pile.y + sizeMm / 2];
  const beside = new Pile(pile.x + sizeMm + 3.4, pile.y + 0.4, pile.widthMm - sizeMm - 3.4);
  beside.text(words.howToRead, BODY).gap(1.2).text(words.petals, BODY);
  if (example) {
    const { themes, number } = example.properties;
    pile.add({ kind: 'rose', x, y, sizeMm, themes, number });
  }
  pile.add(...beside.items);
  pile.y = Math.max(pile.y + sizeMm, beside.y) + 4.5;
}

/** The themes of the actors on this sheet, in the compass's order. */
function themesShown({ actors }: FlyerInput): readonly ThemeId[] {
  return THEME_IDS.filter((theme) => actors.some((actor) => actor.properties.themes.includes(theme)));
}

function addThemes(pile: Pile, input: FlyerInput): void {
  const { themes, language, words } = input;
  pile.heading(words.themes, 2, SECTION).gap(1.6);
  const shown = themesShown(input);
  const stepMm = 5.9;
  for (const theme of shown) {
    const label = themes.themes.find((candidate) => candidate.id === theme)?.label[language] ?? theme;
    const colour = THEME_COLOURS[theme];
    pile.add(
      { kind: 'path', d: discPath([pile.x + 2.4, pile.y + 2.4], 2.4), fill: colour },
      { kind: 'pictogram', theme, x: pile.x + 0.85, y: pile.y + 0.85, sizeMm: 3.1, colour: inkOn(colour) },
      textLine(label, LEGEND, pile.x + 7, pile.y + 0.75),
    );
    pile.gap(stepMm);
  }
  pile.gap(2.2);
}

function addSigns(pile: Pile, input: FlyerInput, map: { stops: readonly StopSign[]; moved: boolean }): void {
  const { words } = input;
  const rows: { items: readonly PageItem[]; text: string }[] = [];
  for (const mode of ['metro', 'train', 'tram'] as const satisfies readonly StopMode[]) {
    if (map.stops.some((stop) => stop.mode === mode))
      rows.push({ items: stopItems(mode, [2.4, 2.4]), text: words[mode] });
  }
  rows.push({ items: boundarySign(), text: words.boundary });
  if (map.moved) rows.push({ items: movedSign(), text: words.moved });
  pile.heading(words.signs, 2, SECTION).gap(1.6);
  for (const row of rows) {
    const text = textBlock(row.text, { ...LEGEND, leading: 1.1 }, 7, 0.75, pile.widthMm - 7);
    pile.add(...moved([...row.items, ...text.items], pile.x, pile.y)).gap(Math.max(5.4, text.heightMm + 1.8));
  }
}

function boundarySign(): readonly PageItem[] {
  const d = 'M0 2.4L5 2.4';
  return [
    { kind: 'path', d, stroke: FLAVOUR.boundary, strokeMm: 2.4, strokeOpacity: 0.16 },
    { kind: 'path', d, stroke: FLAVOUR.boundary, strokeMm: 0.6, dashMm: [2, 1] },
  ];
}

function movedSign(): readonly PageItem[] {
  return [
    { kind: 'path', d: 'M1.4 1.6L4.6 3.6', stroke: INK.text, strokeMm: 0.35 },
    { kind: 'path', d: discPath([1.5, 1.7], 1.5), fill: INK.soft },
    { kind: 'path', d: discPath([4.6, 3.6], 0.6), fill: INK.text },
  ];
}

function footBlock(
  input: FlyerInput,
  box: BoxMm,
  frame: Frame,
): { heightMm: number; items: readonly PageItem[] } {
  const { words, manifest, date } = input;
  const pile = new Pile(box.x + PAD_MM, 0, box.width - 2 * PAD_MM);
  addScale(pile, input, frame);
  addQr(pile, input);
  pile.text(fill(words.edition, { date, number: manifest.edition.number }), {
    ...SMALL,
    weight: 700,
    colour: INK.text,
  });
  pile.gap(0.6).text(words.proposal, SMALL).gap(0.6).text(words.sources, SMALL).gap(3.4);
  return { heightMm: pile.y, items: pile.items };
}

function addScale(pile: Pile, { words }: FlyerInput, frame: Frame): void {
  const { metres, lengthMm } = scaleBar(frame.scale, pile.widthMm - 18);
  const y = pile.y + 5.4;
  const x = pile.x;
  const half = lengthMm / 2;
  pile.add(
    textLine('0', SMALL_INK, x, pile.y + 0.6),
    textLine(fill(words.metres, { metres }), SMALL_INK, x + lengthMm, pile.y + 0.6, 'end'),
    { kind: 'path', d: boxPath({ x, y: y - 1.2, width: half, height: 1.2 }), fill: INK.text },
    { kind: 'path', d: boxPath({ x: x + half, y: y - 1.2, width: half, height: 1.2 }), fill: INK.white },
    {
      kind: 'path',
      d: boxPath({ x, y: y - 1.2, width: lengthMm, height: 1.2 }),
      stroke: INK.text,
      strokeMm: 0.25,
    },
  );
  const right = pile.x + pile.widthMm - 3;
  pile.add(
    {
      kind: 'path',
      d: `M${right} ${y - 7}L${right + 2.4} ${y + 0.4}L${right} ${y - 1.4}L${right - 2.4} ${y + 0.4}Z`,
      fill: INK.text,
    },
    textLine(words.north, { ...SMALL_INK, weight: 700, sizePt: 9 }, right - 3.2, y - 4.4, 'end'),
  );
  pile.gap(9.4);
}

const SMALL_INK: TextStyle = { ...SMALL, colour: INK.text, sizePt: 8 };

function addQr(pile: Pile, input: FlyerInput): void {
  const { words, siteUrl, language, neighbourhood, manifest } = input;
  const { content, caption, address } = qrTarget(input);
  const qr = qrItem(content, pile.x, pile.y, QR_MM);
  const beside = new Pile(pile.x + qr.sizeMm + 3, pile.y + 0.6, pile.widthMm - qr.sizeMm - 3);
  beside.text(caption, { ...BODY, sizePt: 8 });
  if (address) beside.gap(0.6).text(address, { ...BODY, sizePt: 8, weight: 700, colour: INK.accent });
  const mistake = siteUrl ? words.mistake : words.mistakeWithoutSite;
  beside
    .gap(1.4)
    .text(fill(mistake, { id: neighbourhood.properties.id, language, number: manifest.edition.number }), {
      ...BODY,
      sizePt: 8,
    });
  pile.add(
    { kind: 'path', d: boxPath({ x: qr.x, y: qr.y, width: qr.sizeMm, height: qr.sizeMm }), fill: INK.white },
    qr,
    ...beside.items,
  );
  pile.y = Math.max(pile.y + qr.sizeMm, beside.y) + 3;
}

/** Where the QR code leads: the neighbourhood's page, or without a published site its middle on any map. */
function qrTarget({ siteUrl, language, neighbourhood, ground, words }: FlyerInput): {
  readonly content: string;
  readonly caption: string;
  readonly address: string | null;
} {
  if (siteUrl) {
    const content = `${siteUrl.replace(/\/+$/, '')}/${language}/${neighbourhood.properties.id}`;
    return { content, caption: words.qrSite, address: content.replace(/^https?:\/\//, '') };
  }
  const [west, south, east, north] = ground.bounds;
  const content = `geo:${((south + north) / 2).toFixed(5)},${((west + east) / 2).toFixed(5)}`;
  return { content, caption: words.qrPlace, address: null };
}
