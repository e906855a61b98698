import { pluralOf } from '../../plural.ts';

const counted = pluralOf('uk');

/** A number of places. */
export const places = (count: number): string =>
  counted(count, { one: '# місце', few: '# місця', many: '# місць', other: '# місця' });

/** A number of places after “of”. */
export const ofPlaces = (count: number): string => counted(count, { one: '# місця', other: '# місць' });

/** A number of addresses. */
export const addresses = (count: number): string =>
  count === 0
    ? 'немає'
    : counted(count, { one: '# адреса', few: '# адреси', many: '# адрес', other: '# адреси' });

/** A number of minutes. */
export const minutes = (count: number): string =>
  counted(count, { one: '# хвилина', few: '# хвилини', many: '# хвилин', other: '# хвилини' });

/** A number of gaps. */
export const gaps = (count: number): string =>
  count === 0
    ? 'немає прогалин'
    : counted(count, { one: '# прогалина', few: '# прогалини', many: '# прогалин', other: '# прогалини' });

/** A number of results. */
export const results = (count: number): string =>
  counted(count, { one: '# результат', few: '# результати', many: '# результатів', other: '# результату' });

/** A number of neighbourhoods. */
export const neighbourhoods = (count: number): string =>
  counted(count, { one: '# район', few: '# райони', many: '# районів', other: '# району' });
