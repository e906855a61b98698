import { describe, expect, it, vi } from 'vitest';
import KINDS from '../../../data/curated/kinds.json' with { type: 'json' };
import { DATA_LANGUAGES } from '../../../src/domain/model/identity.ts';
import type { Category } from '../../../src/domain/model/taxonomy.ts';
import { AREA_SHEET_MESSAGES } from '../../../src/i18n/area-sheet-messages.ts';
import { AROUND_MESSAGES } from '../../../src/i18n/around-messages.ts';
import { CAMPAIGN_MESSAGES } from '../../../src/i18n/campaign-messages.ts';
import { ENGLISH, OFFERED_FROM, offeredLanguages, shareTranslated } from '../../../src/i18n/completeness.ts';
import { HERE_SHEET_MESSAGES } from '../../../src/i18n/here-sheet-messages.ts';
import { kindIn } from '../../../src/i18n/kind-words.ts';
import { keepPack, type LanguagePack, type PackLanguage } from '../../../src/i18n/language-pack.ts';
import { sheets } from '../../../src/i18n/languages/ar/sheets.ts';
import { PACKS } from '../../../src/i18n/languages/packs.ts';
import { LEAFLET_MESSAGES } from '../../../src/i18n/leaflet-messages.ts';
import { PANEL_MESSAGES } from '../../../src/i18n/panel-messages.ts';
import { PRINT_MESSAGES } from '../../../src/i18n/print-messages.ts';
import { ROSES_MESSAGES } from '../../../src/i18n/roses-messages.ts';
import { filledFrom } from '../../../src/i18n/translated.ts';
import { WORKSHOP_MESSAGES } from '../../../src/i18n/workshop-messages.ts';
import { texts, type Words } from '../../support/wordings.ts';

/** Counts that reach every plural form of the five languages. */
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100];
const all = (words: object): Words => COUNTS.flatMap((n) => texts(words, [n, n, n, n]));

const packs = Object.entries(PACKS) as [PackLanguage, LanguagePack][];
const offered = offeredLanguages(PACKS);

