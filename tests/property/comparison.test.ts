import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareOffers, perTenThousand, relationOf } from '../../src/domain/compass/comparison.ts';
import { THEME_IDS, type ThemeId } from '../../src/domain/model/identity.ts';

const RUNS = { seed: 20261125, numRuns: 200 };
const count = fc.oneof(fc.constant(0), fc.nat(40), fc.nat(10_000));
const population = fc.integer({ min: 1, max: 1_300_000 });
const place = fc.record({ count, population });
const offer = fc.record({
  counts: fc
    .array(count, { minLength: THEME_IDS.length, maxLength: THEME_IDS.length })
    .map(
      (known): Partial<Record<ThemeId, number>> =>
        Object.fromEntries(THEME_IDS.map((theme, index) => [theme, known[index] ?? 0])),
    ),
  population,
});

it('gives rates in proportion to counts and inversely to residents', () => {
  fc.assert(
    fc.property(count, population, fc.integer({ min: 1, max: 9 }), (known, residents, times) => {
      const rate = perTenThousand(known, residents);
      expect(perTenThousand(known * times, residents)).toBeCloseTo(rate * times, 6);
      expect(perTenThousand(known, residents * times)).toBeCloseTo(rate / times, 6);
      expect((rate * residents) / 10_000).toBeCloseTo(known, 6);
    }),
    RUNS,
  );
});

it('turns round when the places change sides', () => {
  const turned = { more: 'less', less: 'more', similar: 'similar' } as const;
  fc.assert(
    fc.property(place, place, (a, b) => {
      expect(relationOf(b, a)).toBe(turned[relationOf(a, b)]);
    }),
    RUNS,
  );
});

it('never says more of a lower rate or less of a higher one', () => {
  fc.assert(
    fc.property(offer, offer, (own, other) => {
      for (const { rate, otherRate, relation } of compareOffers(own, other)) {
        if (relation === 'more') expect(rate).toBeGreaterThan(otherRate);
        if (relation === 'less') expect(rate).toBeLessThan(otherRate);
      }
    }),
    RUNS,
  );
});

it('agrees with the binomial sum taken in whole numbers', () => {
  const binomial = (n: number, k: number): bigint => {
    let value = 1n;
    for (let step = 1; step <= k; step += 1) value = (value * BigInt(n - step + 1)) / BigInt(step);
    return value;
  };
  const atMost = (k: number, n: number, p: number, q: number): number => {
    let sum = 0n;
    for (let step = 0; step <= k; step += 1)
      sum += binomial(n, step) * BigInt(p) ** BigInt(step) * BigInt(q) ** BigInt(n - step);
    return Number((sum * 10n ** 12n) / BigInt(p + q) ** BigInt(n)) / 1e12;
  };
  const small = fc.record({ count: fc.nat(30), population: fc.integer({ min: 1, max: 40 }) });
  fc.assert(
    fc.property(small, small, (a, b) => {
      const trials = a.count + b.count;
      const less = atMost(a.count, trials, a.population, b.population) < 0.025;
      const more = atMost(b.count, trials, b.population, a.population) < 0.025;
      expect(relationOf(a, b)).toBe(less ? 'less' : more ? 'more' : 'similar');
    }),
    RUNS,
  );
});
