import { type TextStyle, textLine } from '../block.ts';
import { INK } from '../ink.ts';
import type { BoxMm, PageItem } from '../page.ts';

const TITLE: TextStyle = { sizePt: 12, weight: 700, colour: INK.accent };
const LINE_MM = 10;
const HEAD_MM = 5;

/** Empty lines to write on in what a list leaves free of a room; a title above them when one is given. */
export function notesItems(room: BoxMm, title: string | null): readonly PageItem[] {
  const count = Math.floor((room.height - HEAD_MM) / LINE_MM);
  const rules = Array.from({ length: count }, (_, index) => {
    const y = room.y + HEAD_MM + (index + 1) * LINE_MM;
    return `M${room.x} ${y}L${room.x + room.width} ${y}`;
  });
  const head: readonly PageItem[] =
    title === null
      ? []
      : [{ kind: 'group', role: 'heading', level: 2, items: [textLine(title, TITLE, room.x, room.y)] }];
  return [...head, { kind: 'path', d: rules.join(''), stroke: INK.line, strokeMm: 0.25 }];
}
