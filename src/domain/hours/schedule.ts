/** Part of the year in which a rule holds, both ends included. A day of null means the whole month. */
export interface Season {
  readonly from: { readonly month: number; readonly day: number | null };
  readonly to: { readonly month: number; readonly day: number | null };
}

/** Days of the week from the first to the last, as places in `DAYS`; may pass Sunday. */
export interface DayRun {
  readonly from: number;
  readonly to: number;
  /** only the so-many-eth one of the month, -1 the last; empty = each */
  readonly nth: readonly number[];
}

/** A stretch of a day in minutes since its midnight; more than 1440 lies after the next midnight. */
export interface TimeRun {
  readonly from: number;
  readonly to: number;
  /** `20:00+`: nobody says when it ends */
  readonly openEnd: boolean;
}

/** One rule of opening hours. Empty selectors choose every day. */
export interface HoursRule {
  /** true: adds to the earlier rules; false: replaces them on its days */
  readonly additional: boolean;
  readonly seasons: readonly Season[];
  readonly weeks: readonly { readonly from: number; readonly to: number; readonly step: number }[];
  readonly days: readonly DayRun[];
  readonly publicHolidays: boolean;
  readonly schoolHolidays: boolean;
  /** `PH Sa`: holidays that are a Saturday, not holidays and Saturdays */
  readonly holidaysOnDays: boolean;
  /** `24/7`: whatever day it is */
  readonly always: boolean;
  readonly times: readonly TimeRun[];
  /** `ask`: open only by arrangement, or a remark that a program cannot judge */
  readonly state: 'open' | 'closed' | 'ask';
  readonly comment: string | null;
}

/** Opening hours as rules, in the order in which they apply. */
export type Schedule = readonly HoursRule[];
