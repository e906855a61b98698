import { describe, expect, it } from 'vitest';
import {
  compareOffers,
  gapsOf,
  largestOf,
  perTenThousand,
  relationOf,
} from '../../../../src/domain/compass/comparison.ts';
import { THEME_IDS } from '../../../../src/domain/model/identity.ts';

describe('a rate per 10,000 residents', () => {
  it('is the count times 10,000 over the population', () => {
    expect(perTenThousand(6, 16_019)).toBeCloseTo(3.745_55, 5);
  });

  it.each([0, -1, 12.5, Number.NaN])('refuses a population of %s and says so', (population) => {
    expect(() => perTenThousand(3, population)).toThrow(
      `no rate without residents: population ${population}`,
    );
  });

  it.each([-1, 0.5, Number.NaN])('refuses a count of %s', (count) => {
    expect(() => perTenThousand(count, 100)).toThrow(`not a count of actors: ${count}`);
  });
});

describe('two places beside each other', () => {
  const marollen = { counts: { 'youth-school': 39, housing: 6 }, population: 16_019 };
  const anneessens = { counts: { 'youth-school': 10, elderly: 1 }, population: 10_043 };
  const rows = compareOffers(marollen, anneessens);

  it('gives every theme once, in ring order', () => {
    expect(rows.map(({ theme }) => theme)).toEqual([...THEME_IDS]);
  });

  it('gives counts and rates of both', () => {
    const row = rows.find(({ theme }) => theme === 'youth-school');
    expect(row).toMatchObject({ count: 39, otherCount: 10, relation: 'more' });
    expect(row?.rate).toBeCloseTo(24.346, 3);
    expect(row?.otherRate).toBeCloseTo(9.957, 3);
  });

  it('calls a theme that neither has similar', () => {
    expect(rows.find(({ theme }) => theme === 'justice')?.relation).toBe('similar');
  });
});

describe('more or less than chance', () => {
  const at = (count: number, population: number) => ({ count, population });

  it('does not call one against none more', () => {
    expect(relationOf(at(1, 10_000), at(0, 10_000))).toBe('similar');
  });

  it('calls six against none more, and five still similar', () => {
    expect(relationOf(at(6, 10_000), at(0, 10_000))).toBe('more');
    expect(relationOf(at(5, 10_000), at(0, 10_000))).toBe('similar');
  });

  it('asks fewer of a small place than of a large one', () => {
    expect(relationOf(at(10, 10_000), at(1_000, 1_000_000))).toBe('similar');
    expect(relationOf(at(2, 10_000), at(1_000, 1_000_000))).toBe('less');
  });
});

it('names the themes without an actor in ring order', () => {
  expect(gapsOf({ housing: 1, justice: 2 })).toEqual(THEME_IDS.slice(1, -1));
});

it('finds the largest value of several places, 0 without any', () => {
  expect(largestOf([{ housing: 2 }, { justice: 7.5 }])).toBe(7.5);
  expect(largestOf([])).toBe(0);
});
