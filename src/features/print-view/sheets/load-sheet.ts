import { isAreaSheet, type Sheet } from '../../../domain/model/sheet.ts';
import { loadFlyerSheet } from './flyer-sheet.ts';
import type { SheetView } from './sheet-view.ts';

/** Loads any sheet: each kind has a file beside this one, fetched only when that kind is printed. */
export async function loadSheet(sheet: Sheet): Promise<SheetView | null> {
  if (isAreaSheet(sheet)) return (await import('./area-sheets.ts')).loadAreaSheet(sheet);
  switch (sheet.kind) {
    case 'a3':
      return loadFlyerSheet(sheet);
    case 'theme':
      return (await import('./theme-sheet.ts')).loadThemeSheet(sheet);
    case 'changes':
      return (await import('./changes-sheet.ts')).loadChangesSheet(sheet);
    case 'roses':
      return (await import('./roses-sheet.ts')).loadRosesSheet(sheet);
    case 'campaign':
      return (await import('./campaign-sheet.ts')).loadCampaignSheet(sheet);
    case 'here':
      return (await import('./here-sheet.ts')).loadHereSheet(sheet);
  }
}
