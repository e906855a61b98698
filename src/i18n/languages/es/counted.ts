import { pluralOf } from '../../plural.ts';

const counted = pluralOf('es');

/** A number of places. */
export const places = (count: number): string => counted(count, { one: '# lugar', other: '# lugares' });

/** A number of addresses. */
export const addresses = (count: number): string =>
  count === 0 ? 'ninguna' : counted(count, { one: '# dirección', other: '# direcciones' });

/** A number of minutes. */
export const minutes = (count: number): string => counted(count, { one: '# minuto', other: '# minutos' });

/** A number of gaps. */
export const gaps = (count: number): string =>
  count === 0 ? 'ningún vacío' : counted(count, { one: '# vacío', other: '# vacíos' });

/** A number of results. */
export const results = (count: number): string =>
  counted(count, { one: '# resultado', other: '# resultados' });
