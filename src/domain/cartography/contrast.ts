import type { FlavourTokens } from './flavour-tokens.ts';

/** For eyes that need strong contrast: white ground, dark edges, black names. */
export const CONTRAST: FlavourTokens = {
  earth: '#ffffff',
  water: '#b5dcf2',
  waterLine: '#1f6f99',
  green: { wood: '#c9e6b8', park: '#d6edc8', grass: '#e6f4dd', cemetery: '#dbe8d2', playground: '#e2efd2' },
  street: {
    major: '#ffe9a8',
    middle: '#ffffff',
    minor: '#ffffff',
    path: '#ffffff',
    casing: '#6b6b6b',
    majorCasing: '#3d3d3d',
    tunnel: '#e4e4e4',
  },
  rail: { train: '#4a4a4a', metro: '#3d5a80', tram: '#707070' },
  boundary: { region: '#3b2f52', municipality: '#5d5370' },
  label: {
    street: '#000000',
    water: '#003a57',
    green: '#123a06',
    stop: '#00264d',
    square: '#000000',
    landmark: '#2b2113',
    second: '#333333',
    halo: '#ffffff',
  },
  stop: { metro: '#00264d', train: '#222222', tram: '#444444', sign: '#ffffff' },
  area: {
    fill: '#ffffff',
    line: '#00303c',
    casing: '#ffffff',
    shade: '#00303c',
    dim: '#ffffff',
    highlight: '#8a2b00',
  },
  reach: { fill: '#00303c', line: '#00303c' },
  route: { line: '#000000', band: '#ffd84d' },
};
