import { describe, expect, it } from 'vitest';
import { contrast } from '../../../src/domain/compass/contrast.ts';
import { LOOKS } from '../../../src/domain/model/look.ts';
import { tokensIn } from '../../support/tokens.ts';

const GROUNDS = ['--paper', '--surface', '--sunken'];

/** Every pair of text and ground that the components use. */
const TEXT = [
  ...GROUNDS.flatMap((ground) => ['--ink', '--ink-soft', '--accent'].map((ink) => [ink, ground] as const)),
  ['--ink', '--accent-soft'],
  ['--accent', '--accent-soft'],
  ['--on-accent', '--accent'],
  ['--on-accent', '--accent-strong'],
  ['--on-band', '--band'],
  ['--on-band', '--band-raised'],
  ['--on-band-soft', '--band'],
  ['--ink', '--warn-soft'],
  ['--warn', '--warn-soft'],
  ['--ink', '--wrong-soft'],
  ['--wrong', '--wrong-soft'],
  ['--ink-soft', '--ground'],
] as const;

/** What one has to see without reading: edges of fields, the ring of focus. */
const SIGNS = [
  ...GROUNDS.map((ground) => ['--line-strong', ground] as const),
  ...GROUNDS.map((ground) => ['--focus', ground] as const),
  ['--band-line', '--band'],
] as const;

describe.each(LOOKS)('the colours of the look %s', (look) => {
  const tokens = tokensIn(look);
  const ratio = ([ink, ground]: readonly [string, string]): number =>
    contrast(tokens.get(ink) ?? 'missing', tokens.get(ground) ?? 'missing');

  it.each(TEXT)('let %s be read on %s', (ink, ground) => {
    expect(ratio([ink, ground])).toBeGreaterThanOrEqual(look === 'contrast' ? 7 : 4.5);
  });

  it.each(SIGNS)('let %s be seen on %s', (ink, ground) => {
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
