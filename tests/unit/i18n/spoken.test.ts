import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/domain/model/identity.ts';
import { spokenActor, spokenLines, spokenList, spokenPhone } from '../../../src/i18n/spoken.ts';
import { anActor } from '../../support/actors.ts';

const NOW = { date: '2026-11-25', minute: 600 };
const actor = anActor({
  name: 'La Fontaine',
  name_fr: 'La Fontaine',
  summary_nl: 'Hier kun je douchen',
  address_nl: 'Hoogstraat 346, 1000 Brussel',
  address_fr: 'Rue Haute 346, 1000 Bruxelles',
  phone: '+3225100910',
  hours: 'Mo-Fr 09:00-12:00',
});
const read = (language: Language): readonly (readonly [string, string])[] =>
  spokenActor(actor, { language, now: NOW, kind: 'Homeless help' }).map(({ text, language: own }) => [
    own,
    text,
  ]);

describe('what is read of an actor', () => {
  it('is its name, what it does, whether it is open, where it is and its number, each in its language', () => {
    expect(read('nl')).toEqual([
      ['fr', 'La Fontaine.'],
      ['nl', 'Hier kun je douchen.'],
      ['nl', 'Nu open, tot 12:00.'],
      ['nl', 'Adres.'],
      ['nl', 'Hoogstraat 346, 1000 Brussel.'],
      ['nl', 'Telefoon: 0 2, 5 1 0, 0 9, 1 0.'],
    ]);
  });

  it('falls back to another language where the reader’s has no text, and says which', () => {
    expect(read('en').slice(1, 5)).toEqual([
      ['nl', 'Hier kun je douchen.'],
      ['en', 'Open now, until 12:00.'],
      ['en', 'Address.'],
      ['fr', 'Rue Haute 346, 1000 Bruxelles.'],
    ]);
  });

  it('leaves out what is not known and tells the kind in place of a description', () => {
    const bare = anActor({ name: 'Bare', hours: null });
    const texts = spokenActor(bare, { language: 'en', now: NOW, kind: 'Library' }).map(({ text }) => text);
    expect(texts).toEqual(['Bare.', 'Library.', 'Hours not known, call first.']);
  });
});

it.each([
  ['+3225125772', '0 2, 5 1 2, 5 7, 7 2'],
  ['+32483571730', '0 4 8 3, 5 7, 1 7, 3 0'],
  ['+3280035243', '0 8 0 0, 3 5, 2 4 3'],
])('reads %s digit by digit: %s', (phone, spoken) => {
  expect(spokenPhone(phone)).toBe(spoken);
});

it('ends every line as a sentence, and leaves blank ones out', () => {
  const texts = spokenLines(['Eten', 'Waar?', '', null, ' Klaar. '], 'nl').map(({ text }) => text);
  expect(texts).toEqual(['Eten.', 'Waar?', 'Klaar.']);
});

it('reads of a list how many there are and the first three', () => {
  const names = ['A', 'B', 'C', 'D'].map((name) =>
    anActor({ name, address_fr: 'Rue Haute 1, 1000 Bruxelles' }),
  );
  const texts = spokenList('4 places', names, 'en').map(({ text }) => text);
  expect(texts).toEqual(['4 places.', 'A.', 'Rue Haute 1.', 'B.', 'Rue Haute 1.', 'C.', 'Rue Haute 1.']);
});
