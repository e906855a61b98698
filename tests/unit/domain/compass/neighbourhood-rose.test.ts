import { describe, expect, it } from 'vitest';
import { neighbourhoodRose } from '../../../../src/domain/compass/neighbourhood-rose.ts';
import { THEME_IDS } from '../../../../src/domain/model/identity.ts';

describe('neighbourhoodRose', () => {
  it('shows all themes in ring order and a stub for those nobody covers', () => {
    const { petals } = neighbourhoodRose({ housing: 4, justice: 1 });
    expect(petals.map(({ theme }) => theme)).toEqual(THEME_IDS);
    expect(petals.filter(({ empty }) => !empty).map(({ theme }) => theme)).toEqual(['housing', 'justice']);
  });

  it('makes a petal twice as long for four times the count', () => {
    const [first, second] = neighbourhoodRose({ housing: 4, homelessness: 1 }).petals;
    const length = (petal: typeof first) => (petal ? petal.tipRadius - petal.baseRadius : Number.NaN);
    expect(length(first) / length(second)).toBeCloseTo(2);
  });

  it('uses the given maximum to compare, and raises it when a count is larger', () => {
    const tip = (maximum: number) => neighbourhoodRose({ housing: 9 }, { maximum }).petals[0]?.tipRadius ?? 0;
    expect(tip(36)).toBeLessThan(tip(9));
    expect(tip(2)).toBe(tip(9));
    expect(neighbourhoodRose({ housing: 9 }, { maximum: 2 }).maximum).toBe(9);
  });

  it('names a count that is none', () => {
    expect(() => neighbourhoodRose({ justice: -1 })).toThrow('justice');
    expect(() => neighbourhoodRose({ admin: Number.NaN })).toThrow('NaN');
    expect(() => neighbourhoodRose({}, { compared: { admin: Infinity } })).toThrow('Infinity');
  });

  it('outlines the place compared with on the same scale, and nothing where that has nobody', () => {
    const { petals, maximum } = neighbourhoodRose({ housing: 4 }, { compared: { housing: 16, justice: 4 } });
    expect(maximum).toBe(16);
    const own = petals.find(({ theme }) => theme === 'housing');
    const other = petals.find(({ theme }) => theme === 'justice');
    expect(own?.compared).toBe(own?.ghost);
    expect(other?.compared).not.toBeNull();
    expect(petals.filter(({ compared }) => compared !== null)).toHaveLength(2);
  });
});
