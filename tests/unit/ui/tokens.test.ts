import { describe, expect, it } from 'vitest';
import { contrast } from '../../../src/domain/compass/contrast.ts';
import { LOOKS } from '../../../src/domain/model/look.ts';
import { SIGN_PAIRS, TEXT_PAIRS } from '../../../src/ui/token-pairs.ts';
import { tokensIn } from '../../support/tokens.ts';

describe.each(LOOKS)('the colours of the look %s', (look) => {
  const tokens = tokensIn(look);
  const ratio = ([ink, ground]: readonly [string, string]): number =>
    contrast(tokens.get(ink) ?? 'missing', tokens.get(ground) ?? 'missing');

  it.each(TEXT_PAIRS)('let %s be read on %s', (ink, ground) => {
    expect(ratio([ink, ground])).toBeGreaterThanOrEqual(look === 'contrast' ? 7 : 4.5);
  });

  it.each(SIGN_PAIRS)('let %s be seen on %s', (ink, ground) => {
    expect(ratio([ink, ground])).toBeGreaterThanOrEqual(3);
  });
});

it('every look has a value for every colour of the light one', () => {
  const names = [...tokensIn('light').keys()];
  for (const look of LOOKS) expect([...tokensIn(look).keys()].sort()).toEqual([...names].sort());
});

it('steps of the type scale are about 1.2 apart', () => {
  const tokens = tokensIn('light');
  const sizes = [1, 2, 3, 4, 5, 6, 7].map((step) => Number.parseFloat(tokens.get(`--type-${step}`) ?? ''));
  for (const [index, size] of sizes.slice(1).entries()) {
    expect(size / (sizes[index] ?? 0)).toBeGreaterThan(1.12);
    expect(size / (sizes[index] ?? 0)).toBeLessThan(1.22);
  }
});
