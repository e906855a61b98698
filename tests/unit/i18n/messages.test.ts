import { describe, expect, it } from 'vitest';
import { DATA_LANGUAGES } from '../../../src/domain/model/identity.ts';
import { BAR_MESSAGES } from '../../../src/i18n/bar-messages.ts';
import { COMPARE_MESSAGES } from '../../../src/i18n/compare-messages.ts';
import { FILTER_MESSAGES } from '../../../src/i18n/filter-messages.ts';
import { GUIDE_MESSAGES } from '../../../src/i18n/guide-messages.ts';
import { HOURS_MESSAGES } from '../../../src/i18n/hours-messages.ts';
import {
  formatDate,
  formatDecimal,
  formatNumber,
  leftToRight,
  preferredLanguage,
} from '../../../src/i18n/language.ts';
import { LIST_MESSAGES } from '../../../src/i18n/list-messages.ts';
import { en } from '../../../src/i18n/messages/en.ts';
import { fr } from '../../../src/i18n/messages/fr.ts';
import { nl } from '../../../src/i18n/messages/nl.ts';
import { MOMENT_MESSAGES } from '../../../src/i18n/moment-messages.ts';
import { OFFLINE_MESSAGES } from '../../../src/i18n/offline-messages.ts';

function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const made = (value as (...args: unknown[]) => unknown)(
      ...Array.from({ length: value.length }, (_, i) => i + 2),
    );
    return texts(made, path);
  }
  return Object.entries(value as object).flatMap(([key, child]) => texts(child, `${path}.${key}`));
}

const keysOf = (value: object): string[] => texts(value).map(([path]) => path);

/** Words of every page, and those that come with a part of it. */
const PARTS = Object.entries({
  'every page': { nl, fr, en },
  comparing: COMPARE_MESSAGES,
  'who is my BAR': BAR_MESSAGES,
  hours: HOURS_MESSAGES,
  filters: FILTER_MESSAGES,
  lists: LIST_MESSAGES,
  moments: MOMENT_MESSAGES,
  'the guide': GUIDE_MESSAGES,
  'without internet': OFFLINE_MESSAGES,
});

const ALL = PARTS.flatMap(([part, words]) =>
  DATA_LANGUAGES.map((language) => [`${language} of ${part}`, words[language], words.en] as const),
);

describe.each(ALL)('the words in %s', (_, messages, model) => {
  it('are all there', () => {
    expect(keysOf(messages)).toEqual(keysOf(model));
    expect(texts(messages).filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

it('chooses the first language of the browser that it speaks, else Dutch', () => {
  expect(preferredLanguage(['uk-UA', 'fr-BE', 'nl'])).toBe('uk');
  expect(preferredLanguage(['uk-UA', 'fr-BE', 'nl'], ['nl', 'fr'])).toBe('fr');
  expect(preferredLanguage(['pl-PL', 'ar-MA'])).toBe('ar');
  expect(preferredLanguage(['de'])).toBe('nl');
});

it('writes numbers and dates as the language does', () => {
  expect(formatNumber(16019, 'nl')).toBe('16.019');
  expect(formatDate('2026-11-24', 'fr')).toBe('24 novembre 2026');
  expect(formatDate('2026-11-24', 'en')).toBe('24 November 2026');
});

it('writes a decimal, and never 0 for what is not 0', () => {
  expect(formatDecimal(24.346, 'nl')).toBe('24,3');
  expect(formatDecimal(0.04, 'fr')).toBe('<0,1');
  expect(formatDecimal(0, 'en')).toBe('0.0');
});

it('writes Arabic numbers and dates with the digits of doors and telephones', () => {
  expect(formatNumber(16019, 'ar')).toBe('16,019');
  expect(formatDate('2026-11-24', 'ar')).toMatch(/^24 \p{L}+ 2026$/u);
});

it('keeps times in their own order within Arabic only', () => {
  expect(leftToRight('09:00–12:00', 'ar')).toBe('\u206609:00–12:00\u2069');
  expect(leftToRight('09:00–12:00', 'ru')).toBe('09:00–12:00');
});

it('ends Russian and Ukrainian dates with the year, so that a sentence can end after them', () => {
  expect(formatDate('2026-11-24', 'uk')).toBe('24 листопада 2026');
  expect(formatDate('2026-11-24', 'ru')).toBe('24 ноября 2026');
});
