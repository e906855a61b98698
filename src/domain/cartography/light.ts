import type { FlavourTokens } from './flavour-tokens.ts';

/** The calm one of every day: paper-coloured ground, white streets. */
export const LIGHT: FlavourTokens = {
  earth: '#f5f2ec',
  water: '#c3dbe6',
  waterLine: '#a9cbdb',
  green: { wood: '#d3e2c6', park: '#dbe8cf', grass: '#e4edda', cemetery: '#dde4d2', playground: '#e6ecd4' },
  street: {
    major: '#fdf3d9',
    middle: '#ffffff',
    minor: '#ffffff',
    path: '#fbf8f2',
    casing: '#dcd6ca',
    majorCasing: '#d8c79e',
    tunnel: '#ece7dd',
  },
  rail: { train: '#b5b0a8', metro: '#a9b4bd', tram: '#c9c4bb' },
  boundary: { region: '#9c96a8', municipality: '#b9b3bf' },
  label: {
    street: '#4d5561',
    water: '#2f6178',
    green: '#45663b',
    stop: '#1f4e79',
    square: '#47515f',
    landmark: '#5a5348',
    second: '#646b76',
    halo: '#f9f7f2',
  },
  stop: { metro: '#1f4e79', train: '#4b5563', tram: '#7a8491', sign: '#ffffff' },
  area: {
    fill: '#ffffff',
    line: '#2f7483',
    casing: '#ffffff',
    shade: '#0f4c5c',
    dim: '#f5f2ec',
    highlight: '#b4540a',
  },
  reach: { fill: '#2f7483', line: '#0f4c5c' },
  route: { line: '#0f4c5c', band: '#b4d6dc' },
};
