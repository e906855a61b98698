import { inkOn, THEME_COLOURS } from '../../compass/theme-colours.ts';
import { Pile, type TextStyle } from '../block.ts';
import { INK } from '../ink.ts';
import type { MapSide } from '../map-side.ts';
import { textWidthMm } from '../measure.ts';
import type { PageItem } from '../page.ts';
import { discPath } from '../plane.ts';
import { inlineSigns, mapSigns } from '../signs-block.ts';
import { themeWord } from '../themes-block.ts';
import { panels } from './folds.ts';
import type { LeafletInput } from './leaflet-input.ts';
import { shortAreaNames } from './leaflet-names.ts';

const DISC_MM = 13;
const SIZES_PT = [20, 17, 14] as const;
const AREAS: TextStyle = { sizePt: 9.5, weight: 400, colour: INK.soft, leading: 1.16 };
const BODY: TextStyle = { sizePt: 8.5, weight: 400, colour: INK.text, leading: 1.22 };

/** The title over the first two panels: theme and neighbourhoods left, how to read and the signs right of the fold. */
export function insideHead(input: LeafletInput, maps: readonly MapSide[]): readonly PageItem[] {
  const [first, second] = panels('inside');
  const right = new Pile(second.x, second.y, second.width).text(input.leaflet.howNumbers, BODY).gap(1);
  const stops = maps.flatMap((map) => map.stops);
  const moved = maps.some(({ markers }) => markers.some((marker) => marker.leader));
  right.block(inlineSigns(mapSigns(input.words, { stops, moved }), second.width));
  return [...markItems(input, first.x, first.y), ...titleItems(input, first), ...right.items];
}

function markItems({ theme }: LeafletInput, x: number, y: number): readonly PageItem[] {
  const colour = THEME_COLOURS[theme];
  const sizeMm = DISC_MM * 0.64;
  const at = (DISC_MM - sizeMm) / 2;
  return [
    { kind: 'path', d: discPath([x + DISC_MM / 2, y + DISC_MM / 2], DISC_MM / 2), fill: colour },
    { kind: 'pictogram', theme, x: x + at, y: y + at, sizeMm, colour: inkOn(colour) },
  ];
}

function titleItems(
  input: LeafletInput,
  panel: { x: number; y: number; width: number },
): readonly PageItem[] {
  const x = panel.x + DISC_MM + 3;
  const pile = new Pile(x, panel.y, panel.x + panel.width - x);
  const word = themeWord(input.theme, input.themes, input.language);
  const sizePt = SIZES_PT.find((size) => textWidthMm(word, size, 700) <= pile.widthMm) ?? 14;
  pile.heading(word, 2, { sizePt, weight: 700, colour: INK.text, leading: 1.1 }).gap(0.4);
  const names = shortAreaNames(input);
  if (names.length <= 2) pile.text(names.join(' + '), AREAS);
  return pile.items;
}
