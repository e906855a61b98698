import { createExpression, latest, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { FLAVOUR_NAMES } from '../../../src/domain/cartography/flavours.ts';
import type { NeighbourhoodFeature } from '../../../src/domain/model/area.ts';
import { LANGUAGES, NeighbourhoodId } from '../../../src/domain/model/identity.ts';
import { areaStyle } from '../../../src/map/style/area-style.ts';
import { nameExpression } from '../../../src/map/style/expressions.ts';
import { mapStyle } from '../../../src/map/style/map-style.ts';
import { parseSignName } from '../../../src/map/style/stop-signs.ts';

const tilesUrl = 'https://example.org/tiles/brussels.pmtiles';

describe('mapStyle', () => {
  it.each(FLAVOUR_NAMES.flatMap((flavour) => LANGUAGES.map((language) => ({ flavour, language }))))(
    'is a valid style: $flavour, $language',
    ({ flavour, language }) => {
      expect(validateStyleMin(mapStyle({ flavour, language, tilesUrl }), latest)).toEqual([]);
    },
  );

  it('asks for the tile archive and nothing else', () => {
    const style = mapStyle({ flavour: 'light', language: 'nl', tilesUrl });
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
    expect(JSON.stringify(style).match(/https?:[^"]+/g)).toEqual([tilesUrl]);
  });

  it('takes every layer from the layers of the tiles', () => {
    const known = ['green', 'water', 'boundaries', 'rail', 'streets', 'stops', 'place_labels'];
    for (const layer of mapStyle({ flavour: 'light', language: 'nl', tilesUrl }).layers) {
      if ('source-layer' in layer) expect(known).toContain(layer['source-layer']);
    }
  });
});

describe('areaStyle', () => {
  const id = NeighbourhoodId.parse('marollen');
  const marollen = {
    type: 'Feature',
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [4.34, 50.83],
          [4.35, 50.83],
          [4.35, 50.84],
          [4.34, 50.83],
        ],
      ],
    },
    properties: { id },
  } as unknown as NeighbourhoodFeature;
  const styleFor = (area: NeighbourhoodId | null) =>
    areaStyle({ flavour: 'light', language: 'fr', tilesUrl, neighbourhoods: [marollen], area });
  const layersOf = (area: NeighbourhoodId | null) => styleFor(area).layers.map((layer) => layer.id);

  it('fills all areas in the Region view, and dims nothing', () => {
    expect(validateStyleMin(styleFor(null), latest)).toEqual([]);
    expect(layersOf(null)).toContain('area-fills');
    expect(layersOf(null)).not.toContain('outside');
  });

  it('outlines the one in focus and dims the ground outside', () => {
    expect(validateStyleMin(styleFor(id), latest)).toEqual([]);
    expect(layersOf(id)).toEqual(expect.arrayContaining(['outside', 'focus-line']));
    expect(layersOf(id)).not.toContain('area-fills');
  });

  it('shows the Region when the area is not known', () => {
    expect(layersOf(NeighbourhoodId.parse('nowhere'))).toContain('area-fills');
  });
});

describe('nameExpression', () => {
  const write = (language: 'nl' | 'fr' | 'en', properties: Record<string, string>) => {
    const made = createExpression(nameExpression(language), 'text-field');
    if (made.result === 'error') throw new Error(made.value[0]?.message);
    return made.value.evaluate({ zoom: 15 }, { type: 'LineString', properties });
  };
  const both = { name_fr: 'Rue Haute', name_nl: 'Hoogstraat' };

  it('follows the language, and gives both where the interface is in neither', () => {
    expect(write('fr', both)).toBe('Rue Haute');
    expect(write('nl', both)).toBe('Hoogstraat');
    expect(write('en', both)).toBe('Rue Haute / Hoogstraat');
  });

  it('gives one name once, and the other language when its own is missing', () => {
    expect(write('en', { name_fr: 'Anneessens', name_nl: 'Anneessens' })).toBe('Anneessens');
    expect(write('nl', { name_fr: 'Rue Haute' })).toBe('Rue Haute');
    expect(write('fr', {})).toBe('');
  });
});

describe('parseSignName', () => {
  it('reads the names the style asks for and refuses others', () => {
    expect(parseSignName('stop-contrast-metro')).toEqual({ flavour: 'contrast', mode: 'metro' });
    expect(parseSignName('stop-neon-metro')).toBeNull();
    expect(parseSignName('stop-light-tram')).toBeNull();
  });
});
