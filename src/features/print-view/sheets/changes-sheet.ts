import { catalogue } from '../../../catalogue/catalogue.ts';
import { dated } from '../../../catalogue/dated.ts';
import { belgianPhone } from '../../../domain/directory/belgian-phone.ts';
import { actorAddress, officialName } from '../../../domain/directory/naming.ts';
import { layOutChanges } from '../../../domain/flyer/changes/changes-insert.ts';
import { fill } from '../../../domain/flyer/words.ts';
import type { ActorFeature } from '../../../domain/model/actor.ts';
import type { Language } from '../../../domain/model/identity.ts';
import type { ChangesSheet } from '../../../domain/model/sheet.ts';
import { CHANGES_MESSAGES } from '../../../i18n/changes-messages.ts';
import { DRAW_MESSAGES } from '../../../i18n/draw-messages.ts';
import { formatDate } from '../../../i18n/language.ts';
import { PRINT_MESSAGES, PRINT_PAGE_MESSAGES } from '../../../i18n/print-messages.ts';
import type { SheetLoader } from './sheet-view.ts';

/** The insert for old copies: what changed in a neighbourhood since an edition. */
export const loadChangesSheet: SheetLoader<ChangesSheet> = async ({ area, since }) => {
  const [file, neighbourhoods, actors] = await Promise.all([
    dated.changes(),
    catalogue.neighbourhoods(),
    catalogue.actors(area),
  ]);
  const neighbourhood = neighbourhoods.features.find(({ properties }) => properties.id === area)?.properties;
  const edition = file.since.find(({ number }) => number === since);
  if (!neighbourhood || !edition) return null;
  return {
    title: (language) =>
      [CHANGES_MESSAGES[language].title, officialName(neighbourhood, language)?.text].join(' · '),
    hint: (language) => PRINT_PAGE_MESSAGES[language].hint.changes,
    layOut: ({ language, siteUrl }) => {
      const { product, edition: thisEdition, qrSite } = PRINT_MESSAGES[language].flyer;
      const words = CHANGES_MESSAGES[language];
      const dates = (one: { number: number; date: string }) => ({
        ...one,
        date: formatDate(one.date, language),
      });
      const changed = edition.areas.find((one) => one.area === area);
      const { kinds: drawnKinds, changes: drawings } = DRAW_MESSAGES[language].shown;
      return layOutChanges({
        ...{ area, since, siteUrl, language },
        name: officialName(neighbourhood, language)?.text ?? area,
        ...{ changes: changed?.changes ?? [], drawings: changed?.drawings ?? [] },
        contacts: contactsOf(actors.features, language),
        words: {
          ...{ ...words, product, qrSite, drawnKinds, drawings },
          since: fill(words.since, dates(edition)),
          edition: fill(thisEdition, dates(file.now)),
        },
      });
    },
  };
};

/** Address and telephone of each actor in one line. */
function contactsOf(actors: readonly ActorFeature[], language: Language): ReadonlyMap<string, string> {
  return new Map(
    actors.map(({ properties }) => {
      const phone = properties.phone && belgianPhone(properties.phone);
      return [properties.id, [actorAddress(properties, language)?.text, phone].filter(Boolean).join(' · ')];
    }),
  );
}
