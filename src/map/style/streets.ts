import type { ExpressionSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { FlavourTokens } from '../../domain/cartography/flavour-tokens.ts';

type Widths = readonly [
  z10: number,
  z12: number,
  z13: number,
  z14: number,
  z15: number,
  z16: number,
  z18: number,
];
const ZOOM_STOPS = [10, 12, 13, 14, 15, 16, 18] as const;

/** Widths of the roadway in pixels at each zoom stop. */
const WIDTHS: Readonly<Record<string, Widths>> = {
  motorway: [1.5, 2.8, 4, 6, 9, 14, 38],
  trunk: [1.4, 2.6, 3.8, 5.6, 8.6, 13, 36],
  primary: [0.9, 2, 3.2, 5, 8, 12.5, 34],
  secondary: [0.5, 1.5, 2.6, 4.2, 7, 11.5, 30],
  tertiary: [0, 0.9, 2, 3.5, 6.2, 10.5, 28],
  unclassified: [0, 0, 1.1, 2.4, 4.8, 8.6, 24],
  residential: [0, 0, 1.1, 2.4, 4.8, 8.6, 24],
  living_street: [0, 0, 0.9, 2.1, 4.2, 7.6, 21],
  pedestrian: [0, 0, 0.9, 2.1, 4.2, 7.6, 20],
  service: [0, 0, 0, 1, 2.2, 4.2, 12],
};
const PATHS = ['footway', 'steps'];

function width(extra: Widths | null): ExpressionSpecification {
  const stops = ZOOM_STOPS.flatMap((zoom, i) => {
    const more = extra?.[i] ?? 0;
    const branches = Object.entries(WIDTHS).flatMap(([name, widths]) => {
      const own = widths[i] ?? 0;
      return [name, own === 0 ? 0 : own + more];
    });
    return [zoom, ['match', ['get', 'class'], ...branches, 0]];
  });
  return ['interpolate', ['exponential', 1.5], ['zoom'], ...stops] as ExpressionSpecification;
}

/** What the casing adds to both sides together. */
const CASING: Widths = [0.6, 0.9, 1, 1.3, 1.6, 1.8, 2.4];

const isPath: ExpressionSpecification = ['in', ['get', 'class'], ['literal', PATHS]];
const isTunnel: ExpressionSpecification = ['to-boolean', ['get', 'tunnel']];

function byClass(tokens: { major: string; middle: string; minor: string }): ExpressionSpecification {
  return [
    'match',
    ['get', 'class'],
    ['motorway', 'trunk', 'primary'],
    tokens.major,
    ['secondary', 'tertiary'],
    tokens.middle,
    tokens.minor,
  ];
}

/** Gives the streets from the ground up: tunnels, casings, paths, roadways. */
export function streetLayers({ street }: FlavourTokens): LineLayerSpecification[] {
  const shared = { type: 'line', source: 'ground', 'source-layer': 'streets' } as const;
  const round = { 'line-cap': 'round', 'line-join': 'round' } as const;
  const casing = byClass({ major: street.majorCasing, middle: street.casing, minor: street.casing });
  return [
    {
      ...shared,
      id: 'street-tunnels',
      filter: isTunnel,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': street.tunnel, 'line-width': width(null) },
    },
    {
      ...shared,
      id: 'street-tunnel-edges',
      filter: isTunnel,
      minzoom: 13,
      paint: {
        'line-color': street.casing,
        'line-width': 1,
        'line-gap-width': width(null),
        'line-dasharray': [4, 3],
      },
    },
    {
      ...shared,
      id: 'street-casings',
      filter: ['all', ['!', isTunnel], ['!', isPath]],
      layout: round,
      paint: { 'line-color': casing, 'line-width': width(CASING) },
    },
    {
      ...shared,
      id: 'street-path-casings',
      filter: ['all', ['!', isTunnel], isPath],
      minzoom: 15,
      layout: round,
      paint: { 'line-color': street.casing, 'line-width': pathWidth(1) },
    },
    {
      ...shared,
      id: 'street-paths',
      filter: ['all', ['!', isTunnel], isPath],
      minzoom: 14,
      layout: round,
      paint: { 'line-color': street.path, 'line-width': pathWidth(0) },
    },
    {
      ...shared,
      id: 'street-steps',
      filter: ['==', ['get', 'class'], 'steps'],
      minzoom: 15,
      paint: { 'line-color': street.casing, 'line-width': pathWidth(0), 'line-dasharray': [0.4, 0.6] },
    },
    {
      ...shared,
      id: 'street-roadways',
      filter: ['all', ['!', isTunnel], ['!', isPath]],
      layout: round,
      paint: { 'line-color': byClass(street), 'line-width': width(null) },
    },
  ];
}

function pathWidth(extra: number): ExpressionSpecification {
  return ['interpolate', ['exponential', 1.5], ['zoom'], 14, 0.8 + extra, 16, 2.4 + extra, 18, 7 + extra];
}
