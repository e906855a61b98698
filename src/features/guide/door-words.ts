import type { DoorReason } from '../../domain/guide/doors.ts';
import type { WallTime } from '../../domain/hours/calendar.ts';
import { openingOf } from '../../domain/hours/opening.ts';
import type { ActorProperties } from '../../domain/model/actor.ts';
import type { Language, ThemeId } from '../../domain/model/identity.ts';
import { dataLanguageFor } from '../../domain/model/reading-order.ts';
import { FILTER_MESSAGES } from '../../i18n/filter-messages.ts';
import { GUIDE_MESSAGES } from '../../i18n/guide-messages.ts';
import { openingInWords } from '../../i18n/hours-words.ts';
import type { Taxonomy } from '../../state/area-data.ts';

/** What the words of a reason need besides it. */
export interface DoorContext {
  readonly actor: ActorProperties;
  readonly now: WallTime;
  readonly language: Language;
  readonly taxonomy: Taxonomy;
  readonly themeWords: Readonly<Record<ThemeId, string>>;
}

interface Said {
  readonly text: string;
  readonly isSure: boolean;
}

/** Gives a reason in words, and whether it is sure or to be asked; null where the card says it already. */
export function reasonWords(reason: DoorReason, context: DoorContext): Said | null {
  const words = GUIDE_MESSAGES[context.language];
  if (reason.kind === 'near') return { text: words.walk(reason.minutes, reason.isAbout), isSure: true };
  if (reason.kind === 'option') return optionWords(reason, context);
  const themes = reason.themes.map((theme) => context.themeWords[theme]).join(', ');
  return { text: words.helpsWith(themes), isSure: true };
}

function optionWords(
  { facet, option, verdict }: Extract<DoorReason, { kind: 'option' }>,
  { actor, now, language, taxonomy }: DoorContext,
): Said | null {
  const words = GUIDE_MESSAGES[language];
  const filter = FILTER_MESSAGES[language];
  const isSure = verdict === 'yes';
  const asked = (text: string): Said => ({ text: isSure ? text : `${words.askFirst} (${text})`, isSure });
  switch (facet) {
    case 'kind':
      return null;
    case 'open':
      return { text: openingInWords(openingOf(actor), now, language), isSure };
    case 'phone':
      return { text: words.canCall, isSure };
    case 'wheelchair':
      return asked(isSure ? filter.wheelchair : words.wheelchair);
    case 'for':
      return asked(
        words.meantFor(taxonomy.vocabulary.audience[option]?.[dataLanguageFor(language)] ?? option),
      );
    default:
      return asked(filter.facets[facet]);
  }
}
