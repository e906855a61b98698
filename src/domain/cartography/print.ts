import type { FlavourTokens } from './flavour-tokens.ts';

/** For paper: white ground, everything thin and pale that is not a name. */
export const PRINT: FlavourTokens = {
  earth: '#ffffff',
  water: '#d5e7ef',
  waterLine: '#9fc3d4',
  green: { wood: '#e0ecd6', park: '#e6f0dd', grass: '#eef5e8', cemetery: '#eaf0e4', playground: '#eff4e4' },
  street: {
    major: '#f1efe9',
    middle: '#f4f2ee',
    minor: '#f6f5f1',
    path: '#faf9f7',
    casing: '#bdb8ad',
    majorCasing: '#a39d8f',
    tunnel: '#ffffff',
  },
  rail: { train: '#9a958c', metro: '#8a949d', tram: '#b9b4ab' },
  boundary: { region: '#8c869a', municipality: '#aaa4b4' },
  label: {
    street: '#333a45',
    water: '#275468',
    green: '#3a5831',
    stop: '#1a4368',
    square: '#333a45',
    landmark: '#544c3f',
    second: '#5b626d',
    halo: '#ffffff',
  },
  stop: { metro: '#1a4368', train: '#414a57', tram: '#6b7582', sign: '#ffffff' },
  area: {
    fill: '#ffffff',
    line: '#0f4c5c',
    casing: '#ffffff',
    shade: '#0f4c5c',
    dim: '#ffffff',
    highlight: '#b4540a',
  },
  reach: { fill: '#2f7483', line: '#0f4c5c' },
  route: { line: '#0f4c5c', band: '#b4d6dc' },
};
