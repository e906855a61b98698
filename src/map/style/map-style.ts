import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { FLAVOURS, type Flavour } from '../../domain/cartography/flavours.ts';
import type { Language } from '../../domain/model/identity.ts';
import { groundLayers } from './ground.ts';
import { landmarkLayers } from './landmarks.ts';
import type { NameOptions } from './name-options.ts';
import { placeNameLayers } from './place-names.ts';
import { railLayers } from './rail.ts';
import { stationLayers, tramStopLayers } from './stops.ts';
import { lineNameLayers } from './street-names.ts';
import { streetLayers } from './streets.ts';

export interface MapStyleOptions {
  readonly flavour: Flavour;
  /** language of the names */
  readonly language: Language;
  /** absolute address of the tile archive */
  readonly tilesUrl: string;
}

/** Everything drawn below the names. */
export function baseLayers(flavour: Flavour): LayerSpecification[] {
  const tokens = FLAVOURS[flavour];
  const rail = railLayers(tokens);
  return [...groundLayers(tokens), ...rail.under, ...streetLayers(tokens), ...rail.over];
}

/** Names along lines and the stops of trams: what the dimming of the ground outside an area lies over. */
export function lineNames(options: NameOptions): LayerSpecification[] {
  return [...lineNameLayers(options), ...tramStopLayers(options)];
}

/**
 * Names and signs of places, from the least to the most important. MapLibre gives room to the last layer first:
 * stations, squares, parks, landmarks, and only then what `lineNames` gives.
 */
export function placeNames(options: NameOptions): LayerSpecification[] {
  return [...landmarkLayers(options), ...placeNameLayers(options), ...stationLayers(options)];
}

/** Gives the style of the background map. It asks for nothing but the tile archive: no glyphs, no sprite. */
export function mapStyle({ flavour, language, tilesUrl }: MapStyleOptions): StyleSpecification {
  const names = { flavour, language, inside: null };
  return {
    version: 8,
    name: `Buurtkompas ${flavour}`,
    sources: { ground: { type: 'vector', url: `pmtiles://${tilesUrl}` } },
    layers: [...baseLayers(flavour), ...lineNames(names), ...placeNames(names)],
  };
}
