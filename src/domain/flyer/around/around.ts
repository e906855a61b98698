import { officialName } from '../../directory/naming.ts';
import { lineHeightMm, moved, Pile, type TextStyle, textLine } from '../block.ts';
import { EDGE_MM, SHEET_MM } from '../flyer-input.ts';
import { INK } from '../ink.ts';
import { isOnMap } from '../list-order.ts';
import { drawnMap, type MapSide } from '../map-side.ts';
import type { Flyer, FlyerNotice, Page, PageItem } from '../page.ts';
import { boxPath, distance, inset } from '../plane.ts';
import { scaleBlock } from '../scale-block.ts';
import { inlineSigns, mapSigns } from '../signs-block.ts';
import { fill } from '../words.ts';
import type { AroundInput } from './around-input.ts';
import { aroundList } from './around-list.ts';
import { MAP_BOX, type Placing, placeAround } from './place-around.ts';

const TITLE: TextStyle = { sizePt: 20, weight: 700, colour: INK.accent, leading: 1.05 };
const HOW: TextStyle = { sizePt: 9, weight: 400, colour: INK.text, leading: 1.2 };
const SMALL: TextStyle = { sizePt: 7, weight: 400, colour: INK.soft, leading: 1.18 };
const LIVE = inset({ x: 0, y: 0, ...SHEET_MM }, EDGE_MM);
const HOW_MM = 120;
const BETWEEN_MM = 8;
const FOOT_GAP_MM = 3;
const SCALE_MM = 62;
const SIGNS_MM = 130;
const SOURCE_MM = 188;

/**
 * Lays out the map of a neighbourhood with its text around it, as the printed plan of the Marolles has it: A3 across,
 * blocks in two columns, each with a line to its marker. The blocks tell as much as lets most of them stand there; when
 * that is not everything, the whole list is on the back. Pure. Throws naming an actor that finds no place on the map.
 */
export function layOutAround(input: AroundInput): Flyer {
  const placing = placeAround(input);
  const map = drawnMap(placing.map, placing.places, [...placing.leaders.values()]);
  const back = placing.isWhole ? [] : aroundList(input);
  const front: readonly PageItem[] = [
    ...headItems(input, placing),
    {
      kind: 'group',
      name: 'map',
      role: 'group',
      label: input.words.mapLabel,
      clip: MAP_BOX,
      items: map.items,
    },
    { kind: 'path', d: boxPath(MAP_BOX), stroke: INK.accent, strokeMm: 0.3 },
    ...placing.items,
    ...footItems(input, map),
  ];
  return {
    pages: [{ ...page(front), fixed: true }, ...back.map(page)],
    notices: notices(input, placing, back.length),
    scale: map.frame.scale,
  };
}

const page = (items: readonly PageItem[]): Page => ({
  widthMm: SHEET_MM.width,
  heightMm: SHEET_MM.height,
  items,
});

/** Name at the left; at the right how to read the sheet. */
function headItems(input: AroundInput, { isWhole, moved: onBack }: Placing): readonly PageItem[] {
  const { neighbourhood, language, around, words, actors } = input;
  const name = officialName(neighbourhood.properties, language)?.text ?? neighbourhood.properties.id;
  const title = new Pile(LIVE.x, LIVE.y, LIVE.width - HOW_MM - BETWEEN_MM).heading(name, 1, TITLE);
  const count = fill(words.addresses, { count: actors.filter(isOnMap).length });
  const more = onBack.length > 0 ? fill(around.someOnBack, { count: onBack.length }) : around.onBack;
  const how = [`${count}. ${around.how}`, ...(isWhole ? [] : [more])].map((line, index) =>
    textLine(line, HOW, LIVE.x + LIVE.width, LIVE.y + 0.8 + index * lineHeightMm(HOW), 'end'),
  );
  return [...title.items, ...how];
}

/** Below the map: scale and north, signs, edition and sources. */
function footItems(input: AroundInput, map: MapSide): readonly PageItem[] {
  const { words, manifest, date } = input;
  const top = MAP_BOX.y + MAP_BOX.height + FOOT_GAP_MM;
  const { stops, drawn } = map;
  const signs = mapSigns(words, { stops, drawn, moved: map.markers.some(({ leader }) => leader) });
  const edition = fill(words.edition, { date, number: manifest.edition.number });
  const source = new Pile(LIVE.x + LIVE.width - SOURCE_MM, top, SOURCE_MM);
  source.text(`${edition} · ${words.proposal}`, { ...SMALL, weight: 700 }).text(words.sources, SMALL);
  return [
    ...moved(scaleBlock(map.frame, words, SCALE_MM).items, LIVE.x, top),
    ...moved(inlineSigns(signs, SIGNS_MM).items, MAP_BOX.x, top),
    ...source.items,
  ];
}

function notices({ neighbourhood }: AroundInput, placing: Placing, further: number): readonly FlyerNotice[] {
  const far = placing.places.markers.filter(({ at, truth, radiusMm }) => distance(at, truth) > 2 * radiusMm);
  return [
    ...far.map(({ key }): FlyerNotice => ({ code: 'marker-far', subject: key })),
    ...placing.moved.map((subject): FlyerNotice => ({ code: 'block-moved', subject })),
    ...(further > 1 ? [{ code: 'further-page', subject: neighbourhood.properties.id } as const] : []),
  ];
}
