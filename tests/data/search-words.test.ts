import { afterEach, beforeEach, expect, it } from 'vitest';
import { copyOfInputs, errorsOf } from './support.ts';

const SYNONYMS = 'data/curated/search/synonyms.json';
const ABBREVIATIONS = 'data/curated/search/abbreviations.json';

let inputs: ReturnType<typeof copyOfInputs>;
beforeEach(() => {
  inputs = copyOfInputs();
});
afterEach(() => inputs.remove());

it.each([
  [
    'a word for a category that does not exist',
    SYNONYMS,
    '"pharmacy": {',
    '"pharmacie": {',
    'unknown-target',
  ],
  ['a language that is not known', SYNONYMS, '"shower": { "nl"', '"shower": { "xx"', 'unknown-language'],
  ['a word that stands twice', SYNONYMS, '["wassen", "badhuis"]', '["wassen", "wassen"]', 'word-twice'],
  ['an empty word', SYNONYMS, '["wassen", "badhuis"]', '["wassen", ""]', 'wrong-shape'],
  ['a short name for nothing', ABBREVIATIONS, '["cpas"]', '["cpass"]', 'unknown-category'],
])('the build refuses %s', async (_, file, from, to, code) => {
  inputs.edit(file, (text) => text.replace(from, to));
  const errors = await errorsOf(inputs.root);
  expect(errors.map((error) => error.code)).toContain(code);
  expect(errors[0]?.source).toBe(file);
});
