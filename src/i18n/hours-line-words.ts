import type { Day } from '../domain/hours/calendar.ts';
import { inLanguages } from './language-pack.ts';

/** Short words for opening hours in one line, in the list on screen and on paper. */
export interface HoursLineWords {
  readonly days: Readonly<Record<Day, string>>;
  readonly publicHolidays: string;
  readonly closed: string;
}

export const HOURS_LINE_WORDS = inLanguages('hoursLine', {
  nl: {
    days: { Mo: 'ma', Tu: 'di', We: 'wo', Th: 'do', Fr: 'vr', Sa: 'za', Su: 'zo' },
    publicHolidays: 'feestdagen',
    closed: 'gesloten',
  },
  fr: {
    days: { Mo: 'lu', Tu: 'ma', We: 'me', Th: 'je', Fr: 've', Sa: 'sa', Su: 'di' },
    publicHolidays: 'jours fériés',
    closed: 'fermé',
  },
  en: {
    days: { Mo: 'Mon', Tu: 'Tue', We: 'Wed', Th: 'Thu', Fr: 'Fri', Sa: 'Sat', Su: 'Sun' },
    publicHolidays: 'public holidays',
    closed: 'closed',
  },
});
