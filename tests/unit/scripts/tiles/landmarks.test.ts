import { describe, expect, it } from 'vitest';
import { serviceLandmarks } from '../../../../scripts/tiles/landmarks.ts';
import type { Service } from '../../../../scripts/tiles/services.ts';
import type { SourceFeature } from '../../../../scripts/tiles/sources.ts';
import { isSquare, squares } from '../../../../scripts/tiles/squares.ts';

const aService = (changes: Partial<Service>): Service => ({
  id: 'osm:1',
  name: 'Bib',
  category: 'library',
  lon: 4.35,
  lat: 50.84,
  ...changes,
});

const tagsOf = (changes: Partial<Service>) => serviceLandmarks([aService(changes)])[0]?.properties.tags;

describe('serviceLandmarks', () => {
  it('takes public places by category, with the record they come from', () => {
    expect(tagsOf({})).toEqual({ class: 'library', rank: 8, record: 'osm:1', name: 'Bib' });
  });

  it.each(['dentist', 'pharmacy', 'medical-house', 'key-resident', 'emergency-housing'])(
    'takes no %s',
    (category) => {
      expect(serviceLandmarks([aService({ category })])).toEqual([]);
    },
  );

  it('tells both languages apart where the name holds both', () => {
    const name = 'Basilique du Sacré-Coeur - Basiliek van het Heilig Hart';
    expect(tagsOf({ category: 'worship', name })).toMatchObject({
      name_fr: 'Basilique du Sacré-Coeur',
      name_nl: 'Basiliek van het Heilig Hart',
    });
  });

  it('names churches and mosques before congregations in a house', () => {
    const rank = (name: string) => Number(tagsOf({ category: 'worship', name })?.['rank']);
    expect(rank('Église Saint-Roch')).toBeLessThan(rank('Assemblée du Dieu Vivant'));
    expect(rank('Ak Camii')).toBe(rank('Église Saint-Roch'));
  });

  it('leaves out remarks in brackets', () => {
    expect(tagsOf({ name: 'Bib Sophia (Schaarbeek)' })).toMatchObject({ name: 'Bib Sophia' });
  });
});

function aStreet(name_fr: string, from: [number, number], metres: number): SourceFeature {
  const to: [number, number] = [from[0], from[1] + metres / 111_320];
  return {
    type: 'Feature',
    geometry: { type: 'LineString', coordinates: [from, to] },
    properties: { class: 'residential', name_fr },
  };
}

describe('squares', () => {
  it.each([
    ['Place du Jeu de Balle', true],
    ['Grand-Place', true],
    ['Vieux Marché aux Grains', true],
    ['Rue de la Place', false],
    ['Rue du Marché aux Poulets', false],
  ])('%s: %s', (name, expected) => {
    expect(isSquare(aStreet(name, [4.35, 50.84], 50))).toBe(expected);
  });

  it('names one square once, in its middle, and wide ones first', () => {
    const [found, ...more] = squares(
      [aStreet('Place A', [4.35, 50.84], 100), aStreet('Place A', [4.351, 50.84], 100)],
      [],
    );
    expect(more).toEqual([]);
    expect(found?.geometry).toEqual({ type: 'Point', coordinates: [4.3505, 50.84045] });
    expect(found?.properties.tags).toMatchObject({ class: 'square', rank: 2, name_fr: 'Place A' });
    const [narrow] = squares([aStreet('Place B', [4.35, 50.84], 30)], []);
    expect(narrow?.properties.tags['rank']).toBe(3);
  });

  it('keeps two squares of one name in two places apart', () => {
    const far = squares([aStreet('Place A', [4.35, 50.84], 50), aStreet('Place A', [4.38, 50.86], 50)], []);
    expect(far).toHaveLength(2);
  });

  it('leaves a square to the green of the same name in it', () => {
    const green = {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [4.35, 50.84] },
      properties: { minzoom: 15, namezoom: 15, tags: { class: 'green', name_fr: 'Square A' } },
    } as const;
    expect(
      squares(
        [aStreet('Square A', [4.35, 50.84], 50)],
        [{ ...green, geometry: { type: 'Point', coordinates: [4.35, 50.84] } }],
      ),
    ).toEqual([]);
  });
});
