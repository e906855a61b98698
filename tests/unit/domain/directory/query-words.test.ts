import { describe, expect, it } from 'vitest';
import { phoneDigits, queryWords } from '../../../../src/domain/directory/query-words.ts';

const texts = (query: string): string[] => queryWords(query).map(({ text }) => text);

describe('the words of a query', () => {
  it.each([
    ['Maison  médicale', ['maison', 'medicale']],
    ['école de devoirs', ['ecole', 'devoirs']],
    ["l'Entr’aide", ['entraide']],
    ['de la', ['de', 'la']],
    ['C.P.A.S.', ['cpas']],
    ['Straße œuvre', ['strasse', 'oeuvre']],
    ['DİŞÇİ', ['disci']],
    ['الطبيب', ['طبيب']],
    ['ik zoek een dokter', ['dokter']],
    ['rue rue', ['rue']],
    ['   ', []],
  ])('of “%s” are %j', (query, words) => {
    expect(texts(query)).toEqual(words);
  });

  it('are no more than eight', () => {
    expect(queryWords('bb cc ee ff gg hh ii jj kk mm')).toHaveLength(8);
  });

  it('keep a house number apart from words', () => {
    expect(queryWords('hoogstraat 346')).toEqual([
      { kind: 'word', text: 'hoogstraat' },
      { kind: 'number', text: '346' },
    ]);
  });
});

describe('a telephone number', () => {
  it.each(['02 510 09 10', '+32 2/510.09.10', '0032 2 510 09 10', '+32 (0)2 510 09 10', '02/510.09.10'])(
    'written “%s” is one word',
    (query) => {
      expect(queryWords(query)).toEqual([{ kind: 'phone', text: '025100910' }]);
    },
  );

  it('is known between words', () => {
    expect(queryWords('tel 02/510.09.10 douche').map(({ kind }) => kind)).toEqual(['phone', 'word', 'word']);
  });

  it('of another country keeps its code', () => {
    expect(phoneDigits('+33 1 23 45 67 89')).toBe('0033123456789');
  });
});
