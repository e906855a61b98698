import { FLAVOURS } from '../cartography/flavours.ts';

const PAPER = FLAVOURS.print;

/** Colours of the flyer on paper, apart from the themes. */
export const INK = {
  text: '#1b2330',
  soft: '#4a5567',
  accent: '#0f4c5c',
  line: '#cfcabf',
  leader: '#6b7685',
  panel: '#f3f0e9',
  white: '#ffffff',
  onAccent: '#ffffff',
  onAccentSoft: '#d5e4e7',
  metro: PAPER.stop.metro,
  train: PAPER.stop.train,
  tram: PAPER.stop.tram,
  green: PAPER.label.green,
} as const;

/** Smallest type on the map and in the directory, in points. */
export const MAP_MIN_PT = 7;
export const LIST_MIN_PT = 8;
