import { type ComparedPlace, type MeasuredPlaces, measurePlaces } from '../../compass/compared-place.ts';
import { gapsOf } from '../../compass/comparison.ts';
import { officialName } from '../../directory/naming.ts';
import { THEME_IDS } from '../../model/identity.ts';
import { Pile, type TextStyle, textLine } from '../block.ts';
import { INK } from '../ink.ts';
import { wrapText } from '../measure.ts';
import type { BoxMm, GroupItem, NeighbourhoodRoseItem } from '../page.ts';
import { fill } from '../words.ts';
import type { RosesInput } from './roses-input.ts';

const ROWS = 4;
/** A rose is never smaller: below this its numbers and pictograms cannot be read. */
const LEAST_MM = 30;
const LARGEST_MM = 52;
/** Room under a rose for its name and figures. */
const WORDS_MM = 16;
const NAME: TextStyle = { sizePt: 9.5, weight: 700, colour: INK.text, leading: 1.12 };
const FACTS: TextStyle = { sizePt: 8, weight: 400, colour: INK.soft };

/**
 * One rose for the Region and each neighbourhood by name, on one scale, in rows of equal cells. Throws an Error when
 * there are so many that a rose would be under 30 mm.
 */
export function roseGrid(input: RosesInput, box: BoxMm): readonly GroupItem[] {
  const measured = measurePlaces(input.places, 'count');
  const places = [input.places.region, ...byName(input)];
  const columns = Math.ceil(places.length / ROWS);
  const cell = { width: box.width / columns, height: box.height / ROWS };
  const sizeMm = Math.min(LARGEST_MM, cell.width - 4, cell.height - WORDS_MM);
  if (sizeMm < LEAST_MM)
    throw new Error(`${places.length} roses of ${LEAST_MM} mm do not fit on this sheet.`);
  return places.map((place, index) =>
    figure(input, place, measured, {
      x: box.x + (index % columns) * cell.width,
      y: box.y + Math.floor(index / columns) * cell.height,
      width: cell.width,
      sizeMm,
    }),
  );
}

function byName({ places, language }: RosesInput): readonly ComparedPlace[] {
  const name = (place: ComparedPlace): string => officialName(place, language)?.text ?? place.id;
  return [...places.neighbourhoods].sort((a, b) => name(a).localeCompare(name(b), language));
}

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly sizeMm: number;
}

function figure(input: RosesInput, place: ComparedPlace, measured: MeasuredPlaces, cell: Cell): GroupItem {
  const { roses, language } = input;
  const region = place.id === 'region';
  const name = region ? roses.region : (officialName(place, language)?.text ?? place.id);
  const middle = cell.x + cell.width / 2;
  const pile = new Pile(cell.x, cell.y + cell.sizeMm + 1.4, cell.width);
  for (const line of wrapText(name, NAME.sizePt, NAME.weight, cell.width - 4)) {
    pile.add(textLine(line, NAME, middle, pile.y, 'middle')).gap(3.8);
  }
  pile.add(textLine(factsOf(input, place, measured), FACTS, middle, pile.y, 'middle'));
  return {
    kind: 'group',
    role: 'group',
    label: name,
    items: [roseOf(input, place, measured, { ...cell, x: middle }), ...pile.items],
  };
}

function roseOf(
  { write }: RosesInput,
  { id }: ComparedPlace,
  measured: MeasuredPlaces,
  { x, y, sizeMm }: Cell,
): NeighbourhoodRoseItem {
  const counts = measured.values.get(id) ?? {};
  const rose = {
    kind: 'neighbourhood-rose',
    x,
    y: y + sizeMm / 2,
    sizeMm,
    counts,
    maximum: measured.maximum,
  } as const;
  if (id !== 'region') return rose;
  const written = THEME_IDS.map((theme) => [theme, write.decimal(counts[theme] ?? 0)] as const);
  return { ...rose, written: Object.fromEntries(written) };
}

function factsOf({ roses, write }: RosesInput, place: ComparedPlace, measured: MeasuredPlaces): string {
  if (place.id === 'region') return fill(roses.regionAs, { residents: write.whole(measured.meanPopulation) });
  return fill(roses.facts, {
    places: write.whole(place.actorCount),
    gaps: gapsOf(place.offer.counts).length,
    residents: write.whole(place.offer.population),
  });
}
