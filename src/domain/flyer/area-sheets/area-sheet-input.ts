import type { FlyerInput } from '../flyer-input.ts';
import type { AreaSheetWords } from './area-sheet-words.ts';

/** What the sheets of a neighbourhood beside its flyer are made of. */
export interface AreaSheetInput extends FlyerInput {
  readonly sheet: AreaSheetWords;
}

export const A4_UPRIGHT_MM = { width: 210, height: 297 } as const;
