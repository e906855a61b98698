/** Colours of a rose apart from those of the themes, as `#rrggbb`. */
export interface RoseColours {
  /** the disc under the figure */
  readonly plate: string;
  /** the edge of that disc */
  readonly rim: string;
  /** where a petal could be and is not */
  readonly ghost: string;
  /** written counts */
  readonly ink: string;
  /** outline of a theme nobody covers */
  readonly gap: string;
  /** the middle of a neighbourhood's rose */
  readonly hub: string;
  /** the slot under the pointer, when petals can be pressed */
  readonly touched: string;
  /** the slot of a chosen theme */
  readonly pressed: string;
}

/** On the light page. */
export const LIGHT_ROSE: RoseColours = {
  plate: '#ffffff',
  rim: '#cfc9bd',
  ghost: '#efebe2',
  ink: '#1b2330',
  gap: '#7b7568',
  hub: '#0f4c5c',
  touched: '#f4f1ea',
  pressed: '#e9e3d6',
};

/** On the dark page. */
export const DARK_ROSE: RoseColours = {
  plate: '#1b222c',
  rim: '#5a6675',
  ghost: '#2c3541',
  ink: '#eef1f5',
  gap: '#8d99a8',
  hub: '#9fd0da',
  touched: '#242d39',
  pressed: '#343f4d',
};

/** In the look with the strongest contrast. */
export const CONTRAST_ROSE: RoseColours = {
  plate: '#ffffff',
  rim: '#000000',
  ghost: '#e4e4e4',
  ink: '#000000',
  gap: '#4a4a4a',
  hub: '#000000',
  touched: '#f2f2f2',
  pressed: '#d9d9d9',
};

/** On paper: as on the light page with a stronger rim, since the map's own colours lie round it. */
export const PAPER_ROSE: RoseColours = { ...LIGHT_ROSE, rim: '#8b8578' };
