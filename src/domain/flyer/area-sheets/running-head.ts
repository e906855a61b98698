import { officialName } from '../../directory/naming.ts';
import { type TextStyle, textLine } from '../block.ts';
import type { BoxMm, PageItem } from '../page.ts';
import { fill } from '../words.ts';
import type { AreaSheetInput } from './area-sheet-input.ts';

/** Name of the neighbourhood and number of the page along the top of a room: one that got loose finds its place again. */
export function runningHead(
  { neighbourhood, words, language }: AreaSheetInput,
  room: BoxMm,
  style: TextStyle,
  count: { readonly page: number; readonly pages: number },
  more = '',
): readonly PageItem[] {
  const name = officialName(neighbourhood.properties, language)?.text ?? neighbourhood.properties.id;
  return [
    textLine([name, more].filter(Boolean).join(' · '), style, room.x, room.y),
    textLine(fill(words.pageOf, count), style, room.x + room.width, room.y, 'end'),
  ];
}
