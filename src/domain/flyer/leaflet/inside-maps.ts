import { officialName } from '../../directory/naming.ts';
import { moved, type TextStyle, textLine } from '../block.ts';
import { INK } from '../ink.ts';
import { type MapSide, mapSide, unplaced } from '../map-side.ts';
import type { BoxMm, PageItem } from '../page.ts';
import { boxPath } from '../plane.ts';
import { scaleBlock } from '../scale-block.ts';
import { FOLDS_MM, foldStrip, panels } from './folds.ts';
import type { LeafletGroup, OutsideActor } from './leaflet-actors.ts';
import { joinedOutline, type LeafletFrames, NAME_MM } from './leaflet-frames.ts';
import type { LeafletInput } from './leaflet-input.ts';
import { mergeGrounds } from './merge-grounds.ts';

const NAME: TextStyle = { sizePt: 11, weight: 700, colour: INK.text };
const SCALE_GAP_MM = 1.6;

export interface InsideMaps {
  readonly maps: readonly MapSide[];
  readonly items: readonly PageItem[];
}

/** The maps of the inside with frame, scale and, when there are several, the name above each. */
export function insideMaps(
  input: LeafletInput,
  groups: readonly LeafletGroup[],
  outside: readonly OutsideActor[],
  frames: LeafletFrames,
): InsideMaps {
  const parts = frames.single ? [groups] : groups.map((group) => [group]);
  const maps = parts.map((part, index) => {
    const box = frames.boxes[index];
    if (!box) throw new Error(`No frame for map ${index + 1} of the leaflet.`);
    return mapOf(input, part, index === 0 ? outside : [], box);
  });
  const items = maps.flatMap((map, index) => [
    ...framed(input, map),
    ...(frames.single ? [] : nameItems(input, groups[index], map.frame.box)),
  ]);
  return { maps, items };
}

function mapOf(
  { language }: LeafletInput,
  groups: readonly LeafletGroup[],
  outside: readonly OutsideActor[],
  box: BoxMm,
): MapSide {
  const actors = groups.flatMap(({ listed }) => listed);
  const map = mapSide(
    {
      outline: joinedOutline(groups),
      ground: mergeGrounds(groups.map(({ ground }) => ground)),
      language,
      actors,
      barred: FOLDS_MM.inside.map(foldStrip),
      pointers: outside,
    },
    box,
  );
  const missing = unplaced(actors, map);
  if (missing.length > 0) {
    throw new Error(`No room on the map for ${missing.map(({ properties }) => properties.id).join(', ')}.`);
  }
  return map;
}

function framed({ words }: LeafletInput, { frame, items }: MapSide): readonly PageItem[] {
  const { box } = frame;
  const width = Math.min(box.width, panels('inside')[0].width);
  return [
    { kind: 'group', name: 'map', role: 'group', label: words.mapLabel, clip: box, items },
    { kind: 'path', d: boxPath(box), stroke: INK.accent, strokeMm: 0.3 },
    ...moved(scaleBlock(frame, words, width).items, box.x, box.y + box.height + SCALE_GAP_MM),
  ];
}

function nameItems(
  { language }: LeafletInput,
  group: LeafletGroup | undefined,
  box: BoxMm,
): readonly PageItem[] {
  const name = group && officialName(group.neighbourhood.properties, language)?.text;
  return name ? [textLine(name, NAME, box.x, box.y - NAME_MM + 1)] : [];
}
