import {
  addProtocol,
  type Map as MapLibre,
  Map as MapLibreMap,
  type StyleSpecification,
  setWorkerUrl,
  type VectorTileSource,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { PMTiles, Protocol } from 'pmtiles';
import type { Language } from '../domain/model/identity.ts';
import { MAP_MESSAGES } from '../i18n/map-messages.ts';
import type { Box } from './camera/bounds.ts';
import { MAX_ZOOM } from './markers/cluster-index.ts';
import { drawLandmarkSign, parseLandmarkSign } from './style/landmark-signs.ts';
import { drawStopSign, parseSignName, SIGN_PIXEL_RATIO } from './style/stop-signs.ts';
import { TAKEN_PIXEL_RATIO, takenImageSize } from './style/taken.ts';
import { RangeSource } from './tiles/range-source.ts';

/** The one map of the site: its element moves from page to page, so the graphics context is made once. */
export interface MapHost {
  readonly map: MapLibre;
  readonly element: MapElement;
}

/** The element of the map carries the map itself, so that browser tests can ask what is drawn where. */
type MapElement = HTMLDivElement & { readonly map?: MapLibre };

export interface HostOptions {
  readonly style: StyleSpecification;
  readonly box: Box;
  readonly padding: number;
}

const MIN_ZOOM = 9.5;
/** How far the map can be moved: the Region and some ground round it. */
const REACH: Box = [3.9, 50.6, 4.82, 51.08];

let current: MapHost | null = null;
let protocol: Protocol | null = null;

/**
 * Gives the map inside `parent`: the one that exists already, or a new one that opens on `box`.
 * Throws when the device cannot draw it.
 */
export function openHost(parent: HTMLElement, options: HostOptions): MapHost {
  if (current) {
    parent.append(current.element);
    current.map.resize();
    return current;
  }
  const element = document.createElement('div');
  element.className = 'area-map__canvas';
  parent.append(element);
  try {
    setWorkerUrl(workerUrl);
    const map = createMap(element, options);
    map.on('style.load', () => takeNearestZoom(map));
    showWhenDrawn(map, element);
    map.setMissingStyleImageResolver((id) => addImage(map, id));
    current = { map, element: Object.assign(element, { map }) };
    return current;
  } catch (error) {
    element.remove();
    throw error;
  }
}

/** Takes the map out of the page and keeps it for the next one. */
export function closeHost(host: MapHost): void {
  host.element.remove();
}

/** Gives up a map that cannot go on; the next `openHost` makes a new one. */
export function discardHost(host: MapHost): void {
  host.element.remove();
  if (current === host) current = null;
}

/**
 * Sets the words that MapLibre itself shows or gives to screen readers. Where fingers point, the map moves with two
 * of them, so that one can scroll the page past it.
 */
export function setMapLanguage(map: MapLibre, language: Language): void {
  const words = MAP_MESSAGES[language];
  map.getCanvas().setAttribute('aria-label', words.map);
  if (!matchMedia('(pointer: coarse)').matches) return;
  Object.assign(map._locale, {
    'CooperativeGesturesHandler.MobileHelpText': words.twoFingers,
    'CooperativeGesturesHandler.WindowsHelpText': words.keyAndWheel('Ctrl'),
    'CooperativeGesturesHandler.MacHelpText': words.keyAndWheel('⌘'),
  });
  map.cooperativeGestures.disable();
  map.cooperativeGestures.enable();
}

/** Makes an archive readable as `pmtiles://<address>`. */
export function registerArchive(url: string): void {
  if (!protocol) {
    protocol = new Protocol();
    addProtocol('pmtiles', protocol.tile);
  }
  if (!protocol.get(url)) protocol.add(new PMTiles(new RangeSource(url)));
}

function createMap(container: HTMLDivElement, { style, box, padding }: HostOptions): MapLibre {
  const [west, south, east, north] = REACH;
  const map = new MapLibreMap({
    container,
    style,
    bounds: [box[0], box[1], box[2], box[3]],
    fitBoundsOptions: { padding },
    maxBounds: [west, south, east, north],
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: 120,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  return map;
}

/** Lets the map come up softly with its first picture, or once it is clear that there will be none. */
function showWhenDrawn(map: MapLibre, element: HTMLElement): void {
  const show = (): void => element.classList.add('is-drawn');
  map.once('style.load', () => map.once('render', show));
  map.once('error', show);
}

/**
 * Lets the background take tiles of the nearest whole zoom instead of the one below. MapLibre decides with the
 * tile's own zoom whether a name fits along a street: with the lower one, most streets stay without.
 */
function takeNearestZoom(map: MapLibre): void {
  const ground = map.getSource<VectorTileSource>('ground');
  if (ground) Object.assign(ground, { roundZoom: true });
}

/** Makes an image that the style asks for: a sign, or the transparent box of a taken place. */
function addImage(map: MapLibre, id: string): void {
  if (map.hasImage(id)) return;
  const size = takenImageSize(id);
  if (size) {
    const data = new Uint8Array(size.width * size.height * 4);
    map.addImage(id, { ...size, data }, { pixelRatio: TAKEN_PIXEL_RATIO });
    return;
  }
  const image = signImage(id);
  if (image) map.addImage(id, image, { pixelRatio: SIGN_PIXEL_RATIO });
}

function signImage(id: string): ImageData | null {
  const stop = parseSignName(id);
  if (stop) return drawStopSign(stop);
  const landmark = parseLandmarkSign(id);
  return landmark && drawLandmarkSign(landmark);
}
