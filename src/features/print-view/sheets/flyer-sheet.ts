import { layOutFlyer } from '../../../domain/flyer/flyer.ts';
import type { FlyerInput } from '../../../domain/flyer/flyer-input.ts';
import type { FlyerSheet } from '../../../domain/model/sheet.ts';
import type { ThemesFile } from '../../../domain/model/taxonomy.ts';
import { PRINT_PAGE_MESSAGES } from '../../../i18n/print-messages.ts';
import { loadArea } from './load-area.ts';
import type { SheetLoader } from './sheet-view.ts';

/** The A3 flyer of one neighbourhood. */
export const loadFlyerSheet: SheetLoader<FlyerSheet> = async ({ area, compass = 'themes', second }) => {
  const loaded = await loadArea(area);
  if (!loaded) return null;
  return {
    title: loaded.title,
    hint: (language) => PRINT_PAGE_MESSAGES[language].hint.a3,
    layOut: (context) =>
      loaded.layOut(context, (input) => layOutFlyer({ ...input, ...ringOf(loaded.themes, compass) }), second),
  };
};

/** The ring that the roses show; throws when the taxonomy has none of that name. */
function ringOf({ rings }: ThemesFile, id: string): Pick<FlyerInput, 'ring'> {
  if (id === 'themes') return {};
  const ring = rings.find((candidate) => candidate.id === id);
  if (!ring)
    throw new Error(`There is no compass “${id}”. Known: ${rings.map((known) => known.id).join(', ')}.`);
  return { ring };
}
