import { type Block, type TextStyle, textLine } from './block.ts';
import { type Frame, scaleBar } from './frame.ts';
import { INK } from './ink.ts';
import type { PageItem } from './page.ts';
import { boxPath } from './plane.ts';
import { type FlyerWords, fill } from './words.ts';

const SMALL: TextStyle = { sizePt: 8, weight: 400, colour: INK.text, leading: 1.2 };
const BAR_MM = 1.2;
const NORTH_MM = 18;

/** A bar of a round length in metres, half dark and half light, and the sign of the north at the right of the width. */
export function scaleBlock(frame: Frame, words: FlyerWords, widthMm: number): Block {
  const { metres, lengthMm } = scaleBar(frame.scale, widthMm - NORTH_MM);
  const bar = { x: 0, y: 4.2, width: lengthMm, height: BAR_MM };
  const half = lengthMm / 2;
  return {
    heightMm: 6.4,
    items: [
      textLine('0', SMALL, 0, 0.6),
      textLine(fill(words.metres, { metres }), SMALL, lengthMm, 0.6, 'end'),
      { kind: 'path', d: boxPath({ ...bar, width: half }), fill: INK.text },
      { kind: 'path', d: boxPath({ ...bar, x: half, width: half }), fill: INK.white },
      { kind: 'path', d: boxPath(bar), stroke: INK.text, strokeMm: 0.25 },
      ...northItems(words.north, widthMm - 3, bar.y + BAR_MM),
    ],
  };
}

/** An arrow to the north whose foot stands at x and y, the letter at its left. */
function northItems(letter: string, x: number, y: number): readonly PageItem[] {
  const d = `M${x} ${y - 7}L${x + 2.4} ${y + 0.4}L${x} ${y - 1.4}L${x - 2.4} ${y + 0.4}Z`;
  return [
    { kind: 'path', d, fill: INK.text },
    textLine(letter, { ...SMALL, weight: 700, sizePt: 9 }, x - 3.2, y - 4.4, 'end'),
  ];
}
