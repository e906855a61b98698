import polylabel from 'polylabel';
import { actorName, officialName } from '../../domain/directory/naming.ts';
import type { ActorFeature } from '../../domain/model/actor.ts';
import type { AreaGeometry, NeighbourhoodFeature } from '../../domain/model/area.ts';
import type { ActorId, Language, NeighbourhoodId, Position } from '../../domain/model/identity.ts';
import { MAP_MESSAGES } from '../../i18n/map-messages.ts';
import { actorButton, areaButton, clusterButton } from './buttons.ts';
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
  const name = actorName(actor.properties, options.language).text;
  const label = number === null ? name : MAP_MESSAGES[options.language].numbered(number, name);
  return {
    key: ['actor', id, options.language, options.chosen, number, ...themes].join(' '),
    position: actor.geometry.coordinates,
    anchor: options.chosen ? 'bottom' : 'center',
    ids: [id],
    create: () => actorButton({ name, label, number, themes, chosen: options.chosen }),
    onChoose: () => options.onChoose(id),
  };
}

/** Describes the button of several actors: it splits, or opens their list when no zoom can part them. */
export function wantedCluster(
  item: ClusterItem,
  language: Language,
  onChoose: (item: ClusterItem) => void,
): WantedMarker {
  const count = item.ids.length;
  const words = MAP_MESSAGES[language];
  const opensList = item.splitZoom === null;
  return {
    key: `${language} ${item.key}`,
    position: item.position,
    ids: item.ids,
    create: () =>
      clusterButton({ count, label: opensList ? words.sameAddress(count) : words.cluster(count), opensList }),
    onChoose: () => onChoose(item),
  };
}

/** Describes the rose and name of one neighbourhood as a button. */
export function wantedArea(
  area: NeighbourhoodFeature,
  language: Language,
  onChoose: (id: NeighbourhoodId) => void,
): WantedMarker {
  const { id, actor_count, theme_counts } = area.properties;
  const name = officialName(area.properties, language)?.text ?? area.properties.name_nl;
  const words = MAP_MESSAGES[language];
  return {
    key: ['area', id, language, actor_count].join(' '),
    position: namePlace(area.geometry),
    ids: [id],
    weight: actor_count,
    create: () =>
      areaButton({ name, counts: theme_counts, label: words.neighbourhood(name, words.places(actor_count)) }),
    onChoose: () => onChoose(id),
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
