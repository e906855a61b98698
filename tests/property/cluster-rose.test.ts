import { describe, expect, it } from 'vitest';
import { clusterRose, mainThemes, themeCounts } from '../../src/domain/compass/cluster-rose.ts';
import { THEME_IDS, type ThemeId } from '../../src/domain/model/identity.ts';
import { random } from '../support/random.ts';

function someActors(seed: number): { themes: ThemeId[] }[] {
  const next = random(seed);
  return Array.from({ length: 1 + Math.floor(next() * 300) }, () => ({
    themes: THEME_IDS.filter(() => next() < 0.15),
  }));
}

describe('clusterRose', () => {
  it.each(Array.from({ length: 20 }, (_, i) => i + 1))(
    'has a petal for exactly the themes that its actors cover, inside the plate (seed %i)',
    (seed) => {
      const actors = someActors(seed);
      const rose = clusterRose(themeCounts(actors));
      const covered = THEME_IDS.filter((theme) => actors.some(({ themes }) => themes.includes(theme)));
      expect(rose.petals.map(({ theme }) => theme)).toEqual(covered);
      expect(rose.petals.length + rose.absent.length).toBe(THEME_IDS.length);
      for (const { tipRadius, halfAngleDegrees } of rose.petals) {
        expect(tipRadius).toBeLessThanOrEqual(rose.plate.radius);
        expect(halfAngleDegrees).toBeLessThan(180 / THEME_IDS.length);
      }
    },
  );

  it.each([21, 22, 23, 24, 25])('has longer petals for themes that more actors cover (seed %i)', (seed) => {
    const { petals } = clusterRose(themeCounts(someActors(seed)));
    const byCount = [...petals].sort((a, b) => a.count - b.count);
    const lengths = byCount.map(({ tipRadius }) => tipRadius);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
  });

  it('counts an actor once for a theme that it names twice', () => {
    expect(themeCounts([{ themes: ['housing', 'housing'] }])).toEqual({ housing: 1 });
  });
});

describe('mainThemes', () => {
  it('gives the most covered first and equal ones in ring order', () => {
    expect(mainThemes({ justice: 2, housing: 2, elderly: 5 }, 2)).toEqual(['elderly', 'housing']);
    expect(mainThemes({}, 2)).toEqual([]);
  });
});
