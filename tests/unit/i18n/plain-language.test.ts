import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PICTOGRAMS } from '../../../src/domain/compass/pictograms.ts';
import {
  DATA_LANGUAGES,
  type DataLanguage,
  LANGUAGES,
  THEME_IDS,
} from '../../../src/domain/model/identity.ts';
import { ThemesFile } from '../../../src/domain/model/taxonomy.ts';
import { en } from '../../../src/i18n/messages/en.ts';
import { fr } from '../../../src/i18n/messages/fr.ts';
import { nl } from '../../../src/i18n/messages/nl.ts';
import { builtData } from '../../support/built-data.ts';
import { texts } from '../../support/wordings.ts';

type PerLanguage = Readonly<Record<DataLanguage, object>>;

const FOLDER = join(import.meta.dirname, '../../../src/i18n');
/** Tables of words: what a file of words exports under a name in capitals. */
const TABLE = /^[A-Z_]+_(MESSAGES|WORDS)$/;

/** Every table of words of the interface and of paper, by its name: a new file is among them by itself. */
async function tables(): Promise<readonly (readonly [name: string, words: PerLanguage])[]> {
  const files = readdirSync(FOLDER).filter((file) => /-(messages|words)\.ts$/.test(file));
  const modules = await Promise.all(
    files.map((file): Promise<Record<string, unknown>> => import(join(FOLDER, file))),
  );
  const found = modules.flatMap((module) =>
    Object.entries(module).flatMap(([name, words]) =>
      TABLE.test(name) ? [[name, words as PerLanguage] as const] : [],
    ),
  );
  return [['every page', { nl, fr, en }], ...found];
}

const TABLES = await tables();

/** Sentences: what ends with a mark, so that labels of a word or two do not make the median small. */
const sentencesOf = (words: object): readonly string[] =>
  texts(words, [2, 3, 4, 5])
    .flatMap(([, text]) => text.split(/(?<=[.?!])\s/))
    .filter((sentence) => /[.?!]$/.test(sentence));

const lengthOf = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

it('A7: every file of words is looked at', () => {
  expect(TABLES.length).toBeGreaterThanOrEqual(15);
});

describe.each(DATA_LANGUAGES)('A7: the words in %s', (language) => {
  it('make sentences of at most 20 words', () => {
    const long = TABLES.flatMap(([name, words]) =>
      sentencesOf(words[language])
        .filter((sentence) => lengthOf(sentence) > 20)
        .map((sentence) => `${name}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  it('make sentences of at most 12 words in the median, in each part', () => {
    const heavy = TABLES.map(
      ([name, words]) => [name, median(sentencesOf(words[language]).map(lengthOf))] as const,
    ).filter(([, words]) => words > 12);
    expect(heavy).toEqual([]);
  });
});

describe('A7: every theme', () => {
  it('has a word in every language, a plain sentence and a pictogram of its own', async () => {
    const file: unknown = JSON.parse(readFileSync(join(await builtData(), 'themes.json'), 'utf8'));
    const { themes } = ThemesFile.parse(file);
    expect(themes.map(({ id }) => id).sort()).toEqual([...THEME_IDS].sort());
    const wordless = themes.flatMap(({ id, label }) =>
      LANGUAGES.filter((language) => !label[language]?.trim()).map((language) => `${id} ${language}`),
    );
    expect(wordless).toEqual([]);
    const long = themes.flatMap(({ explain }) =>
      Object.values(explain).flatMap((text) =>
        text.split(/(?<=[.?!])\s/).filter((sentence) => lengthOf(sentence) > 20),
      ),
    );
    expect(long).toEqual([]);
    const drawn = THEME_IDS.map((id) => PICTOGRAMS[id]);
    expect(new Set(drawn).size).toBe(THEME_IDS.length);
  });
});
