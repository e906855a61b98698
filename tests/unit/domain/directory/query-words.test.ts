import { expect, it } from 'vitest';
import { queryWords } from '../../../../src/domain/directory/query-words.ts';

it.each([
  ['Maison  médicale', ['maison', 'médicale']],
  ['école de devoirs', ['école', 'devoirs']],
  ["l'Entr’aide", ['entr', 'aide']],
  ['de la', ['de', 'la']],
  ['02 510 09 10', ['025100910']],
  ['+32 2/510.09.10', ['025100910']],
  ['rue rue', ['rue']],
  ['   ', []],
])('“%s” gives %j', (query, words) => {
  expect(queryWords(query)).toEqual(words);
});

it('takes no more than eight words', () => {
  expect(queryWords('b c e f g h i j k m')).toHaveLength(8);
});
