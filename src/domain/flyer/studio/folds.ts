import type { SheetKind } from '../../model/sheet.ts';
import { FOLD_MM as A4_FOLD } from '../area-sheets/a4-fold.ts';
import { FOLDS_MM as LEAFLET_FOLDS } from '../leaflet/folds.ts';
import { FOLDS_MM as FLYER_FOLDS } from '../panels/fold-grid.ts';

/** Where a page is folded, in millimetres from the left and from the top. */
export interface PageFolds {
  readonly across: readonly number[];
  readonly down: readonly number[];
}

/** The ways a sheet is folded, each with its drawing and words. */
export type FoldWay = 'accordion' | 'letter' | 'half';

const WAYS: Readonly<Partial<Record<SheetKind, FoldWay>>> = {
  a3: 'accordion',
  theme: 'letter',
  a4: 'half',
};

/** How a kind of sheet is folded; null when it lies flat. */
export function foldWay(kind: SheetKind): FoldWay | null {
  return WAYS[kind] ?? null;
}

/** The folds of a page (from 0) of a kind; none where it lies flat. */
export function foldsOf(kind: SheetKind, page: number): PageFolds {
  if (kind === 'a3') return FLYER_FOLDS;
  if (kind === 'a4') return { across: [A4_FOLD], down: [] };
  if (kind === 'theme' && page < 2)
    return { across: LEAFLET_FOLDS[page === 0 ? 'outside' : 'inside'], down: [] };
  return { across: [], down: [] };
}
