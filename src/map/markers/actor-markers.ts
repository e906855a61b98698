import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { ActorFeature } from '../../domain/model/actor.ts';
import type { ActorId, Position } from '../../domain/model/identity.ts';
import type { AreaMapProps } from '../area-map-props.ts';
import type { Box } from '../camera/bounds.ts';
import { type ClusterIndex, type ClusterItem, clusterLevel, createClusterIndex } from './cluster-index.ts';
import { MarkerSet, type WantedMarker } from './marker-set.ts';
import { markerPoints, type PlacedActor, wantedActor, wantedArea, wantedCluster } from './wanted.ts';

type Shown = Pick<
  AreaMapProps,
  'language' | 'actors' | 'actor' | 'area' | 'neighbourhoods' | 'onChooseActor' | 'onChooseNeighbourhood'
>;

const isPlaced = (actor: ActorFeature): actor is PlacedActor => actor.geometry !== null;

/** Shows actors, groups of actors and names of neighbourhoods as buttons, and redoes it when the view moves. */
export class ActorMarkers {
  readonly #map: MapLibre;
  readonly #set: MarkerSet;
  readonly #onCluster: (item: ClusterItem) => void;
  #shown: Shown | null = null;
  #byId = new Map<string, PlacedActor>();
  #index: ClusterIndex = createClusterIndex([]);
  #level = -1;

  constructor(map: MapLibre, on: { highlight(id: string | null): void; cluster(item: ClusterItem): void }) {
    this.#map = map;
    this.#set = new MarkerSet(map, on.highlight);
    this.#onCluster = on.cluster;
    map.on('zoom', this.#onZoom);
    map.on('moveend', this.refresh);
  }

  update(shown: Shown): void {
    const before = this.#shown;
    this.#shown = shown;
    if (before?.actors !== shown.actors || before.actor !== shown.actor) {
      this.#byId = new Map(shown.actors.filter(isPlaced).map((actor) => [actor.properties.id, actor]));
      const others = shown.actors.filter(({ properties }) => properties.id !== shown.actor);
      this.#index = createClusterIndex(markerPoints(others));
    }
    this.refresh();
  }

  highlight(id: string | null): void {
    this.#set.highlight(id);
  }

  expand(ids: readonly string[] | null): void {
    this.#set.expand(ids);
  }

  /** Puts the keyboard on the button of one of the ids. */
  focus(ids: readonly string[]): void {
    this.#set.focus(ids);
  }

  positionOf(id: ActorId): Position | null {
    return this.#byId.get(id)?.geometry.coordinates ?? null;
  }

  readonly refresh = (): void => {
    if (!this.#shown) return;
    this.#level = clusterLevel(this.#map.getZoom());
    const wanted = this.#wanted(this.#shown);
    this.#set.show(wanted);
    this.#map.getSource<GeoJSONSource>('taken')?.setData(takenPlaces(wanted));
  };

  detach(): void {
    this.#map.off('zoom', this.#onZoom);
    this.#map.off('moveend', this.refresh);
    this.#set.clear();
  }

  readonly #onZoom = (): void => {
    if (clusterLevel(this.#map.getZoom()) !== this.#level) this.refresh();
  };

  #wanted(shown: Shown): WantedMarker[] {
    const { language, onChooseActor } = shown;
    const actorMarker = (id: string, chosen: boolean): WantedMarker[] => {
      const actor = this.#byId.get(id);
      return actor ? [wantedActor(actor, { language, chosen, onChoose: onChooseActor })] : [];
    };
    const items = this.#index
      .at(viewBox(this.#map), this.#map.getZoom())
      .flatMap((item) =>
        item.kind === 'single'
          ? actorMarker(item.ids[0], false)
          : [wantedCluster(item, language, this.#onCluster)],
      );
    const chosen = shown.actor === null ? [] : actorMarker(shown.actor, true);
    const areas = shown.area === null ? shown.neighbourhoods : [];
    const names = areas.map((area) => wantedArea(area, language, shown.onChooseNeighbourhood));
    return [...chosen, ...names, ...items];
  }
}

function takenPlaces(wanted: readonly WantedMarker[]): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: wanted.map(({ position }) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Point', coordinates: [...position] },
    })),
  };
}

function viewBox(map: MapLibre): Box {
  const bounds = map.getBounds();
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
}
