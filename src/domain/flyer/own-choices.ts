import type { Position } from '../model/identity.ts';

/** What a map shows: the place in its middle, and metres on the ground for one metre on the paper. */
export interface MapView {
  readonly centre: Position;
  readonly scale: number;
}

/** A mark that whoever prints puts on the sheet, as a picture of pixels. */
export interface Logo {
  /** `data:image/png;base64,…` */
  readonly data: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** What whoever makes a sheet adds to it or sets otherwise; left out what is as usual. */
export interface OwnChoices {
  /** in place of the name, which then stands below it */
  readonly title?: string;
  readonly note?: string;
  readonly logo?: Logo;
  /** in place of the view of the whole area */
  readonly view?: MapView;
}
