import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { ActorFeature } from '../../domain/model/actor.ts';
import type { ActorId, Position } from '../../domain/model/identity.ts';
import type { AreaMapProps } from '../area-map-props.ts';
import type { Box } from '../camera/bounds.ts';
import { TAKEN_SOURCE, takenPlaces } from '../style/taken.ts';
import { areaScale } from './area-scale.ts';
import { type ClusterIndex, type ClusterItem, clusterLevel, createClusterIndex } from './cluster-index.ts';
import { MarkerSet, type WantedMarker } from './marker-set.ts';
import { markerPoints, type PlacedActor, wantedActor, wantedArea, wantedCluster } from './wanted.ts';

/** What decides which buttons there are and how they look. */
const SHOWN = ['language', 'actors', 'actor', 'area', 'neighbourhoods', 'themes', 'themeWords'] as const;

/** From this zoom on one sees streets: roses of whole neighbourhoods would only lie in the way. */
const STREETS_ZOOM = 14.5;

type Shown = Pick<AreaMapProps, (typeof SHOWN)[number] | 'onChooseActor' | 'onChooseNeighbourhood'>;

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
    if (SHOWN.some((key) => before?.[key] !== shown[key])) this.refresh();
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
    this.#map.getSource<GeoJSONSource>(TAKEN_SOURCE)?.setData(takenPlaces(this.#set.takenBoxes()));
  };

  detach(): void {
    this.#map.off('zoom', this.#onZoom);
    this.#map.off('moveend', this.refresh);
    this.#set.clear();
  }

  readonly #onZoom = (): void => {
    if (clusterLevel(this.#map.getZoom()) !== this.#level) this.refresh();
    else this.#set.follow();
  };

  #wanted(shown: Shown): WantedMarker[] {
    const chosen = shown.actor === null ? [] : this.#actor(shown, shown.actor);
    const areas = this.#map.getZoom() < STREETS_ZOOM ? areasOf(shown) : [];
    return [...chosen, ...areas, ...this.#items(shown)];
  }

  /** The actors in view but the chosen one, those too close together as groups. */
  #items(shown: Shown): WantedMarker[] {
    const { language, themeWords } = shown;
    return this.#index.at(viewBox(this.#map), this.#map.getZoom()).flatMap((item) => {
      if (item.kind === 'single') return this.#actor(shown, item.ids[0]);
      const members = item.ids.flatMap((id) => this.#byId.get(id) ?? []);
      return [wantedCluster(item, members, { language, themeWords, onChoose: this.#onCluster })];
    });
  }

  #actor(shown: Shown, id: string): WantedMarker[] {
    const actor = this.#byId.get(id);
    const { language, onChooseActor: onChoose } = shown;
    return actor ? [wantedActor(actor, { language, chosen: id === shown.actor, onChoose })] : [];
  }
}

/** The roses of all neighbourhoods on one scale; none when one is in focus. */
function areasOf(shown: Shown): WantedMarker[] {
  if (shown.area !== null) return [];
  const { language, themes, neighbourhoods, onChooseNeighbourhood: onChoose } = shown;
  const scale = areaScale(neighbourhoods, themes);
  return neighbourhoods.map((area) => wantedArea(area, { language, themes, scale, onChoose }));
}

function viewBox(map: MapLibre): Box {
  const bounds = map.getBounds();
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
}
