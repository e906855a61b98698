import { describe, expect, it } from 'vitest';
import { reasons } from '../../../../src/domain/directory/search-reason.ts';
import { foldText, partInText, textWords } from '../../../../src/domain/directory/search-text.ts';
import { vocabularyOf } from '../../../../src/domain/directory/search-vocabulary.ts';

describe('the words of a text', () => {
  it('are its parts and what they join to', () => {
    expect(textWords("l'Entr'Aide des C.P.A.S.").map(({ word }) => word)).toEqual([
      'l',
      'entr',
      'aide',
      'entraide',
      'des',
      'c',
      'p',
      'a',
      's',
      'cpas',
    ]);
  });

  it('lose accents, ligatures and Arabic vowel signs', () => {
    expect(foldText('Sœurs Straße ÇOCUK مُحَامٍ їжа')).toBe('soeurs strasse cocuk محام іжа');
  });

  it('lead back to the letters they came from', () => {
    const text = 'Petites Sœurs';
    const word = textWords(text)[1];
    const part = word ? partInText(text, word, 0, 3) : [0, 0];
    expect(text.slice(...part)).toBe('Sœ');
  });

  it('lead back to letters with separate accents', () => {
    const text = 'creche: cre\u0300che';
    const word = textWords(text)[1];
    const part = word ? partInText(text, word, 0, 3) : [0, 0];
    expect(text.slice(...part)).toBe('cre\u0300');
  });
});

describe('mistyped words', () => {
  const vocabulary = vocabularyOf(['huisvesting', 'doctor', 'apotheek', 'hond', 'psychologue', 'huis']);
  const guesses = (text: string): readonly string[] => [
    ...vocabulary.mistyped({ kind: 'word', text }).keys(),
  ];

  it.each([
    ['huisvestng', 'huisvesting'],
    ['dcotor', 'doctor'],
    ['apoteek', 'apotheek'],
    ['psycolo', 'psychologue'],
  ])('%s is taken for %s', (text, word) => {
    expect(guesses(text)).toContain(word);
  });

  it.each(['kat', 'zwembad', 'ho'])('%s is taken for none of them', (text) => {
    expect(guesses(text)).toEqual([]);
  });
});

describe('the line that says why', () => {
  const word = {
    field: 'theme',
    text: 'huurcontract',
    ranges: [[0, 12]],
    leadsTo: { kind: 'theme', id: 'housing' },
  } as const;

  it('leads from the word to the label', () => {
    expect(reasons(['Huurdersbond'], [word], () => 'Wonen').lines[0]?.target).toBe('Wonen');
  });

  it('does not repeat a label that is shown already', () => {
    expect(reasons(['Wonen'], [word], () => 'Wonen').lines[0]?.target).toBeNull();
  });

  it('marks what is shown instead of saying it again', () => {
    const name = { field: 'name', text: 'La Fontaine', ranges: [[3, 11]] } as const;
    const { marked, lines } = reasons(['La Fontaine', 'Marollen'], [name], () => null);
    expect(marked[0]?.ranges).toEqual([[3, 11]]);
    expect(lines).toEqual([]);
  });
});
