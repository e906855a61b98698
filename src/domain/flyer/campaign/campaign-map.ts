import type { ActorFeature } from '../../model/actor.ts';
import type { AreaGeometry } from '../../model/area.ts';
import { type Block, moved } from '../block.ts';
import { INK } from '../ink.ts';
import { mergeGrounds } from '../leaflet/merge-grounds.ts';
import { mapSide, unplaced } from '../map-side.ts';
import type { BoxMm } from '../page.ts';
import { boxPath } from '../plane.ts';
import { scaleBlock } from '../scale-block.ts';
import type { CampaignInput } from './campaign-input.ts';

const SCALE_GAP_MM = 1.4;

/** The outlines of the neighbourhoods in which numbered places lie, as one. */
function outlineOf({ spots }: CampaignInput, numbered: readonly ActorFeature[]): AreaGeometry {
  const ids = new Set(numbered.map(({ properties }) => properties.id));
  const areas = new Set(
    spots.flatMap(({ actor, neighbourhood }) =>
      actor && neighbourhood && ids.has(actor.properties.id) ? neighbourhood : [],
    ),
  );
  return {
    type: 'MultiPolygon',
    coordinates: [...areas].flatMap(({ geometry }) =>
      geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
    ),
  };
}

/** The map with the numbered places, its scale below; null where no place has a point. Throws when one has no room. */
export function campaignMap(
  input: CampaignInput,
  numbered: readonly ActorFeature[],
  size: { readonly widthMm: number; readonly heightMm: number },
): Block | null {
  if (numbered.length === 0 || input.grounds.length === 0) return null;
  const box: BoxMm = { x: 0, y: 0, width: size.widthMm, height: size.heightMm };
  const ground = mergeGrounds(input.grounds);
  const outline = outlineOf(input, numbered);
  const map = mapSide({ outline, ground, language: input.language, actors: numbered, marginMm: 3 }, box);
  const missing = unplaced(numbered, map);
  if (missing.length > 0) {
    const ids = missing.map(({ properties }) => properties.id).join(', ');
    throw new Error(`No room on the map of ${input.campaign.id} for ${ids}.`);
  }
  const scale = scaleBlock(map.frame, input.words, box.width);
  return {
    heightMm: box.height + SCALE_GAP_MM + scale.heightMm,
    items: [
      {
        kind: 'group',
        name: 'map',
        mirror: 'picture',
        role: 'group',
        label: input.words.mapLabel,
        clip: box,
        items: map.items,
      },
      { kind: 'path', d: boxPath(box), stroke: INK.accent, strokeMm: 0.3 },
      ...moved(scale.items, 0, box.height + SCALE_GAP_MM),
    ],
  };
}
