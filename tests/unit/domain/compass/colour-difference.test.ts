import { describe, expect, it } from 'vitest';
import { colourDifference } from '../../../../src/domain/compass/colour-difference.ts';
import pairs from '../../../fixtures/compass/sharma-2005.json';

describe('colourDifference', () => {
  it('agrees with all 34 published pairs to four decimals, in both directions', () => {
    expect(pairs).toHaveLength(34);
    for (const pair of pairs) {
      const [l1 = NaN, a1 = NaN, b1 = NaN, l2 = NaN, a2 = NaN, b2 = NaN, expected = NaN] = pair;
      expect(colourDifference([l1, a1, b1], [l2, a2, b2]), `${l1} ${a1} ${b1}`).toBeCloseTo(expected, 4);
      expect(colourDifference([l2, a2, b2], [l1, a1, b1]), `${l2} ${a2} ${b2}`).toBeCloseTo(expected, 4);
    }
  });
});
