import {
  createExpression,
  type ExpressionSpecification,
  type Formatted,
  featureFilter,
  latest,
  validateStyleMin,
} from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { FLAVOUR_NAMES } from '../../../src/domain/cartography/flavours.ts';
import type { NeighbourhoodFeature } from '../../../src/domain/model/area.ts';
import { LANGUAGES, type Language } from '../../../src/domain/model/identity.ts';
import { NeighbourhoodId } from '../../../src/domain/model/identity-checks.ts';
import type { DrawnKind } from '../../../src/domain/proposals/drawing/drawing.ts';
import type { DrawingFeature } from '../../../src/domain/proposals/drawing/published-drawing.ts';
import { areaStyle } from '../../../src/map/style/area-style.ts';
import { bothNames, nameExpression } from '../../../src/map/style/expressions.ts';
import { parseLandmarkSign } from '../../../src/map/style/landmark-signs.ts';
import { landmarkFilter } from '../../../src/map/style/landmarks.ts';
import { mapStyle } from '../../../src/map/style/map-style.ts';
import { parseSignName } from '../../../src/map/style/stop-signs.ts';
import { takenImageSize, takenPlaces } from '../../../src/map/style/taken.ts';
import { uuid } from '../../support/proposals.ts';

const tilesUrl = 'https://example.org/tiles/brussels.pmtiles';

const NOT_DRAWN = { drawings: [], drawing: null } as const;

const drawing = (number: number, kind: DrawnKind, geometry: DrawingFeature['geometry']): DrawingFeature => ({
  ...{ type: 'Feature', geometry },
  properties: {
    ...{ id: uuid(number), kind, name: `Naam ${number}`, neighbourhood: null },
    proposed: { on: '2026-11-29', role: 'resident' },
    decided: { on: '2026-11-30', role: 'bar', team: null },
  },
});

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
    const known = ['green', 'water', 'boundaries', 'rail', 'streets', 'stops', 'place_labels', 'landmarks'];
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
    areaStyle({
      flavour: 'light',
      language: 'fr',
      tilesUrl,
      neighbourhoods: [marollen],
      area,
      route: null,
      reach: null,
      ...NOT_DRAWN,
    });
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

  it('draws a walk over the dimmed ground and under the names of streets', () => {
    const route = [
      [4.34, 50.83],
      [4.36, 50.84],
    ] as const;
    const style = areaStyle({
      ...{
        flavour: 'light',
        language: 'fr',
        tilesUrl,
        neighbourhoods: [marollen],
        area: id,
        route,
        reach: null,
      },
      ...NOT_DRAWN,
    });
    expect(validateStyleMin(style, latest)).toEqual([]);
    const order = style.layers.map((layer) => layer.id);
    expect(order.indexOf('route-line')).toBeGreaterThan(order.indexOf('outside'));
    expect(order.indexOf('route-line')).toBeLessThan(order.indexOf('main-street-names'));
    expect(layersOf(id)).not.toContain('route-line');
  });

  it('PR-76: draws what people drew over the dimmed ground, its names first; the others fade beside a chosen one', () => {
    const place = drawing(1, 'place', { type: 'Point', coordinates: [4.345, 50.835] });
    const route = drawing(2, 'route', {
      type: 'LineString',
      coordinates: [
        [4.34, 50.83],
        [4.36, 50.84],
      ],
    });
    const style = areaStyle({
      ...{ flavour: 'light', language: 'fr', tilesUrl, neighbourhoods: [marollen], area: id },
      ...{ route: null, reach: null, drawings: [place, route], drawing: uuid(2) },
    });
    expect(validateStyleMin(style, latest)).toEqual([]);
    const order = style.layers.map((layer) => layer.id);
    expect(order.indexOf('drawing-routes')).toBeGreaterThan(order.indexOf('outside'));
    expect(order.indexOf('drawing-routes')).toBeLessThan(order.indexOf('main-street-names'));
    expect(order.indexOf('drawing-names')).toBeGreaterThan(order.indexOf('landmarks'));
    const { data } = style.sources['drawings'] as { data: GeoJSON.FeatureCollection };
    expect(data.features.map(({ properties }) => properties)).toEqual([
      { kind: 'place', name: 'Naam 1', chosen: false, faded: true },
      { kind: 'route', name: 'Naam 2', chosen: true, faded: false },
    ]);
    expect(layersOf(id)).not.toContain('drawing-routes');
  });

  it('draws the ground within some minutes over the dimmed ground, its words last', () => {
    const ring = [
      [4.34, 50.83],
      [4.36, 50.83],
      [4.36, 50.84],
      [4.34, 50.83],
    ] as const;
    const reach = [5, 15].map((minutes) => ({ minutes, polygons: [[ring]] }));
    const style = areaStyle({
      ...{ flavour: 'light', language: 'fr', tilesUrl, neighbourhoods: [marollen], area: id },
      ...{ route: null, reach },
      ...NOT_DRAWN,
    });
    expect(validateStyleMin(style, latest)).toEqual([]);
    const order = style.layers.map((layer) => layer.id);
    expect(order.indexOf('reach-fills')).toBeGreaterThan(order.indexOf('outside'));
    expect(order.indexOf('reach-fills')).toBeLessThan(order.indexOf('main-street-names'));
    expect(order).toContain('reach-names');
    expect(layersOf(id)).not.toContain('reach-fills');
  });

  it('shows the Region when the area is not known', () => {
    expect(layersOf(NeighbourhoodId.parse('nowhere'))).toContain('area-fills');
  });
});

