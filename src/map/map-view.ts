import type { ErrorEvent, Map as MapLibre, MapMouseEvent, Subscription } from 'maplibre-gl';
import { GPUInitializationError } from 'maplibre-gl';
import { type NeighbourhoodId, type Position, readNeighbourhoodId } from '../domain/model/identity.ts';
import { cornersOf } from '../domain/proposals/drawing/drawings-of-area.ts';
import { MAP_MESSAGES } from '../i18n/map-messages.ts';
import type { AreaMapProps, MapUnavailable } from './area-map-props.ts';
import { type Box, boxOf } from './camera/bounds.ts';
import { boxInFocus, bringIntoView, fitBox, fitHeld, isInView, moveTo, paddingFor } from './camera/camera.ts';
import {
  closeHost,
  discardHost,
  type MapHost,
  openHost,
  registerArchive,
  setMapLanguage,
} from './map-host.ts';
import { ActorMarkers } from './markers/actor-markers.ts';
import type { ClusterItem } from './markers/cluster-index.ts';
import { openGroundMenu } from './markers/ground-menu.ts';
import { ownRecords } from './markers/own-records.ts';
import { putPin } from './markers/place-pin.ts';
import { areaStyle } from './style/area-style.ts';
import { LANDMARK_LAYER, landmarkFilter } from './style/landmarks.ts';

/** How long a lost graphics context may take to come back, in milliseconds. */
const RESTORE_MS = 4000;
/** Zoom that shows a chosen point with the streets round it. */
const PLACE_ZOOM = 16;

/** What decides the style; a change of any of them changes it. */
const STYLE_PROPS = [
  ...(['flavour', 'language', 'tilesUrl', 'neighbourhoods', 'area', 'route', 'reach'] as const),
  ...(['drawings', 'drawing'] as const),
];

/** The points that are to be seen together when they come; null leaves the view to place and actor. */
function together(props: AreaMapProps): readonly Position[] | null {
  const { route, seesAll, place, actors, area, drawn, photo, drawings, drawing } = props;
  if (route) return route;
  if (photo) return photo.corners;
  const chosen = drawings.find(({ properties }) => properties.id === drawing);
  if (chosen) return cornersOf(chosen.geometry);
  if (area === null && drawn.length > 0) return drawn.flatMap(({ corners }) => corners);
  if (!seesAll || !place) return null;
  return [place, ...actors.flatMap(({ geometry }) => (geometry ? [geometry.coordinates] : []))];
}

/** Whether presses, keys and one finger are for choosing points. */
const choosesPoints = ({ picking, draw }: AreaMapProps): boolean => picking || draw?.isOn === true;

/** The map on one page: follows the props and reports what the visitor does. */
export class MapView {
  readonly #host: MapHost;
  readonly #map: MapLibre;
  readonly #markers: ActorMarkers;
  readonly #onGroup: (ids: readonly string[] | null) => void;
  readonly #told = new Set<MapUnavailable>();
  readonly #resize = new ResizeObserver(() => this.#onResize());
  #subscriptions: Subscription[] = [];
  #props: AreaMapProps;
  #moved = false;
  #hovered: string | null = null;
  #unpin: () => void = () => undefined;
  #closeMenu: (() => void) | null = null;
  #listOpen = false;
  #restoring: ReturnType<typeof setTimeout> | null = null;

