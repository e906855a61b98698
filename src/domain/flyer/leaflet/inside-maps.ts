import type { ActorFeature } from '../../model/actor.ts';
import { moved, type TextStyle, textBlock } from '../block.ts';
import { INK } from '../ink.ts';
import { type MapSide, mapSide, unplaced } from '../map-side.ts';
import { textWidthMm } from '../measure.ts';
import type { BoxMm, PageItem } from '../page.ts';
import { boxPath } from '../plane.ts';
import { scaleBlock } from '../scale-block.ts';
import { FOLDS_MM, foldStrip, panels } from './folds.ts';
import type { LeafletGroup, OutsideActor } from './leaflet-actors.ts';
import { joinedOutline, type LeafletFrames } from './leaflet-frames.ts';
import type { LeafletInput } from './leaflet-input.ts';
import { shortAreaNames } from './leaflet-names.ts';
import { mergeGrounds } from './merge-grounds.ts';

const NAME_SIZES_PT = [11, 10, 9] as const;
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
  const names = shortAreaNames(input);
  const parts = frames.single ? [groups] : groups.map((group) => [group]);
  const maps = parts.map((part, index) => {
    const box = frames.boxes[index];
    if (!box) throw new Error(`No frame for map ${index + 1} of the leaflet.`);
    return mapOf(input, part, outsideOf(part, outside), { box, marginMm: frames.marginMm });
  });
  const items = maps.flatMap((map, index) => [
    ...framed(input, map),
    ...(frames.single ? [] : nameItems(names[index] ?? '', map.frame.box)),
  ]);
  return { maps, items };
}

/** The actors outside that are nearest to one of these neighbourhoods. */
function outsideOf(
  groups: readonly LeafletGroup[],
  outside: readonly OutsideActor[],
): readonly OutsideActor[] {
  const ids = groups.map(({ neighbourhood }) => neighbourhood.properties.id);
  return outside.filter(({ nearestTo }) => ids.includes(nearestTo));
}

function mapOf(
  { language, around }: LeafletInput,
  groups: readonly LeafletGroup[],
  outside: readonly OutsideActor[],
  place: { readonly box: BoxMm; readonly marginMm: number },
): MapSide {
  const actors = groups.flatMap(({ listed }) => listed);
  const map = mapSide(
    {
      outline: joinedOutline(groups),
      ground: mergeGrounds([...groups.map(({ ground }) => ground), ...(groups.length > 1 ? around : [])]),
      marginMm: place.marginMm,
      language,
      actors,
      barred: FOLDS_MM.inside.map(foldStrip),
      pointers: outside,
      landmarks: landmarksOf(groups),
    },
    place.box,
  );
  const missing = unplaced(actors, map);
  if (missing.length > 0) {
    const ids = missing.map(({ properties }) => properties.id).join(', ');
    throw new Error(`No room on the map for ${ids}. Choose fewer neighbourhoods for one leaflet.`);
  }
  return map;
}

/** The actors that the leaflet does not list. */
function landmarksOf(groups: readonly LeafletGroup[]): readonly ActorFeature[] {
  const listed = new Set(groups.flatMap((group) => group.listed.map(({ properties }) => properties.id)));
  return groups.flatMap(({ actors }) => actors).filter(({ properties }) => !listed.has(properties.id));
}

function framed({ words }: LeafletInput, { frame, items }: MapSide): readonly PageItem[] {
  const { box } = frame;
  const width = Math.min(box.width, panels('inside')[0].width);
  return [
    { kind: 'group', name: 'map', mirror: 'picture', role: 'group', label: words.mapLabel, clip: box, items },
    { kind: 'path', d: boxPath(box), stroke: INK.accent, strokeMm: 0.3 },
    ...moved(scaleBlock(frame, words, width).items, box.x, box.y + box.height + SCALE_GAP_MM),
  ];
}

/** The name above a map of its own: on one line, a long one on two in smaller type. */
function nameItems(name: string, box: BoxMm): readonly PageItem[] {
  const sizePt = NAME_SIZES_PT.find((size) => textWidthMm(name, size, 700) <= box.width);
  const style: TextStyle = { sizePt: sizePt ?? 8, weight: 700, colour: INK.text, leading: 1.1 };
  const block = textBlock(name, style, box.x, 0, box.width);
  return moved(block.items, 0, box.y - block.heightMm - 0.8);
}
