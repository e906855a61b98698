import type { AreaSheetInput } from '../area-sheets/area-sheet-input.ts';

/** Texts of the map with its text around it. Placeholders in braces are filled by the layout. */
export interface AroundWords {
  /** how to read the sheet */
  readonly how: string;
  /** the list on the back says more */
  readonly onBack: string;
  /** {count} */
  readonly someOnBack: string;
}

/** Everything the map with its text around it is made of. */
export interface AroundInput extends AreaSheetInput {
  readonly around: AroundWords;
}
