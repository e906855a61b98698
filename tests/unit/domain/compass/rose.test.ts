import { type Font, openSync } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { themeAngle } from '../../../../src/domain/compass/ring.ts';
import { actorRose, numberTypeSize, smallestRose } from '../../../../src/domain/compass/rose.ts';
import { THEME_IDS } from '../../../../src/domain/model/identity.ts';

const FONT =
  'node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2';

/** How far the base line of a digit lies under its middle, as a share of the type size: as the renderers set it. */
const DIGIT_DROP = 0.334;

/** Farthest point of a number's outlines from its middle, in bold type of size 1. */
function outlineReach(font: Font, digits: string): number {
  const run = font.layout(digits);
  let x = -run.advanceWidth / 2;
  let reach = 0;
  for (const glyph of run.glyphs) {
    for (const { args } of glyph.path.commands) {
      for (let index = 0; index < args.length; index += 2) {
        const y = (args[index + 1] ?? 0) - DIGIT_DROP * font.unitsPerEm;
        reach = Math.max(reach, Math.hypot(x + (args[index] ?? 0), y));
      }
    }
    x += glyph.advanceWidth;
  }
  return reach / font.unitsPerEm;
}

describe('themeAngle', () => {
  it('puts the first theme north and goes clockwise in steps of 24 degrees', () => {
    expect(THEME_IDS.map(themeAngle).slice(0, 3)).toEqual([0, 24, 48]);
    expect(themeAngle('justice')).toBe(336);
  });
});

describe('actorRose', () => {
  it('gives the first theme the longer petal that grows out of the hub', () => {
    const { petals, hub } = actorRose(['admin', 'housing']);
    expect(petals.map(({ slot, primary }) => [slot.id, primary])).toEqual([
      ['admin', true],
      ['housing', false],
    ]);
    const [primary, other] = petals;
    expect(primary?.tipRadius).toBeGreaterThan(other?.tipRadius ?? 99);
    expect(primary?.baseRadius).toBeLessThan(hub.radius);
    expect(other?.baseRadius).toBeGreaterThan(hub.radius);
  });

  it('counts a repeated theme once and marks the place of every absent one', () => {
    const rose = actorRose(['justice', 'admin', 'justice', 'admin']);
    expect(rose.petals.map(({ slot }) => slot.id)).toEqual(['justice', 'admin']);
    const rest = THEME_IDS.filter((theme) => theme !== 'justice' && theme !== 'admin');
    expect(rose.absent.map(({ slot }) => slot.id)).toEqual(rest);
  });

  it('has no petal for an actor without themes', () => {
    expect(actorRose([]).petals).toEqual([]);
    expect(actorRose([]).absent).toHaveLength(15);
  });
});

describe('the number in the hub', () => {
  it.each(['marker', 'figure'] as const)('fits a %s up to 999, measured in our typeface', (form) => {
    const font = openSync(FONT);
    if (!('layout' in font)) throw new Error('a font file was expected');
    const { hub } = actorRose(['housing'], form);
    for (let number = 1; number <= 999; number += 1) {
      const reach = outlineReach(font, String(number)) * numberTypeSize(number, form);
      expect(reach, `number ${number}`).toBeLessThanOrEqual(hub.radius);
    }
  });

  it('is 7 pt in a printed marker of 7 mm up to 99, and of 10.2 mm up to 999', () => {
    const sevenPointsMm = (7 * 25.4) / 72;
    expect(smallestRose(7, sevenPointsMm)).toBe(smallestRose(99, sevenPointsMm));
    expect(smallestRose(99, sevenPointsMm)).toBeLessThanOrEqual(7);
    expect(smallestRose(999, sevenPointsMm)).toBeLessThanOrEqual(10.2);
  });
});
