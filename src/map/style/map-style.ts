import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { FLAVOURS, type Flavour } from '../../domain/cartography/flavours.ts';
import type { Language } from '../../domain/model/identity.ts';
import { groundLayers } from './ground.ts';
import { labelLayers } from './labels.ts';
import { railLayers } from './rail.ts';
import { stopLayers } from './stops.ts';
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

/** The names and signs, from the least to the most important. */
export function nameLayers(flavour: Flavour, language: Language): LayerSpecification[] {
  const tokens = FLAVOURS[flavour];
  return [...labelLayers(tokens, language), ...stopLayers(tokens, flavour, language)];
}

/** Gives the style of the background map. It asks for nothing but the tile archive: no glyphs, no sprite. */
export function mapStyle({ flavour, language, tilesUrl }: MapStyleOptions): StyleSpecification {
  return {
    version: 8,
    name: `Buurtkompas ${flavour}`,
    sources: { ground: { type: 'vector', url: `pmtiles://${tilesUrl}` } },
    layers: [...baseLayers(flavour), ...nameLayers(flavour, language)],
  };
}
