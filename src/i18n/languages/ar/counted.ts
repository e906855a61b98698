import { pluralOf } from '../../plural.ts';

const counted = pluralOf('ar');

/** A number of places; Arabic counts in six forms. */
export const places = (count: number): string =>
  counted(count, {
    zero: 'لا أماكن',
    one: 'مكان واحد',
    two: 'مكانان',
    few: '# أماكن',
    many: '# مكانًا',
    other: '# مكان',
  });

/** A number of minutes. */
export const minutes = (count: number): string =>
  counted(count, {
    zero: 'أقل من دقيقة',
    one: 'دقيقة واحدة',
    two: 'دقيقتان',
    few: '# دقائق',
    many: '# دقيقة',
    other: '# دقيقة',
  });

/** A number of gaps. */
export const gaps = (count: number): string =>
  counted(count, {
    zero: 'لا فراغات',
    one: 'فراغ واحد',
    two: 'فراغان',
    few: '# فراغات',
    many: '# فراغًا',
    other: '# فراغ',
  });

/** Keeps a name in its own direction within an Arabic text. */
export const isolated = (name: string): string => `\u2068${name}\u2069`;
