/** The three looks of the map: for the screen, for eyes that need strong contrast, and for paper. */
export const FLAVOUR_NAMES = ['light', 'contrast', 'print'] as const;
export type Flavour = (typeof FLAVOUR_NAMES)[number];

/** The colours of one look, as #rrggbb. The map on screen and the map on paper use the same. */
export interface FlavourTokens {
  readonly earth: string;
  readonly water: string;
  readonly waterLine: string;
  readonly green: {
    readonly wood: string;
    readonly park: string;
    readonly grass: string;
    readonly cemetery: string;
    readonly playground: string;
  };
  readonly street: {
    readonly major: string;
    readonly middle: string;
    readonly minor: string;
    readonly path: string;
    readonly casing: string;
    readonly majorCasing: string;
    readonly tunnel: string;
  };
  readonly rail: { readonly train: string; readonly metro: string; readonly tram: string };
  readonly boundary: { readonly region: string; readonly municipality: string };
  readonly label: {
    readonly street: string;
    readonly water: string;
    readonly green: string;
    readonly stop: string;
    readonly halo: string;
  };
  readonly stop: {
    readonly metro: string;
    readonly train: string;
    readonly tram: string;
    readonly sign: string;
  };
  readonly area: {
    readonly fill: string;
    readonly line: string;
    readonly casing: string;
    readonly dim: string;
    readonly highlight: string;
  };
}

const LIGHT: FlavourTokens = {
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
  label: { street: '#4d5561', water: '#2f6178', green: '#45663b', stop: '#1f4e79', halo: '#f9f7f2' },
  stop: { metro: '#1f4e79', train: '#4b5563', tram: '#7a8491', sign: '#ffffff' },
  area: { fill: '#0f4c5c', line: '#0f4c5c', casing: '#ffffff', dim: '#f5f2ec', highlight: '#b4540a' },
};

const CONTRAST: FlavourTokens = {
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
  label: { street: '#000000', water: '#003a57', green: '#123a06', stop: '#00264d', halo: '#ffffff' },
  stop: { metro: '#00264d', train: '#222222', tram: '#444444', sign: '#ffffff' },
  area: { fill: '#00404f', line: '#00303c', casing: '#ffffff', dim: '#ffffff', highlight: '#8a2b00' },
};

const PRINT: FlavourTokens = {
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
  label: { street: '#333a45', water: '#275468', green: '#3a5831', stop: '#1a4368', halo: '#ffffff' },
  stop: { metro: '#1a4368', train: '#414a57', tram: '#6b7582', sign: '#ffffff' },
  area: { fill: '#0f4c5c', line: '#0f4c5c', casing: '#ffffff', dim: '#ffffff', highlight: '#b4540a' },
};

export const FLAVOURS: Readonly<Record<Flavour, FlavourTokens>> = {
  light: LIGHT,
  contrast: CONTRAST,
  print: PRINT,
};

/** Tells whether a text names a look of the map. */
export function isFlavour(value: unknown): value is Flavour {
  return FLAVOUR_NAMES.some((name) => name === value);
}
