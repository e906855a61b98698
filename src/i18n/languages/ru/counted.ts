import { pluralOf } from '../../plural.ts';

const counted = pluralOf('ru');

/** A number of places. */
export const places = (count: number): string =>
  counted(count, { one: '# место', few: '# места', many: '# мест', other: '# места' });

/** A number of places after “of”. */
export const ofPlaces = (count: number): string => counted(count, { one: '# места', other: '# мест' });

/** A number of addresses. */
export const addresses = (count: number): string =>
  count === 0
    ? 'нет'
    : counted(count, { one: '# адрес', few: '# адреса', many: '# адресов', other: '# адреса' });

/** A number of minutes. */
export const minutes = (count: number): string =>
  counted(count, { one: '# минута', few: '# минуты', many: '# минут', other: '# минуты' });

/** A number of gaps. */
export const gaps = (count: number): string =>
  count === 0
    ? 'нет пробелов'
    : counted(count, { one: '# пробел', few: '# пробела', many: '# пробелов', other: '# пробела' });

/** A number of results. */
export const results = (count: number): string =>
  counted(count, { one: '# результат', few: '# результата', many: '# результатов', other: '# результата' });

/** A number of neighbourhoods. */
export const neighbourhoods = (count: number): string =>
  counted(count, { one: '# район', few: '# района', many: '# районов', other: '# района' });
