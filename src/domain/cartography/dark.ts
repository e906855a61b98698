import type { FlavourTokens } from './flavour-tokens.ts';

/** For the evening: streets a shade lighter than the ground, so that roses and names carry the light. */
export const DARK: FlavourTokens = {
  earth: '#151b24',
  water: '#1b3445',
  waterLine: '#24455a',
  green: { wood: '#1a2a25', park: '#1b2d27', grass: '#192723', cemetery: '#1c2a28', playground: '#1f2d26' },
  street: {
    major: '#363f4d',
    middle: '#2f3845',
    minor: '#2a323f',
    path: '#252d39',
    casing: '#10151d',
    majorCasing: '#10151d',
    tunnel: '#1c232e',
  },
  rail: { train: '#4b5566', metro: '#3c5068', tram: '#3a4352' },
  boundary: { region: '#6f6788', municipality: '#4b4a60' },
  label: {
    street: '#c3cad4',
    water: '#8fc0dc',
    green: '#a3c99a',
    stop: '#a9cdf5',
    square: '#d5dae1',
    landmark: '#cdbfa8',
    second: '#a8b2c0',
    halo: '#12171f',
  },
  stop: { metro: '#a9cdf5', train: '#c3cad4', tram: '#8d98a8', sign: '#12171f' },
  area: {
    fill: '#232d3a',
    line: '#559fae',
    casing: '#12171f',
    shade: '#000000',
    dim: '#10151c',
    highlight: '#f2a65a',
  },
  reach: { fill: '#8fd3df', line: '#8fd3df' },
  route: { line: '#8fd3df', band: '#1f4955' },
};
