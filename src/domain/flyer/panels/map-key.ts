import { officialName } from '../../directory/naming.ts';
import { areaRings } from '../area-layer.ts';
import { addBoth, addBothHeadings, inOneLine, type Voice } from '../bilingual.ts';
import { type Block, Pile, type TextStyle } from '../block.ts';
import type { FlyerInput } from '../flyer-input.ts';
import type { Frame } from '../frame.ts';
import { INK } from '../ink.ts';
import type { BoxMm, PointMm } from '../page.ts';
import { boxHolds, boxPath, inset, insideRings } from '../plane.ts';
import { scaleBlock } from '../scale-block.ts';
import { fill } from '../words.ts';

const PAD_MM = 3.4;
const GAP_MM = 2;
const TITLE: TextStyle = { sizePt: 13, weight: 700, colour: INK.accent, leading: 1.1 };
const BODY: TextStyle = { sizePt: 8.5, weight: 400, colour: INK.text, leading: 1.22 };
const SMALL: TextStyle = { sizePt: 7, weight: 400, colour: INK.soft, leading: 1.18 };

/** What stands on the map itself: name, scale bar and north, where the list is, edition and sources. */
export function mapKey(input: FlyerInput, frame: Frame, widthMm: number): Block {
  const { neighbourhood, words, manifest } = input;
  const pile = new Pile(PAD_MM, PAD_MM, widthMm - 2 * PAD_MM);
  const { properties } = neighbourhood;
  const name = ({ language }: Voice): string => officialName(properties, language)?.text ?? properties.id;
  addBothHeadings(pile, input, name, 1, TITLE).gap(1.4);
  addBoth(pile, input, ({ panel }) => panel.listOnBack, BODY).gap(2.4);
  pile.block(scaleBlock(frame, words, pile.widthMm), 2.2);
  const edition = ({ words, date }: Voice): string =>
    fill(words.edition, { date, number: manifest.edition.number });
  pile.text(inOneLine(input, edition), { ...SMALL, weight: 700 });
  addBoth(pile, input, ({ words }) => words.sources, SMALL);
  const heightMm = pile.y + PAD_MM;
  const plate = boxPath({ x: 0, y: 0, width: widthMm, height: heightMm }, 1.6);
  return {
    heightMm,
    items: [{ kind: 'path', d: plate, fill: INK.white, stroke: INK.line, strokeMm: 0.3 }, ...pile.items],
  };
}

/** The corner of the map where a key of that size hides least: first actors, then ground of the area. */
export function keyBox(
  { neighbourhood, actors }: FlyerInput,
  frame: Frame,
  size: Pick<BoxMm, 'width' | 'height'>,
): BoxMm {
  const map = inset(frame.box, GAP_MM);
  const [east, south] = [map.x + map.width - size.width, map.y + map.height - size.height];
  const corners: readonly PointMm[] = [
    [map.x, south],
    [east, south],
    [map.x, map.y],
    [east, map.y],
  ];
  const rings = areaRings(neighbourhood.geometry, frame);
  const places = actors.flatMap(({ geometry }) => (geometry ? [frame.project(geometry.coordinates)] : []));
  const boxes = corners.map(([x, y]) => ({ x, y, ...size }));
  const hidden = boxes.map(
    (box) => places.filter((at) => boxHolds(inset(box, -PAD_MM), at)).length * 2 + hiddenShare(box, rings),
  );
  return boxes[hidden.indexOf(Math.min(...hidden))] ?? { ...map, ...size };
}

const SAMPLES = 12;

/** How much of a box lies inside the rings, 0 to 1, sampled on a grid. */
function hiddenShare(box: BoxMm, rings: readonly (readonly PointMm[])[]): number {
  const steps = Array.from({ length: SAMPLES }, (_, index) => (index + 0.5) / SAMPLES);
  const inside = steps.flatMap((dx) =>
    steps.filter((dy) => insideRings([box.x + dx * box.width, box.y + dy * box.height], rings)),
  );
  return inside.length / SAMPLES ** 2;
}
