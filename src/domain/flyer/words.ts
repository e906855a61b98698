import type { Day } from '../hours/calendar.ts';

/** Every text of the flyer that is not data. Placeholders in braces are filled by the layout. */
export interface FlyerWords {
  /** {name} */
  readonly title: string;
  readonly product: string;
  /** {count} */
  readonly addresses: string;
  readonly howToRead: string;
  readonly petals: string;
  readonly themes: string;
  readonly signs: string;
  readonly metro: string;
  readonly train: string;
  readonly tram: string;
  readonly boundary: string;
  /** what people drew on the map */
  readonly drawn: string;
  readonly moved: string;
  /** {metres} */
  readonly metres: string;
  readonly north: string;
  /** {date} and {number} */
  readonly edition: string;
  readonly proposal: string;
  readonly mistake: string;
  readonly mistakeWithoutSite: string;
  readonly qrSite: string;
  readonly qrPlace: string;
  readonly sources: string;
  readonly mapLabel: string;
  readonly listTitle: string;
  /** {page} and {pages} */
  readonly pageOf: string;
  readonly withoutNumber: string;
  readonly askFirst: string;
  /** {street}: the street nearest to a place without a known address */
  readonly nearStreet: string;
  readonly closed: string;
  readonly publicHolidays: string;
  readonly days: Readonly<Record<Day, string>>;
  readonly barTitle: string;
  readonly barText: string;
  /** {partner} */
  readonly barPartner: string;
  readonly barUnknown: string;
  readonly emergencyTitle: string;
  readonly emergency112: string;
  readonly helpLine: string;
}

/** Puts values in the places of a text that are marked `{name}`. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (mark, name: string) => String(values[name] ?? mark));
}
