import { describe, expect, it } from 'vitest';
import { actorName, actorSummary, otherName } from '../../../../src/domain/directory/naming.ts';
import { anActor } from '../../../support/actors.ts';

describe('names', () => {
  const both = anActor({
    name: 'Bonnevie',
    name_nl: 'Buurthuis Bonnevie',
    name_fr: 'Maison de quartier Bonnevie',
  });

  it('gives the name in the reader’s language', () => {
    expect(actorName(both, 'nl')).toEqual({ text: 'Buurthuis Bonnevie', language: 'nl' });
    expect(actorName(both, 'fr')).toEqual({ text: 'Maison de quartier Bonnevie', language: 'fr' });
  });

  it('falls back to the other official language and says which', () => {
    expect(actorName(anActor({ name_fr: 'La Fontaine' }), 'nl')).toEqual({
      text: 'La Fontaine',
      language: 'fr',
    });
  });

  it('falls back to the common name without a language', () => {
    expect(actorName(anActor(), 'en')).toEqual({ text: 'An actor', language: null });
  });

  it('gives the other name only when it differs', () => {
    expect(otherName(both, 'nl')?.text).toBe('Maison de quartier Bonnevie');
    expect(otherName(anActor({ name_nl: 'Maks', name_fr: 'Maks' }), 'nl')).toBeNull();
  });
});

it('gives a summary in another language rather than none', () => {
  expect(actorSummary(anActor({ summary_fr: 'Douche.' }), 'en')).toEqual({ text: 'Douche.', language: 'fr' });
  expect(actorSummary(anActor(), 'en')).toBeNull();
});