  /**
   * Puts the map into `parent`. `onGroup` gets the ids of the places at one spot whose list is to be shown.
   * Throws when the device cannot draw the map.
   */
  constructor(parent: HTMLElement, props: AreaMapProps, onGroup: (ids: readonly string[] | null) => void) {
    this.#props = props;
    this.#onGroup = onGroup;
    registerArchive(props.tilesUrl);
    const box = this.#home;
    this.#host = openHost(parent, { style: this.#style(), box, padding: paddingFor(parent.clientWidth) });
    this.#map = this.#host.map;
    this.#markers = new ActorMarkers(this.#map, {
      highlight: (id) => this.#props.onHighlight(id),
      cluster: (item) => this.#openCluster(item),
    });
    this.#listen();
    this.#restyle();
    this.#fitHome(false);
    this.#pin(false);
    this.#show(true, false);
    this.#bringDrawn(null);
    if (choosesPoints(props)) this.#onChoosing();
    this.#resize.observe(this.#host.element);
  }

  /** Follows a change of what the page shows. */
  update(props: AreaMapProps): void {
    const before = this.#props;
    this.#props = props;
    if (STYLE_PROPS.some((key) => before[key] !== props[key])) this.#restyle();
    const refocused = before.area !== props.area || before.neighbourhoods !== props.neighbourhoods;
    const points = together(props);
    if (points && String(together(before)) !== String(points)) this.#fitHome(this.#animates);
    else if (refocused) this.showWhole();
    if (refocused || String(before.place) !== String(props.place)) this.#pin(this.#animates);
    if (props.reach && before.reach !== props.reach) this.#fitReach();
    this.#bringDrawn(before);
    if (choosesPoints(before) !== choosesPoints(props)) this.#onChoosing();
    if (refocused || before.groundTap !== props.groundTap) this.#closeMenu?.();
    if (before.actors !== props.actors || refocused) this.#onGroup(null);
    if (before.actors !== props.actors) this.#hideDoubles();
    this.#show(before.actor !== props.actor || refocused, this.#animates);
  }

  /** MapLibre's own map, for what lies over it. */
  get map(): MapLibre {
    return this.#map;
  }

  /** Makes the middle of the map the chosen point, or a corner of what is drawn. */
  chooseMiddle(): void {
    const { lng, lat } = this.#map.getCenter();
    const { draw, onChoosePoint } = this.#props;
    (draw?.isOn ? draw.onPress : onChoosePoint)([lng, lat]);
  }

  zoomBy(steps: number): void {
    this.#moved = true;
    const zoom = Math.round(this.#map.getZoom() * 2) / 2 + steps;
    this.#map.zoomTo(zoom, { duration: this.#animates ? 250 : 0 });
  }

  /** Shows the whole neighbourhood in focus, or the whole Region. */
  showWhole(): void {
    this.#moved = false;
    const box = boxInFocus(this.#props.neighbourhoods, this.#props.area);
    fitBox(this.#map, box, { animate: this.#animates, chosen: false });
  }

  /** Lays the names out anew, off what has come to lie over the map. */
  makeRoom(): void {
    this.#markers.refresh();
  }

  /** Tells that the list of a group was closed; puts the keyboard back on the group. */
  closeGroup(ids: readonly string[]): void {
    this.#listOpen = false;
    this.#markers.expand(null);
    this.#markers.focus(ids);
  }

  detach(): void {
    this.#resize.disconnect();
    this.#unpin();
    this.#closeMenu?.();
    this.#markers.detach();
    for (const subscription of this.#subscriptions) subscription.unsubscribe();
    if (this.#restoring) {
      clearTimeout(this.#restoring);
      discardHost(this.#host);
    } else closeHost(this.#host);
  }

  /** What the page opens on: the points to be seen together, else the neighbourhood in focus or the Region. */
  get #home(): Box {
    const { neighbourhoods, area } = this.#props;
    return boxOf(together(this.#props) ?? []) ?? boxInFocus(neighbourhoods, area);
  }

  #fitHome(animate: boolean): void {
    this.#moved = false;
    const chosen = together(this.#props) !== null && this.#props.actor !== null;
    fitBox(this.#map, this.#home, { animate, chosen });
  }

  get #animates(): boolean {
    return !this.#props.reducedMotion;
  }

  #style() {
    return areaStyle(this.#props);
  }

  #restyle(): void {
    registerArchive(this.#props.tilesUrl);
    setMapLanguage(this.#map, this.#props.language);
    const apply = (): void => {
      this.#map.setStyle(this.#style(), { diff: true });
      this.#markers.refresh();
      this.#highlightArea();
      this.#hideDoubles();
    };
    if (this.#map.style?._loaded) apply();
    else this.#map.once('style.load', apply);
  }

  #show(bring: boolean, animate: boolean): void {
    this.#markers.update(this.#props);
    this.#markers.highlight(this.#props.highlighted);
    this.#highlightArea();
    const { actor } = this.#props;
    const position = actor === null ? null : this.#markers.positionOf(actor);
    if (!position || !bring) return;
    if (!together(this.#props)) bringIntoView(this.#map, position, animate);
    else if (!isInView(this.#map, position)) this.#fitHome(animate);
  }

  /** Marks the chosen point and shows the streets round it, or takes the mark away. */
  #pin(animate: boolean): void {
    this.#unpin();
    const { place, actor } = this.#props;
    if (!place) return;
    this.#unpin = putPin(this.#map, place);
    if (actor !== null || together(this.#props)) return;
    this.#moved = true;
    moveTo(this.#map, place, PLACE_ZOOM, animate);
  }

  #highlightArea(): void {
    const { highlighted } = this.#props;
    if (!this.#map.style?._loaded || !this.#map.getSource('areas')) return;
    this.#map.removeFeatureState({ source: 'areas' });
    if (highlighted === null) return;
    this.#map.setFeatureState({ source: 'areas', id: highlighted }, { highlighted: true });
  }

  /** What is a marker on this page is not a landmark as well. */
  #hideDoubles(): void {
    if (!this.#map.style?._loaded || !this.#map.getLayer(LANDMARK_LAYER)) return;
    this.#map.setFilter(LANDMARK_LAYER, landmarkFilter(ownRecords(this.#props.actors)), { validate: false });
  }

  #openCluster(item: ClusterItem): void {
    if (item.splitZoom === null) {
      this.#listOpen = true;
      this.#markers.expand(item.ids);
      this.#onGroup(item.ids);
      return;
    }
    this.#moved = true;
    moveTo(this.#map, item.position, item.splitZoom, this.#animates);
  }

  #listen(): void {
    const map = this.#map;
    this.#subscriptions = [
      map.on('click', (event) => this.#onClick(event)),
      map.on('mousemove', (event) => this.#hover(this.#areaAt(event))),
      map.on('mouseout', () => this.#hover(null)),
      map.on('movestart', ({ originalEvent }) => {
        if (originalEvent) this.#moved = true;
      }),
      map.on('error', (event) => this.#onError(event)),
      map.on('webglcontextlost', () => {
        this.#restoring ??= setTimeout(() => this.#tell('context-lost'), RESTORE_MS);
      }),
      map.on('webglcontextrestored', () => {
        if (this.#restoring) clearTimeout(this.#restoring);
        this.#restoring = null;
        this.#restyle();
      }),
    ];
  }

  #onClick(event: MapMouseEvent): void {
    const { target } = event.originalEvent;
    if (target instanceof Element && target.closest('.maplibregl-marker')) return;
    const at: Position = [event.lngLat.lng, event.lngLat.lat];
    const { picking, groundTap, draw } = this.#props;
    const id = this.#areaAt(event);
    if (draw?.isOn) draw.onPress(at);
    else if (picking) moveTo(this.#map, at, this.#map.getZoom(), this.#animates);
    else if (groundTap === 'choose') this.#props.onChoosePoint(at);
    else if (id) this.#props.onChooseNeighbourhood(id);
    else if (this.#listOpen) this.#closeList();
    else if (this.#closeMenu) this.#closeMenu();
    else if (groundTap === 'offer') this.#offer(at);
  }

  #closeList(): void {
    this.#listOpen = false;
    this.#onGroup(null);
  }

  /** Offers what one can do with a point of the ground. */
  #offer(at: Position): void {
    const { pointHere, fromHere, bar, missing } = MAP_MESSAGES[this.#props.language];
    this.#closeMenu = openGroundMenu(this.#map, at, {
      label: pointHere,
      fromHere,
      links: [
        { text: missing, href: this.#props.missingHref(at) },
        { text: bar, href: this.#props.barHref(at) },
      ],
      onFromHere: () => this.#props.onChoosePoint(at),
      onClose: (byKey) => {
        this.#closeMenu = null;
        if (byKey) this.#map.getCanvas().focus({ preventScroll: true });
      },
    });
  }

  /** While points are chosen the keys move the map, and one finger does too. */
  #onChoosing(): void {
    this.#closeMenu?.();
    if (choosesPoints(this.#props)) {
      this.#moved = true;
      this.#map.cooperativeGestures.disable();
      this.#host.element.scrollIntoView({ block: 'center' });
      this.#map.getCanvas().focus({ preventScroll: true });
    } else setMapLanguage(this.#map, this.#props.language);
  }

  /** Brings a point that was not put there by hand into view, together with where it stands now. */
  #bringDrawn(before: AreaMapProps | null): void {
    const { draw } = this.#props;
    const [to] = draw?.drawing.kind === 'place' ? draw.drawing.corners : [];
    const isByHand = before !== null && draw?.isOn;
    if (!draw || !to || isByHand || String(to) === String(before?.draw?.drawing.corners)) return;
    const animate = before !== null && this.#animates;
    const box = draw.from && boxOf([draw.from, to]);
    this.#moved = true;
    if (!box) bringIntoView(this.#map, to, animate);
    else fitHeld(this.#map, box, to, animate);
  }

  #fitReach(): void {
    const box = boxOf((this.#props.reach ?? []).flatMap(({ polygons }) => polygons.flat(2)));
    if (!box) return;
    this.#moved = true;
    fitBox(this.#map, box, { animate: this.#animates, chosen: false });
  }

  #areaAt(event: MapMouseEvent): NeighbourhoodId | null {
    const { area, groundTap } = this.#props;
    if (
      area !== null ||
      groundTap === 'choose' ||
      !this.#map.style?._loaded ||
      !this.#map.getLayer('area-fills')
    ) {
      return null;
    }
    const [found] = this.#map.queryRenderedFeatures(event.point, { layers: ['area-fills'] });
    return readNeighbourhoodId(found?.properties['id']);
  }

  #hover(id: string | null): void {
    if (id === this.#hovered) return;
    this.#hovered = id;
    this.#map.getCanvas().classList.toggle('is-pointing', id !== null);
    this.#props.onHighlight(id);
  }

  #onError(event: ErrorEvent & { readonly sourceId?: string }): void {
    if (event.error instanceof GPUInitializationError) this.#tell('context-lost');
    else if (event.sourceId === 'ground') this.#tell('tiles');
    else console.warn(event.error?.message);
  }

  #tell(reason: MapUnavailable): void {
    if (this.#told.has(reason)) return;
    this.#told.add(reason);
    this.#props.onUnavailable(reason);
  }

  #onResize(): void {
    this.#map.resize();
    const { actor } = this.#props;
    if (this.#moved || (actor !== null && !together(this.#props))) return;
    this.#fitHome(false);
  }
}
