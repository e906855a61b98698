import { layOutA4 } from '../../../domain/flyer/area-sheets/a4-sheet.ts';
import type { AreaSheetInput } from '../../../domain/flyer/area-sheets/area-sheet-input.ts';
import { layOutChecklist } from '../../../domain/flyer/area-sheets/checklist.ts';
import { layOutLargeList } from '../../../domain/flyer/area-sheets/large-list.ts';
import { layOutPoster } from '../../../domain/flyer/area-sheets/poster.ts';
import { layOutAround } from '../../../domain/flyer/around/around.ts';
import type { Flyer } from '../../../domain/flyer/page.ts';
import { layOutWorkshop } from '../../../domain/flyer/workshop/workshop.ts';
import type { AreaSheet, AreaSheetKind } from '../../../domain/model/sheet.ts';
import { AREA_SHEET_MESSAGES } from '../../../i18n/area-sheet-messages.ts';
import { AROUND_MESSAGES } from '../../../i18n/around-messages.ts';
import { PRINT_PAGE_MESSAGES } from '../../../i18n/print-messages.ts';
import { WORKSHOP_MESSAGES } from '../../../i18n/workshop-messages.ts';
import { loadArea } from './load-area.ts';
import type { SheetLoader } from './sheet-view.ts';

const LAYOUTS: Readonly<Record<AreaSheetKind, (input: AreaSheetInput) => Flyer>> = {
  list: layOutLargeList,
  checklist: layOutChecklist,
  a4: layOutA4,
  'poster-a2': layOutPoster,
  'a3-map': (input) => layOutAround({ ...input, around: AROUND_MESSAGES[input.language] }),
  workshop: (input) => layOutWorkshop({ ...input, workshop: WORKSHOP_MESSAGES[input.language] }),
};

/** The sheets of one neighbourhood beside its flyer: all are made of the same data. */
export const loadAreaSheet: SheetLoader<AreaSheet> = async ({ kind, area }) => {
  const loaded = await loadArea(area);
  if (!loaded) return null;
  return {
    title: loaded.title,
    hint: (language) => PRINT_PAGE_MESSAGES[language].hint[kind],
    layOut: (context) =>
      loaded.layOut(context, (input) =>
        LAYOUTS[kind]({ ...input, sheet: AREA_SHEET_MESSAGES[context.language] }),
      ),
  };
};
