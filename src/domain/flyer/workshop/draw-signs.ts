import { type Block, type TextStyle, textBlock } from '../block.ts';
import { INK } from '../ink.ts';
import type { PageItem, PathItem } from '../page.ts';
import { discPath } from '../plane.ts';
import type { DrawnSign } from './workshop-input.ts';

/** Size of the room in which a sign is drawn. */
const WIDTH_MM = 12;
const MIDDLE_MM = 4;
const TEXT: TextStyle = { sizePt: 9, weight: 400, colour: INK.text, leading: 1.15 };
const GAP_MM = 2;

/** The signs as a thick pen draws them, centred on (6, 4). */
const SIGNS: Readonly<Record<DrawnSign, string>> = {
  newPlace: discPath([WIDTH_MM / 2, MIDDLE_MM], 3),
  gone: 'M3.2 1.2L8.8 6.8M8.8 1.2L3.2 6.8',
  boundary: 'M0.4 5.4L3 4.4M4.7 3.8L7.3 2.8M9 3.4L11.6 4.6',
  route: 'M0.4 6L4.4 3.4L7.4 4.8L11.4 2.2M8.9 1.9L11.4 2.2L10.4 4.5',
  wish: starPath(),
};

/** A star of five points as one draws it in a single stroke. */
function starPath(): string {
  const points = [0, 1, 2, 3, 4].map((step) => {
    const angle = ((step * 144 - 90) * Math.PI) / 180;
    return `${(6 + 3.6 * Math.cos(angle)).toFixed(2)} ${(4.2 + 3.6 * Math.sin(angle)).toFixed(2)}`;
  });
  return `M${points.join('L')}Z`;
}

/** A sign to draw and what it means beside it. */
export function drawnSign(sign: DrawnSign, meaning: string, widthMm: number): Block {
  const text = textBlock(meaning, TEXT, WIDTH_MM + GAP_MM, 0, widthMm - WIDTH_MM - GAP_MM);
  const top = Math.max(0, MIDDLE_MM - text.heightMm / 2);
  const stroke: PathItem = {
    kind: 'path',
    d: SIGNS[sign],
    stroke: INK.accent,
    strokeMm: 0.8,
    cap: 'round',
  };
  const items: readonly PageItem[] = [
    stroke,
    ...text.items.map((item) => (item.kind === 'text' ? { ...item, y: item.y + top } : item)),
  ];
  return { heightMm: Math.max(2 * MIDDLE_MM, text.heightMm), items };
}
