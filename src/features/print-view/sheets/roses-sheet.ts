import { catalogue } from '../../../catalogue/catalogue.ts';
import { comparedPlaces } from '../../../domain/compass/compared-place.ts';
import { officialName } from '../../../domain/directory/naming.ts';
import { layOutRoses } from '../../../domain/flyer/roses/roses.ts';
import type { RosesSheet } from '../../../domain/model/sheet.ts';
import { formatDate, formatDecimal, formatNumber } from '../../../i18n/language.ts';
import { PRINT_MESSAGES, PRINT_PAGE_MESSAGES } from '../../../i18n/print-messages.ts';
import { ROSES_MESSAGES } from '../../../i18n/roses-messages.ts';
import type { SheetLoader } from './sheet-view.ts';

/** All neighbourhoods as roses, and roses of actors of the one that a register knows best. */
export const loadRosesSheet: SheetLoader<RosesSheet> = async () => {
  const [neighbourhoods, comparison, themes, categories, manifest] = await Promise.all([
    catalogue.neighbourhoods(),
    catalogue.comparison(),
    catalogue.themes(),
    catalogue.categories(),
    catalogue.manifest(),
  ]);
  const places = comparedPlaces(
    neighbourhoods.features.map(({ properties }) => properties),
    comparison,
  );
  const [best] = [...places.neighbourhoods].sort((a, b) => b.registerCount - a.registerCount);
  if (!best) return null;
  const actors = (await catalogue.actors(best.id)).features;
  return {
    title: (language) => ROSES_MESSAGES[language].title,
    hint: (language) => PRINT_PAGE_MESSAGES[language].hint.roses,
    layOut: ({ language }) =>
      layOutRoses({
        ...{ places, themes, categories, manifest, language },
        example: { place: officialName(best, language)?.text ?? best.id, actors },
        words: PRINT_MESSAGES[language].flyer,
        roses: ROSES_MESSAGES[language],
        date: formatDate(manifest.edition.date, language),
        write: {
          whole: (value) => onPaper(formatNumber(value, language)),
          decimal: (value) => onPaper(formatDecimal(value, language)),
        },
      }),
  };
};

/** The narrow space between thousands is not in the typeface; the plain unbroken one is. */
function onPaper(text: string): string {
  return text.replaceAll('\u202f', '\u00a0');
}
