import { catalogue } from '../../../catalogue/catalogue.ts';
import { officialName } from '../../../domain/directory/naming.ts';
import { layOutFlyer } from '../../../domain/flyer/flyer.ts';
import type { FlyerInput } from '../../../domain/flyer/flyer-input.ts';
import type { FlyerSheet } from '../../../domain/model/sheet.ts';
import type { ThemesFile } from '../../../domain/model/taxonomy.ts';
import { closureInWords } from '../../../i18n/hours-words.ts';
import { formatDate } from '../../../i18n/language.ts';
import { PANEL_MESSAGES } from '../../../i18n/panel-messages.ts';
import { PRINT_MESSAGES, PRINT_PAGE_MESSAGES } from '../../../i18n/print-messages.ts';
import type { SheetLoader } from './sheet-view.ts';

/** The A3 flyer of one neighbourhood. */
export const loadFlyerSheet: SheetLoader<FlyerSheet> = async ({ area, compass = 'themes' }) => {
  const [neighbourhoods, actors, ground, themes, categories, manifest] = await Promise.all([
    catalogue.neighbourhoods(),
    catalogue.actors(area),
    catalogue.ground(area),
    catalogue.themes(),
    catalogue.categories(),
    catalogue.manifest(),
  ]);
  const neighbourhood = neighbourhoods.features.find(({ properties }) => properties.id === area);
  if (!neighbourhood) return null;
  const input = { neighbourhood, actors: actors.features, ground, themes, categories, manifest };
  return {
    title: (language) => officialName(neighbourhood.properties, language)?.text ?? area,
    hint: (language) => PRINT_PAGE_MESSAGES[language].hint.a3,
    layOut: (context) =>
      layOutFlyer({
        ...input,
        ...ringOf(themes, compass),
        ...context,
        words: PRINT_MESSAGES[context.language].flyer,
        panel: PANEL_MESSAGES[context.language],
        date: formatDate(manifest.edition.date, context.language),
        sayClosed: (closure) => closureInWords(closure, context.today, context.language),
      }),
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