/** Writes a name expression for a place, at a zoom. */
function write(
  expression: ExpressionSpecification,
  properties: Record<string, string>,
): { text: string; scale: number | null }[] {
  const made = createExpression(expression, 'text-field', latest.layout_symbol['text-field'] as never);
  if (made.result === 'error') throw new Error(made.value[0]?.message);
  const value = made.value.evaluate({ zoom: 16 }, { type: 'Point', properties });
  if (typeof value === 'string') return [{ text: value, scale: null }];
  return (value as Formatted).sections.map(({ text, scale }) => ({ text, scale })).filter(({ text }) => text);
}

describe('names', () => {
  const both = { name_fr: 'Rue Haute', name_nl: 'Hoogstraat' };

  it('are Dutch for a reader of Dutch and French for all others', () => {
    const first = (language: Language) => write(nameExpression(language), both)[0]?.text;
    const [dutch, ...others] = LANGUAGES.map(first);
    expect(dutch).toBe('Hoogstraat');
    expect(new Set(others)).toEqual(new Set(['Rue Haute']));
  });

  it('have the other official one behind them, smaller', () => {
    expect(write(bothNames('nl', ' – ', '#666666'), both)).toEqual([
      { text: 'Hoogstraat', scale: null },
      { text: ' – Rue Haute', scale: 0.86 },
    ]);
    expect(write(bothNames('en', '\n', '#666666'), both).map(({ text }) => text)).toEqual([
      'Rue Haute',
      '\nHoogstraat',
    ]);
  });

  it('stand once when both are the same, and alone when the other is missing or the language is unknown', () => {
    const texts = (properties: Record<string, string>) =>
      write(bothNames('nl', '\n', '#666666'), properties).map(({ text }) => text);
    expect(texts({ name_fr: 'Anneessens', name_nl: 'Anneessens' })).toEqual(['Anneessens']);
    expect(texts({ name_fr: 'Rue Haute' })).toEqual(['Rue Haute']);
    expect(texts({ name: 'Ak Camii' })).toEqual(['Ak Camii']);
    expect(texts({})).toEqual([]);
  });
});

describe('the order in which names get room', () => {
  const order = mapStyle({ flavour: 'light', language: 'nl', tilesUrl })
    .layers.filter(({ type }) => type === 'symbol')
    .map(({ id }) => id)
    .reverse();

  it('is stations, squares, parks, landmarks, main streets, small streets', () => {
    const asked = [
      'stations',
      'square-names',
      'green-names',
      'landmarks',
      'main-street-names',
      'small-street-names',
    ];
    expect(order.filter((id) => asked.includes(id))).toEqual(asked);
  });

  it('gives a street both names before it gives one', () => {
    expect(order.indexOf('small-street-both-names')).toBeLessThan(order.indexOf('small-street-names'));
  });

  it.each(FLAVOUR_NAMES)('begins with the markers of the page (%s)', (flavour) => {
    const style = areaStyle({
      flavour,
      language: 'nl',
      tilesUrl,
      neighbourhoods: [],
      area: null,
      route: null,
      reach: null,
      ...NOT_DRAWN,
    });
    expect(style.layers.at(-1)?.id).toBe('taken');
  });
});

describe('landmarkFilter', () => {
  const filter = featureFilter(landmarkFilter(['osm:1']), 'filter');
  const shown = (zoom: number, properties: Record<string, string | number>) =>
    filter.filter({ zoom }, { type: 1, properties } as never);

  it('shows great buildings from afar and schools near by', () => {
    expect(shown(13, { class: 'hospital', rank: 4, record: 'osm:2' })).toBe(true);
    expect(shown(15, { class: 'school', rank: 11, record: 'osm:2' })).toBe(false);
    expect(shown(16, { class: 'school', rank: 11, record: 'osm:2' })).toBe(true);
  });

  it('leaves out what is a marker of the page', () => {
    expect(shown(17, { class: 'school', rank: 11, record: 'osm:1' })).toBe(false);
  });
});

describe('takenPlaces', () => {
  it('names an image of the size of each box', () => {
    const { features } = takenPlaces([
      { position: [4.3, 50.8], widthPx: 54, heightPx: 70, shiftPx: [0, -35] },
    ]);
    expect(features[0]?.properties).toEqual({ image: 'taken-14-18', shift: [0, -35] });
    expect(takenImageSize('taken-14-18')).toEqual({ width: 14, height: 18 });
    expect(takenImageSize('stop-light-metro')).toBeNull();
  });
});

describe('parseLandmarkSign', () => {
  it('reads the names the style asks for and refuses others', () => {
    expect(parseLandmarkSign('landmark-dark-town-hall')).toEqual({ flavour: 'dark', kind: 'town-hall' });
    expect(parseLandmarkSign('landmark-dark-square')).toBeNull();
    expect(parseLandmarkSign('landmark-neon-school')).toBeNull();
  });
});

describe('parseSignName', () => {
  it('reads the names the style asks for and refuses others', () => {
    expect(parseSignName('stop-contrast-metro')).toEqual({ flavour: 'contrast', mode: 'metro' });
    expect(parseSignName('stop-neon-metro')).toBeNull();
    expect(parseSignName('stop-light-tram')).toBeNull();
  });
});
