import { type Block, moved, Pile, styledWidthMm, type TextStyle, textBlock, textLine } from './block.ts';
import { drawnSign } from './drawn-figures.ts';
import { INK } from './ink.ts';
import { FLAVOUR } from './map-ink.ts';
import type { PageItem } from './page.ts';
import { discPath } from './plane.ts';
import { type StopMode, type StopSign, stopItems } from './stops.ts';
import type { FlyerWords } from './words.ts';

const LEGEND: TextStyle = { sizePt: 9, weight: 400, colour: INK.text, leading: 1.1 };
const ROW_MM = 5.4;
const TEXT_X_MM = 7;

/** A sign of the map and what it means. */
export interface SignRow {
  readonly items: readonly PageItem[];
  readonly text: string;
  /** its meaning in the second language of the sheet */
  readonly second?: { readonly text: string; readonly lang: string };
}

/** The signs that this map shows. */
export function mapSigns(
  words: FlyerWords,
  map: { readonly stops: readonly StopSign[]; readonly moved: boolean; readonly drawn?: boolean },
): readonly SignRow[] {
  const modes = ['metro', 'train', 'tram'] as const satisfies readonly StopMode[];
  return [
    ...modes
      .filter((mode) => map.stops.some((stop) => stop.mode === mode))
      .map((mode) => ({ items: stopItems(mode, [2.4, 2.4]), text: words[mode] })),
    { items: boundarySign(), text: words.boundary },
    ...(map.drawn ? [{ items: drawnSign(), text: words.drawn }] : []),
    ...(map.moved ? [{ items: movedSign(), text: words.moved }] : []),
  ];
}

/** The signs with their meanings in a second language too. */
export function withSecond(
  rows: readonly SignRow[],
  others: readonly SignRow[],
  lang: string,
): readonly SignRow[] {
  return rows.map((row, index) => {
    const text = others[index]?.text ?? '';
    return text === '' || text === row.text ? row : { ...row, second: { text, lang } };
  });
}

/** A column of signs with their meanings. */
export function signsBlock(rows: readonly SignRow[], widthMm: number): Block {
  const pile = new Pile(0, 0, widthMm);
  for (const row of rows) {
    const text = textBlock(row.text, LEGEND, TEXT_X_MM, 0.75, widthMm - TEXT_X_MM);
    const style = { ...LEGEND, colour: INK.soft, ...(row.second ? { lang: row.second.lang } : {}) };
    const top = 0.75 + text.heightMm;
    const second = textBlock(row.second?.text ?? '', style, TEXT_X_MM, top, widthMm - TEXT_X_MM);
    const heightMm = text.heightMm + second.heightMm;
    pile.add(...moved([...row.items, ...text.items, ...second.items], 0, pile.y));
    pile.gap(Math.max(ROW_MM, heightMm + 1.8));
  }
  return { heightMm: pile.y, items: pile.items };
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

const INLINE: TextStyle = { sizePt: 8, weight: 400, colour: INK.text, leading: 1.1 };
const SIGN_MM = 6.2;
const BETWEEN_MM = 3;

/** Signs beside each other, in as many rows as the width asks for. */
export function inlineSigns(rows: readonly SignRow[], widthMm: number): Block {
  const items: PageItem[] = [];
  let [x, y] = [0, 0];
  for (const row of rows) {
    const needed = SIGN_MM + styledWidthMm(row.text, INLINE);
    if (x > 0 && x + needed > widthMm) [x, y] = [0, y + ROW_MM];
    items.push(...moved([...row.items, textLine(row.text, INLINE, SIGN_MM, 0.95)], x, y));
    x += needed + BETWEEN_MM;
  }
  return { heightMm: y + ROW_MM, items };
}
