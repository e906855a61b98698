import { type Facet, openMoment } from '../../domain/directory/filters/filters.ts';
import { clockText } from '../../domain/hours/calendar.ts';
import type { Campaign } from '../../domain/model/campaign.ts';
import type { DataLanguage, Language } from '../../domain/model/identity.ts';
import { dataLanguageFor } from '../../domain/model/reading-order.ts';
import type { CategoriesFile, VocabularyFile } from '../../domain/model/taxonomy.ts';
import { textFor } from '../../domain/model/texts.ts';
import { FILTER_MESSAGES } from '../../i18n/filter-messages.ts';
import { languageWord, weekdayWord } from '../../i18n/language.ts';

/** Where the words of options come from. */
export interface OptionTables {
  readonly categories: CategoriesFile;
  readonly vocabulary: VocabularyFile;
  readonly campaigns: readonly Campaign[];
}

/** Gives the word of an option as a button shows it. */
export function optionWord(facet: Facet, option: string, tables: OptionTables, language: Language): string {
  const words = FILTER_MESSAGES[language];
  const known = dataLanguageFor(language);
  const campaign = tables.campaigns.find(({ id }) => id === option);
  const found: Readonly<Record<Facet, () => string | undefined>> = {
    kind: () => kindWord(option, tables.categories, known),
    open: () => openWord(option, language),
    wheelchair: () => words.wheelchair,
    speaks: () => languageWord(option, language),
    for: () => tables.vocabulary.audience[option]?.[known],
    cost: () => words.free,
    appointment: () => words.noAppointment,
    phone: () => words.phone,
    checked: () => words.checked,
    campaign: () => campaign && textFor(campaign.title, language).text,
  };
  return found[facet]() ?? option;
}

/** A kind is a group of categories, or one category that a link names. */
function kindWord(
  option: string,
  { groups, categories }: CategoriesFile,
  language: DataLanguage,
): string | undefined {
  return [...groups, ...categories].find(({ id }) => id === option)?.[language];
}

function openWord(option: string, language: Language): string {
  const words = FILTER_MESSAGES[language];
  const moment = openMoment(option);
  if (moment) return words.openOn(weekdayWord(moment.day, language), clockText(moment.minute));
  return option === 'now' ? words.openNow : words.openToday;
}

/** Gives the word of a chosen option where its facet is not written beside it. */
export function chosenWord(facet: Facet, option: string, tables: OptionTables, language: Language): string {
  const word = optionWord(facet, option, tables, language);
  const bare = (facet === 'open' && openMoment(option) === null) || facet === 'speaks' || facet === 'for';
  return bare ? `${FILTER_MESSAGES[language].facets[facet]}: ${word.toLocaleLowerCase(language)}` : word;
}
