import { catalogue } from '../../../catalogue/catalogue.ts';
import { officialName } from '../../../domain/directory/naming.ts';
import { layOutFlyer } from '../../../domain/flyer/flyer.ts';
import type { FlyerSheet } from '../../../domain/model/sheet.ts';
import { formatDate } from '../../../i18n/language.ts';
import { PRINT_MESSAGES, PRINT_PAGE_MESSAGES } from '../../../i18n/print-messages.ts';
import type { SheetLoader } from './sheet-view.ts';

/** The A3 flyer of one neighbourhood. */
export const loadFlyerSheet: SheetLoader<FlyerSheet> = async ({ area }) => {
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
        ...context,
        words: PRINT_MESSAGES[context.language].flyer,
        date: formatDate(manifest.edition.date, context.language),
      }),
  };
};
