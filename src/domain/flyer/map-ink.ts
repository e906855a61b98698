import { FLAVOURS } from '../cartography/flavours.ts';

const PAPER = FLAVOURS.print;

/**
 * Colours of the map of one neighbourhood on paper. Names, rail and outline are those of the print flavour; land
 * is tinted and streets are white here, so that the neighbourhood stands out from the veiled land around it.
 */
export const FLAVOUR = {
  land: '#efebe2',
  street: '#ffffff',
  mainStreet: '#fff4d6',
  casing: PAPER.street.casing,
  water: '#bcd9e7',
  green: '#d3e5c4',
  rail: PAPER.rail.train,
  railTunnel: PAPER.rail.tram,
  streetName: PAPER.label.street,
  streetNameOutside: '#73787f',
  veil: PAPER.area.dim,
  halo: PAPER.label.halo,
  boundary: PAPER.area.line,
  /** what people drew */
  drawn: PAPER.area.highlight,
} as const;
