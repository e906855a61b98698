import { officialName } from '../../directory/naming.ts';
import { cornerMarks, MARK_EDGE_MM, MARK_MM } from '../../paper/corner-marks.ts';
import { type SheetIdentity, sheetIdentityLink, writeSheetIdentity } from '../../paper/sheet-identity.ts';
import { moved, Pile, type TextStyle, textLine } from '../block.ts';
import { SHEET_MM } from '../flyer-input.ts';
import { INK } from '../ink.ts';
import type { Flyer, FlyerNotice, PageItem } from '../page.ts';
import { scaleBlock } from '../scale-block.ts';
import { fill } from '../words.ts';
import { drawnSign } from './draw-signs.ts';
import type { Grid } from './grid.ts';
import { markItems } from './mark-items.ts';
import { CODE_GAP_MM, codeBlock, noteLines, RULE } from './notes-column.ts';
import { MAP_ROOM, workshopGrid, workshopIdentity } from './workshop-frame.ts';
import { DRAWN_SIGNS, type WorkshopInput } from './workshop-input.ts';
import { SQUARE_NAME_MM, type WorkshopMap, workshopMap } from './workshop-map.ts';

const SIZE = { widthMm: SHEET_MM.width, heightMm: SHEET_MM.height } as const;
/** Ends of the strips between two marks, with white round the marks. */
const BETWEEN = {
  left: MARK_EDGE_MM + MARK_MM + 6,
  right: SHEET_MM.width - MARK_EDGE_MM - MARK_MM - 6,
  width: SHEET_MM.width - 2 * (MARK_EDGE_MM + MARK_MM + 6),
} as const;
const RIGHT_MM = SHEET_MM.width - 9;
const NOTES_GAP_MM = 8;
const FOOT_Y_MM = 271;

const TITLE: TextStyle = { sizePt: 20, weight: 700, colour: INK.accent, leading: 1.1 };
const HOW: TextStyle = { sizePt: 9.5, weight: 400, colour: INK.text, leading: 1.25 };
const HEAD: TextStyle = { sizePt: 10, weight: 700, colour: INK.accent, leading: 1.1 };
const FIELD: TextStyle = { sizePt: 9, weight: 400, colour: INK.soft };

/**
 * Lays out the sheet that people draw on: A3 across, one side; a pale map with squares, signs to draw, lines for notes,
 * marks at the corners and a code by which a photo of the sheet is put back in its place. Pure.
 */
export function layOutWorkshop(input: WorkshopInput): Flyer {
  const { neighbourhood, manifest } = input;
  const grid = workshopGrid(neighbourhood);
  const identity = workshopIdentity(neighbourhood, manifest.edition.number);
  const map = workshopMap(input, identity.frame, grid);
  const items: readonly PageItem[] = [
    ...headItems(input),
    ...map.items,
    ...notesItems(input, identity),
    ...footItems(input, map, grid),
    { kind: 'group', name: 'marks', items: markItems(cornerMarks(SIZE)) },
  ];
  return {
    pages: [{ ...SIZE, fixed: true, items }],
    notices: map.unplaced.map((subject): FlyerNotice => ({ code: 'marker-unplaced', subject })),
    scale: grid.scale,
  };
}

function headItems({ neighbourhood, workshop, language }: WorkshopInput): readonly PageItem[] {
  const name = officialName(neighbourhood.properties, language)?.text ?? neighbourhood.properties.id;
  const pile = new Pile(BETWEEN.left, MARK_EDGE_MM, BETWEEN.width - FIELDS_MM - 10);
  pile.heading(fill(workshop.title, { name }), 1, TITLE).gap(1);
  for (const line of workshop.how) pile.text(line, HOW);
  return [...pile.items, ...fieldItems(workshop.date, 0), ...fieldItems(workshop.group, 1)];
}

const FIELDS_MM = 74;
const FIELD_MM = 10;

/** A word and a line to write on, at the right of the head. */
function fieldItems(word: string, row: number): readonly PageItem[] {
  const [x, y] = [BETWEEN.right - FIELDS_MM, MARK_EDGE_MM + row * FIELD_MM];
  const line = y + FIELD_MM - 3;
  return [
    textLine(word, FIELD, x, line - 3.2),
    { kind: 'path', d: `M${x + 16} ${line}L${BETWEEN.right} ${line}`, stroke: RULE, strokeMm: 0.2 },
  ];
}

function notesItems(input: WorkshopInput, identity: SheetIdentity): readonly PageItem[] {
  const { box } = identity.frame;
  const x = box.x + box.width + NOTES_GAP_MM;
  const code = codeBlock(input, codeContent(input, identity), RIGHT_MM - x);
  const top = MAP_ROOM.y - SQUARE_NAME_MM;
  const codeY = MAP_ROOM.y + MAP_ROOM.height - code.heightMm;
  return [
    ...noteLines(input, { x, y: top, width: RIGHT_MM - x, height: codeY - CODE_GAP_MM - top }),
    { kind: 'group', name: 'code', items: moved(code.items, x, codeY) },
  ];
}

function codeContent({ siteUrl, language }: WorkshopInput, identity: SheetIdentity): string {
  return siteUrl
    ? sheetIdentityLink(`${siteUrl}/${language}/${identity.area}`, identity)
    : writeSheetIdentity(identity);
}

const SCALE_MM = 62;
const SIGNS_GAP_MM = 5;

/** The signs to draw, how wide a square is, and the scale bar with the north. */
function footItems(
  { workshop, words }: WorkshopInput,
  { frame }: WorkshopMap,
  grid: Grid,
): readonly PageItem[] {
  const { left, right, width } = BETWEEN;
  const each = (width - SCALE_MM - SIGNS_GAP_MM) / DRAWN_SIGNS.length;
  const signs = DRAWN_SIGNS.flatMap((sign, index) => {
    const block = drawnSign(sign, workshop.signs[sign], each - SIGNS_GAP_MM);
    return moved(block.items, left + index * each, FOOT_Y_MM + 6.5);
  });
  const bar = scaleBlock(frame, words, SCALE_MM);
  return [
    textLine(workshop.drawTitle, HEAD, left, FOOT_Y_MM),
    ...signs,
    textLine(fill(workshop.squares, { metres: grid.metres }), FIELD, right - SCALE_MM, FOOT_Y_MM),
    ...moved(bar.items, right - SCALE_MM, FOOT_Y_MM + 8),
  ];
}
