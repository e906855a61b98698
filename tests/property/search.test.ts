import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { mixedActors } from '../../scripts/bench/mixed-actors.ts';
import { readSearchData, type SearchData } from '../../scripts/bench/search-data.ts';
import { type ActorSearch, searchActors } from '../../src/domain/directory/search-actors.ts';
import { partInText, textWords } from '../../src/domain/directory/search-text.ts';
import { vocabularyOf } from '../../src/domain/directory/search-vocabulary.ts';
import type { ActorPlace } from '../../src/domain/model/search.ts';
import { builtData } from '../support/built-data.ts';

const SEED = 4;
const runs = { seed: SEED, numRuns: 150 };

let data: SearchData;
let search: ActorSearch<ActorPlace>;

beforeAll(async () => {
  data = readSearchData(await builtData());
  search = searchActors(
    data.actors.filter(({ neighbourhood }) => neighbourhood === 'marollen'),
    data.knowledge,
  );
});

const typed = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '👩‍👧 crèche 👶',
    '\u202Eabc',
    'محامي مجاني',
    '__proto__',
    'constructor',
    '(((',
    '\\',
    '+32',
    '٠٢٥١٠',
  ),
  fc
    .array(fc.constantFrom('rue', 'haute', 'دكتور', 'huur', '346', 'ĳ', 'ﬁ', 'e\u0301'), { maxLength: 30 })
    .map((words) => words.join(' ')),
);

describe('any text that is typed', () => {
  it('gives actors, each once, with reasons inside their texts', () => {
    fc.assert(
      fc.property(typed, (query) => {
        const { items, why } = search.find(query);
        expect(new Set(items).size).toBe(items.length);
        for (const { text, ranges } of items.slice(0, 5).flatMap(why)) {
          let last = 0;
          for (const [start, end] of ranges) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = end;
          }
        }
      }),
      runs,
    );
  });

  it('gives the same order each time', () => {
    fc.assert(
      fc.property(typed, (query) => {
        expect(search.find(query).items).toEqual(search.find(query).items);
      }),
      { ...runs, numRuns: 40 },
    );
  });

  it('is read in a moment even when it is ten kilobytes long', () => {
    for (const query of ['a'.repeat(10_000), 'huur '.repeat(2000), '0'.repeat(10_000), '.'.repeat(10_000)]) {
      const start = process.cpuUsage();
      search.find(query);
      // Work of the processor: a machine that is busy with other things takes longer for the same.
      const { user, system } = process.cpuUsage(start);
      expect((user + system) / 1000, query.slice(0, 5)).toBeLessThan(1000);
    }
  });
});

it('every word of a text lies where it says it does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const word of textWords(text)) {
        const [start, end] = partInText(text, word, 0, word.word.length);
        expect(start).toBeGreaterThanOrEqual(word.start);
        expect(end).toBeLessThanOrEqual(word.end);
      }
    }),
    runs,
  );
});

it('takes a word with one letter changed for the word itself', () => {
  const words = fc.uniqueArray(
    fc.string({ unit: fc.constantFrom(...'abcdefghij'), minLength: 6, maxLength: 12 }),
    {
      minLength: 1,
      maxLength: 30,
    },
  );
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (known, which, where) => {
      const word = known[which % known.length] ?? '';
      const at = 1 + (where % (word.length - 1));
      const text = `${word.slice(0, at)}z${word.slice(at + 1)}`;
      expect(vocabularyOf(known).mistyped({ kind: 'word', text }).has(word)).toBe(true);
    }),
    runs,
  );
});

it('mixes actors for timing the same way each time', () => {
  const one = mixedActors(data.actors, 3000, SEED);
  expect(one).toHaveLength(3000);
  expect(mixedActors(data.actors, 3000, SEED)).toEqual(one);
});
