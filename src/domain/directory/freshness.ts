import { addMonths } from '../hours/calendar.ts';

/** How old the last check of an entry is: ≤ 12 months, ≤ 18 months, older, or nobody says. */
export type Freshness = 'fresh' | 'being-checked' | 'old' | 'unknown';

const FRESH_MONTHS = 12;
const OLD_MONTHS = 18;

/** Judges the ISO date of the last check on an ISO date of today. */
export function freshnessOf(checkedOn: string | null, today: string): Freshness {
  if (checkedOn === null) return 'unknown';
  if (checkedOn >= addMonths(today, -FRESH_MONTHS)) return 'fresh';
  return checkedOn >= addMonths(today, -OLD_MONTHS) ? 'being-checked' : 'old';
}