describe.each(packs.filter(([language]) => offered.includes(language)))('the words in %s', (_, pack) => {
  it('are enough to be offered', () => {
    expect(shareTranslated(pack)).toBeGreaterThanOrEqual(OFFERED_FROM);
  });

  it('are never blank, in no plural form', () => {
    const words = all(filledFrom(ENGLISH, pack));
    expect(words.filter(([, text]) => text.trim() === '').map(([path]) => path)).toEqual([]);
    expect(words.filter(([, text]) => /undefined|\[object|#/.test(text))).toEqual([]);
  });

  it('lose no placeholder of the English words', () => {
    const slots = (words: Words) =>
      new Map(
        words.map(([path, text]) => [path, [...text.matchAll(/\{\w+\}/g)].map(([slot]) => slot).sort()]),
      );
    expect(slots(texts(filledFrom(ENGLISH, pack), ['x', 'y', 'z']))).toEqual(
      slots(texts(ENGLISH, ['x', 'y', 'z'])),
    );
  });

  it('make sentences of at most 20 words', () => {
    const long = texts(filledFrom(ENGLISH, pack), [2, 2, 2])
      .flatMap(([, text]) => text.split(/(?<=[.?!؟])\s/))
      .filter((sentence) => sentence.split(/\s+/).length > 20);
    expect(long).toEqual([]);
  });
});

describe('the words of sheets in Arabic', () => {
  const english = {
    print: { flyer: PRINT_MESSAGES.en.flyer },
    panel: PANEL_MESSAGES.en,
    leaflet: LEAFLET_MESSAGES.en,
    areaSheet: AREA_SHEET_MESSAGES.en,
    around: AROUND_MESSAGES.en,
    workshop: WORKSHOP_MESSAGES.en,
    herePoster: HERE_SHEET_MESSAGES.en,
    campaign: CAMPAIGN_MESSAGES.en,
    roses: ROSES_MESSAGES.en,
  };
  const slots = (words: object) =>
    texts(words, []).map(([path, text]) => [
      path,
      [...text.matchAll(/\{\w+\}/g)].map(([slot]) => slot).sort(),
    ]);

  it('lack none, and no placeholder of the English ones', () => {
    expect(new Map(slots(sheets) as [])).toEqual(new Map(slots(english) as []));
  });

  it('make sentences of at most 20 words', () => {
    const sentences = texts(sheets, []).flatMap(([, text]) => text.split(/(?<=[.?!؟])\s/));
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 20)).toEqual([]);
  });
});

describe('a language that lacks words', () => {
  const model = { title: 'Title', group: { one: 'One', two: (count: number) => `${count} two` } };

  it('shows the English ones, never a blank', () => {
    const words = filledFrom(model, { title: '', group: { one: 'Bir' } });
    expect(words.title).toBe('Title');
    expect(words.group.one).toBe('Bir');
    expect(words.group.two(2)).toBe('2 two');
  });

  it('is not offered below 85 per cent', () => {
    const none = { messages: {}, kinds: {} };
    expect(offeredLanguages({ ar: none, tr: none, es: none, uk: none, ru: none })).toEqual(DATA_LANGUAGES);
  });
});

it.each([
  ['ar', ['لا أماكن', 'مكان واحد', 'مكانان', '3 أماكن', '11 مكانًا', '100 مكان']],
  ['ru', ['0 мест', '1 место', '2 места', '3 места', '11 мест', '100 мест']],
  ['uk', ['0 місць', '1 місце', '2 місця', '3 місця', '11 місць', '100 місць']],
  ['es', ['0 lugares', '1 lugar', '2 lugares', '3 lugares', '11 lugares', '100 lugares']],
  ['tr', ['0 yer', '1 yer', '2 yer', '3 yer', '11 yer', '100 yer']],
] as const)('counts places in %s by its own plural forms', (language, counted) => {
  const words = filledFrom(ENGLISH, PACKS[language]);
  expect([0, 1, 2, 3, 11, 100].map(words.messages.start.actors)).toEqual(counted);
});

it('speaks English in a part until the pack of the language is kept', async () => {
  // Other files of the same worker may have kept packs already.
  vi.resetModules();
  const { inLanguages, keepPack } = await import('../../../src/i18n/language-pack.ts');
  const { MAP_MESSAGES } = await import('../../../src/i18n/map-messages.ts');
  const part = inLanguages('map', MAP_MESSAGES);
  expect(part.tr.close).toBe('Close');
  keepPack('tr', PACKS.tr);
  expect(part.tr.close).toBe('Kapat');
  expect(part.tr.neighbourhood('Marolles', '97')).toBe('Marolles, 97');
});

describe('kinds of places', () => {
  it.each(Object.entries(PACKS))('are all named in a language of its own (%s)', (_, { kinds }) => {
    expect(Object.keys(kinds).sort()).toEqual(Object.keys(KINDS).sort());
    expect(Object.values(kinds).filter((word) => word.trim() === '')).toEqual([]);
  });

  it('are said in the reader’s language, else in the one of the data that they read', () => {
    const one = { nl: 'Apotheek', fr: 'Pharmacie', en: 'Pharmacy' };
    const category = { id: 'pharmacy', ...one, one, group: 'health', themes: [] } as unknown as Category;
    keepPack('tr', PACKS.tr);
    expect(kindIn(category, 'tr')).toEqual({ text: 'Eczane', language: 'tr' });
    expect(kindIn({ ...category, id: 'unheard-of' }, 'tr')).toEqual({ text: 'Pharmacie', language: 'fr' });
    expect(kindIn(category, 'nl')).toEqual({ text: 'Apotheek', language: 'nl' });
    expect(kindIn(undefined, 'nl')).toBeNull();
  });
});
