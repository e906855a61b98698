import type { Block } from '../block.ts';
import { fillColumns } from '../columns.ts';
import type { PageItem } from '../page.ts';
import { themeWord } from '../themes-block.ts';
import { fill } from '../words.ts';
import { panels } from './folds.ts';
import {
  between,
  columnItems,
  footNote,
  GAP_MM,
  LIST_HEAD_MM,
  listTitle,
  TURN_MM,
} from './leaflet-columns.ts';
import type { LeafletInput } from './leaflet-input.ts';
import { areaNames } from './leaflet-names.ts';

/** Loose pages for a list that does not fit: three columns each, in the panels of the inside. */
export function loosePages(input: LeafletInput, blocks: readonly Block[]): readonly (readonly PageItem[])[] {
  const rooms = panels('inside').map((panel) => between(panel, LIST_HEAD_MM, TURN_MM));
  const heights = rooms.map(({ height }) => height);
  const pages: (readonly PageItem[])[] = [];
  for (let rest = blocks; rest.length > 0; ) {
    const filled = fillColumns(rest, heights, GAP_MM);
    pages.push([titleOf(input), ...columnItems(filled.columns, rooms), footOf(input)]);
    rest = filled.rest;
  }
  return pages;
}

/** What the page belongs to, should it get lost. */
function footOf(input: LeafletInput): PageItem {
  const { words, manifest, date } = input;
  const [first] = panels('inside');
  const edition = fill(words.edition, { date, number: manifest.edition.number });
  const names = areaNames(input).join(' + ');
  return footNote([words.product, names, edition].join(' · '), first);
}

function titleOf({ theme, themes, language, leaflet }: LeafletInput): PageItem {
  const [first] = panels('inside');
  return listTitle(`${themeWord(theme, themes, language)} · ${leaflet.listMore}`, first.x, first.y);
}
