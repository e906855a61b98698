import { describe, expect, it } from 'vitest';
import {
  describeActorRose,
  describeNeighbourhoodRose,
  describePetal,
  describeRingCounts,
} from '../../../src/compass/describe.ts';
import { nextOnRing } from '../../../src/compass/ring-steps.ts';
import { DATA_LANGUAGES, THEME_IDS } from '../../../src/domain/model/identity.ts';

const WORDS = { housing: 'Wonen', justice: 'Recht', admin: 'Papieren' };
const SILENT = Object.fromEntries(THEME_IDS.map((theme) => [theme, 1]));

describe('roses in words', () => {
  it('tell number, primary theme and other themes', () => {
    expect(describeActorRose(['housing', 'justice', 'admin'], 7, WORDS, 'nl')).toBe(
      'Nummer 7. Vooral: Wonen. Ook: Recht en Papieren.',
    );
    expect(describeActorRose(['housing'], null, { housing: 'Logement' }, 'fr')).toBe('Surtout : Logement.');
    expect(describeActorRose([], 7, WORDS, 'nl')).toBe('');
  });

  it('name what a neighbourhood has, most first, and what it lacks', () => {
    const counts = { ...SILENT, housing: 2, admin: 5, justice: 0 };
    const words = describeNeighbourhoodRose(counts, WORDS, 'nl');
    expect(words).toMatch(/^Adressen per thema\. Papieren 5; Wonen 2; homelessness 1; /);
    expect(words).toMatch(/Geen adres voor: Recht\.$/);
  });

  it('say so when a neighbourhood has nothing yet', () => {
    expect(describeNeighbourhoodRose({}, WORDS, 'en')).toMatch(
      /None yet\. No address for: Wonen, homelessness/,
    );
  });

  it('tell a rose of legend words like one of themes', () => {
    const words = { social: 'Sociaal', culture: 'Cultuur', seniors: 'Senioren' };
    expect(describeActorRose(['culture', 'social'], 33, words, 'nl')).toBe(
      'Nummer 33. Vooral: Cultuur. Ook: Sociaal.',
    );
    expect(describeRingCounts(['social', 'culture', 'seniors'], { culture: 4, social: 9 }, words, 'nl')).toBe(
      'Adressen per thema. Sociaal 9; Cultuur 4. Geen adres voor: Senioren.',
    );
  });

  it('count one, many and none in every language', () => {
    const told = DATA_LANGUAGES.map((language) =>
      [0, 1, 2].map((count) => describePetal('housing', count, WORDS, language)),
    );
    expect(told).toEqual([
      ['Wonen: geen adres', 'Wonen: 1 adres', 'Wonen: 2 adressen'],
      ['Wonen : aucun', 'Wonen : 1 adresse', 'Wonen : 2 adresses'],
      ['Wonen: none', 'Wonen: 1 address', 'Wonen: 2 addresses'],
    ]);
  });
});

describe('the keys of a ring', () => {
  it('go round it in both directions and to its ends', () => {
    expect(nextOnRing(THEME_IDS, 'housing', 'ArrowRight')).toBe('homelessness');
    expect(nextOnRing(THEME_IDS, 'housing', 'ArrowLeft')).toBe('justice');
    expect(nextOnRing(THEME_IDS, 'justice', 'ArrowDown')).toBe('housing');
    expect(nextOnRing(THEME_IDS, 'admin', 'Home')).toBe('housing');
    expect(nextOnRing(THEME_IDS, 'admin', 'End')).toBe('justice');
    expect(nextOnRing(THEME_IDS, 'admin', 'Tab')).toBeNull();
  });
});
