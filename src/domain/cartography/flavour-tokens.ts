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
    readonly square: string;
    readonly landmark: string;
    /** the name in the other official language, behind or under the first */
    readonly second: string;
    readonly halo: string;
  };
  readonly stop: {
    readonly metro: string;
    readonly train: string;
    readonly tram: string;
    readonly sign: string;
  };
  readonly area: {
    /** lies over the ground inside a neighbourhood */
    readonly fill: string;
    readonly line: string;
    readonly casing: string;
    /** soft shade round a neighbourhood */
    readonly shade: string;
    /** lies over the ground outside the one in focus */
    readonly dim: string;
    readonly highlight: string;
  };
  /** the ground within some minutes on foot */
  readonly reach: { readonly fill: string; readonly line: string };
  /** a walk from door to door */
  readonly route: {
    readonly line: string;
    /** the band round the line, on which the names of its streets stand */
    readonly band: string;
  };
}
