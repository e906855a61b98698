import type { SheetLanguage } from '../domain/model/identity.ts';
import { type Sheet, sheetParameters } from '../domain/model/sheet.ts';
import { loadSheet } from '../features/print-view/sheets/load-sheet.ts';
import type { SheetView } from '../features/print-view/sheets/sheet-view.ts';
import { loadSheetWords } from '../i18n/load-sheet-words.ts';
import { type Resource, useResource } from '../state/resource.ts';

/** Loads a sheet together with the words of its language; null when there is nothing to show. */
export function useSheetView(sheet: Sheet | null, language: SheetLanguage): Resource<SheetView | null> {
  const values = sheet && sheetParameters(sheet).map(([, value]) => value);
  return useResource(values && `sheet/${language}/${values.join('/')}`, async () => {
    const [view] = await Promise.all([sheet && loadSheet(sheet), loadSheetWords(language)]);
    return view;
  });
}
