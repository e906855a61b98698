import { describe, expect, it } from 'vitest';
import { DATA_LANGUAGES, LANGUAGES } from '../../../../src/domain/model/identity.ts';
import type { Step } from '../../../../src/domain/walking/directions.ts';
import {
  distanceWords,
  streetWords,
  totalWords,
  turnWords,
} from '../../../../src/features/walk-route/step-words.ts';
import { keepPack, type PackLanguage } from '../../../../src/i18n/language-pack.ts';
import { PACKS } from '../../../../src/i18n/languages/packs.ts';
import { ROUTE_MESSAGES } from '../../../../src/i18n/route-messages.ts';

const step: Step = {
  turn: 'left',
  name: { name_fr: 'Rue Haute', name_nl: 'Hoogstraat' },
  stays: false,
  metres: 143,
  bearingDegrees: 0,
  at: [4.35, 50.84],
};

for (const [language, pack] of Object.entries(PACKS)) keepPack(language as PackLanguage, pack);

describe('the words of a step', () => {
  it('say the turn and the street in the language of the reader', () => {
    expect(turnWords(step, 'nl')).toBe('Ga linksaf:');
    expect(streetWords(step, 'nl')).toEqual({ text: 'Hoogstraat', language: 'nl' });
    expect(turnWords(step, 'fr')).toBe('Tournez à gauche\u00a0:');
    expect(streetWords(step, 'ar')).toEqual({ text: 'Rue Haute', language: 'fr' });
  });

  it('begin with the direction in which one sets out, north from either side', () => {
    const first = { ...step, turn: null };
    expect(turnWords({ ...first, bearingDegrees: 91 }, 'nl')).toBe('Vertrek naar het oosten:');
    expect(turnWords({ ...first, bearingDegrees: 359 }, 'nl')).toBe('Vertrek naar het noorden:');
  });

  it('say that one stays in a street that turns', () => {
    expect(turnWords({ ...step, stays: true }, 'en')).toBe('Turn left, stay in:');
  });

  it('call a path without a name so', () => {
    const path = { ...step, name: { name_fr: null, name_nl: null } };
    expect(streetWords(path, 'nl')).toEqual({ text: 'een pad zonder naam', language: null });
  });

  it('round distances to what a walker can use', () => {
    expect(distanceWords(143, 'nl')).toBe('140 m');
    expect(distanceWords(1234, 'fr')).toBe('1,2 km');
    expect(totalWords(303, 'nl')).toBe('5 minuten, 300 m');
  });
});

it.each(LANGUAGES)('the turns have different words in %s', (language) => {
  const turns = Object.values(ROUTE_MESSAGES[language].turns);
  expect(new Set(turns).size).toBe(7);
});

it.each(DATA_LANGUAGES)('the words of the way make short sentences in %s', (language) => {
  const texts = Object.values(ROUTE_MESSAGES[language]).filter((word) => typeof word === 'string');
  const lengths = texts.flatMap((text) => text.split(/(?<=[.?!])\s/)).map((text) => text.split(/\s+/).length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(20);
});
