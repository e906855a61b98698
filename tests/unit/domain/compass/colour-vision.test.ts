import { describe, expect, it } from 'vitest';
import { colourDifference } from '../../../../src/domain/compass/colour-difference.ts';
import {
  formatHex,
  gammaOf,
  labOfLinear,
  linearOf,
  linearOfLab,
  parseHex,
} from '../../../../src/domain/compass/colour-space.ts';
import { seenLab, seenLinear, VIEWS, type View } from '../../../../src/domain/compass/colour-vision.ts';
import { contrast } from '../../../../src/domain/compass/contrast.ts';

describe('colour space', () => {
  it('gives the known CIELAB values of red, blue and white', () => {
    const lab = (hex: string) =>
      labOfLinear(linearOf(parseHex(hex))).map((value) => Math.round(value * 10) / 10 + 0);
    expect(lab('#ff0000')).toEqual([53.2, 80.1, 67.2]);
    expect(lab('#0000ff')).toEqual([32.3, 79.2, -107.9]);
    expect(lab('#ffffff')).toEqual([100, 0, 0]);
  });

  it('comes back to the same colour', () => {
    for (const hex of ['#1b2330', '#b35711', '#e85cb3', '#000000']) {
      expect(formatHex(gammaOf(linearOfLab(labOfLinear(linearOf(parseHex(hex))))))).toBe(hex);
    }
  });

  it('names a text that is no colour', () => {
    expect(() => parseHex('red')).toThrow('red');
  });
});

describe('seenLinear', () => {
  it('leaves greys grey in every view', () => {
    for (const view of VIEWS) {
      for (const value of seenLinear([0.4, 0.4, 0.4], view)) expect(value).toBeCloseTo(0.4, 3);
    }
  });

  it('brings together what those who lack one kind of cone confuse', () => {
    const gap = (a: string, b: string, view: View) => colourDifference(seenLab(a, view), seenLab(b, view));
    expect(gap('#c04000', '#608000', 'normal')).toBeGreaterThan(40);
    expect(gap('#c04000', '#608000', 'deutan')).toBeLessThan(20);
    expect(gap('#0070e0', '#008a8a', 'normal')).toBeGreaterThan(25);
    expect(gap('#0070e0', '#008a8a', 'tritan')).toBeLessThan(15);
  });
});

describe('contrast', () => {
  it('is 21 between black and white and 1 between equals', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(contrast('#0f4c5c', '#0f4c5c')).toBe(1);
  });
});
