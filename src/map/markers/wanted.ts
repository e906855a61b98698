import polylabel from 'polylabel';
import { mainThemes, themeCounts } from '../../domain/compass/cluster-rose.ts';
import { actorName, officialName } from '../../domain/directory/naming.ts';
import type { ActorFeature } from '../../domain/model/actor.ts';
import type { AreaGeometry, NeighbourhoodFeature } from '../../domain/model/area.ts';
import type { ActorId, Language, NeighbourhoodId, Position, ThemeId } from '../../domain/model/identity.ts';
import { MAP_MESSAGES } from '../../i18n/map-messages.ts';
import type { AreaMapProps } from '../area-map-props.ts';
import { areaButton } from './area-button.ts';
import { type AreaScale, countFor } from './area-scale.ts';
import { ACTOR_SIZE, actorButton, CHOSEN_SIZE, clusterButton, clusterSize } from './buttons.ts';
import type { ClusterItem, MarkerPoint } from './cluster-index.ts';
import type { WantedMarker } from './marker-set.ts';

/** An actor whose place is known. */
export type PlacedActor = ActorFeature & { readonly geometry: NonNullable<ActorFeature['geometry']> };

/** Gives the points of the actors that have one. */
export function markerPoints(actors: readonly ActorFeature[]): MarkerPoint[] {
  return actors.flatMap(({ geometry, properties }) =>
    geometry ? [{ id: properties.id, position: geometry.coordinates, number: properties.number }] : [],
  );
}

/** Describes the button of one actor. The chosen one is larger and stands above its place, so it hides no other. */
export function wantedActor(
  actor: PlacedActor,
  options: { readonly language: Language; readonly chosen: boolean; onChoose(id: ActorId): void },
): WantedMarker {
  const { id, number, themes } = actor.properties;
  const { text: name, language } = actorName(actor.properties, options.language);
  const label = number === null ? name : MAP_MESSAGES[options.language].numbered(number, name);
  return {
    key: ['actor', id, options.language, options.chosen, number, ...themes].join(' '),
    position: actor.geometry.coordinates,
    anchor: options.chosen ? 'bottom' : 'center',
    ids: [id],
    size: options.chosen ? CHOSEN_SIZE : ACTOR_SIZE,
    create: () => actorButton({ name, language, label, number, themes, chosen: options.chosen }),
    onChoose: () => options.onChoose(id),
  };
}

/** How many themes of a group are read out. */
const THEMES_READ_OUT = 2;

/** Describes the button of several actors: it splits, or opens their list when no zoom can part them. */
export function wantedCluster(
  item: ClusterItem,
  members: readonly ActorFeature[],
  options: {
    readonly language: Language;
    readonly themeWords: AreaMapProps['themeWords'];
    onChoose(item: ClusterItem): void;
  },
): WantedMarker {
  const count = item.ids.length;
  const words = MAP_MESSAGES[options.language];
  const opensList = item.splitZoom === null;
  const counts = themeCounts(members.map(({ properties }) => properties));
  const main = mainThemes(counts, THEMES_READ_OUT).map((theme) => options.themeWords[theme] ?? theme);
  const say = opensList ? words.sameAddress : words.cluster;
  const side = clusterSize(count);
  return {
    key: `${options.language} ${item.key}`,
    position: item.position,
    ids: item.ids,
    size: { width: side, height: side },
    create: () => clusterButton({ count, counts, label: say(count, main), opensList }),
    onChoose: () => options.onChoose(item),
  };
}

/** Describes the rose and name of one neighbourhood as a button. */
export function wantedArea(
  area: NeighbourhoodFeature,
  options: {
    readonly language: Language;
    readonly themes: readonly ThemeId[];
    readonly scale: AreaScale;
    onChoose(id: NeighbourhoodId): void;
  },
): WantedMarker {
  const { language, themes, scale } = options;
  const { id, theme_counts: counts } = area.properties;
  const name = officialName(area.properties, language)?.text ?? area.properties.name_nl;
  const words = MAP_MESSAGES[language];
  const count = countFor(area, themes);
  const { maximum } = scale;
  const turned = themes.length === 1;
  // A remark in brackets, such as the parts of an area, has no room on the map. What is read out has it, but where the
  // count is seen as well: then both say the same.
  const short = name.replace(/ \(.*\)$/, '');
  const label = words.neighbourhood(turned ? short : name, words.places(count));
  const shown = { name: short, counts, maximum, themes, label, count: turned ? count : null };
  return {
    key: ['area', id, language, count, maximum, ...themes].join(' '),
    position: namePlace(area.geometry),
    ids: [id],
    size: null,
    weight: count,
    create: () => areaButton({ ...shown, share: scale.shareOf(id) }),
    onChoose: () => options.onChoose(id),
  };
}

const DEGREE_PRECISION = 0.0002;
/** One degree of latitude is this much longer on the map than one of longitude, near Brussels. */
const STRETCH = 1 / Math.cos((50.85 * Math.PI) / 180);

/** The point of an area farthest from its outline. */
function namePlace(area: AreaGeometry): Position {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  const places = polygons.map((rings) => {
    const plane = rings.map((ring) => ring.map(([x, y]): [number, number] => [x, y * STRETCH]));
    return polylabel(plane, DEGREE_PRECISION);
  });
  const best = places.reduce((a, b) => (a.distance >= b.distance ? a : b));
  return [best[0] ?? 0, (best[1] ?? 0) / STRETCH];
}
