import { describe, expect, it } from 'vitest';
import { easedHeading, headingOf, isBigTurn } from '../../../../src/features/here-compass/heading.ts';

describe('the heading of a device', () => {
  it('is what Apple tells', () => {
    expect(headingOf({ alpha: 12, absolute: false, webkitCompassHeading: 90 }, 0)).toBe(90);
  });

  it('runs clockwise where alpha runs the other way', () => {
    expect(headingOf({ alpha: 90, absolute: true }, 0)).toBe(270);
    expect(headingOf({ alpha: 0, absolute: true }, 0)).toBe(0);
  });

  it('follows the turn of the screen in the device', () => {
    expect(headingOf({ alpha: 350, absolute: true }, 90)).toBe(100);
  });

  it('is unknown when the reading does not know north', () => {
    expect(headingOf({ alpha: 90, absolute: false }, 0)).toBeNull();
    expect(headingOf({ alpha: null, absolute: true }, 0)).toBeNull();
  });
});

describe('a turn', () => {
  it('goes round the shorter side', () => {
    expect(easedHeading(350, 10, 0.5)).toBe(0);
    expect(easedHeading(10, 350, 0.5)).toBe(0);
    expect(easedHeading(0, 90, 1)).toBe(90);
  });

  it('counts as big over north too', () => {
    expect(isBigTurn(355, 5, 12)).toBe(false);
    expect(isBigTurn(355, 8, 12)).toBe(true);
  });
});
