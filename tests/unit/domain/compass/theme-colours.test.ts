import { describe, expect, it } from 'vitest';
import { colourDifference } from '../../../../src/domain/compass/colour-difference.ts';
import { seenLab, VIEWS, type View } from '../../../../src/domain/compass/colour-vision.ts';
import { contrast } from '../../../../src/domain/compass/contrast.ts';
import { PICTOGRAMS } from '../../../../src/domain/compass/pictograms.ts';
import { slotAngle, THEME_RING } from '../../../../src/domain/compass/ring.ts';
import {
  DARK_THEME_COLOURS,
  inkOn,
  THEME_COLOURS,
  type ThemeColours,
} from '../../../../src/domain/compass/theme-colours.ts';
import { THEME_IDS, type ThemeId } from '../../../../src/domain/model/identity.ts';

const pairs = THEME_IDS.flatMap((a, index) => THEME_IDS.slice(index + 1).map((b) => [a, b] as const));

function apart(colours: ThemeColours, a: ThemeId, b: ThemeId, view: View): number {
  return colourDifference(seenLab(colours[a], view), seenLab(colours[b], view));
}

const SETS = [
  { name: 'on light', colours: THEME_COLOURS, grounds: ['#ffffff', '#faf8f4'] },
  { name: 'on dark', colours: DARK_THEME_COLOURS, grounds: ['#12171f', '#1b222c'] },
];

describe.each(SETS)('theme colours $name', ({ colours, grounds }) => {
  it.each(VIEWS)('keep every two themes at least 10 apart (CIEDE2000) in %s view', (view) => {
    expect(pairs).toHaveLength(105);
    expect(pairs.filter(([a, b]) => apart(colours, a, b, view) < 10)).toEqual([]);
  });

  it('stand out from their grounds by at least 3:1', () => {
    const weak = (ground: string) => THEME_IDS.filter((theme) => contrast(colours[theme], ground) < 3);
    expect(grounds.flatMap(weak)).toEqual([]);
  });

  it('let a number be read on every colour at 4.5:1', () => {
    const hard = THEME_IDS.filter((theme) => contrast(colours[theme], inkOn(colours[theme])) < 4.5);
    expect(hard).toEqual([]);
  });

  it('keep neighbours in the ring at least 20 apart in normal view', () => {
    const alike = THEME_IDS.filter((theme, index) => {
      const next = THEME_IDS[(index + 1) % THEME_IDS.length] ?? theme;
      return apart(colours, theme, next, 'normal') < 20;
    });
    expect(alike).toEqual([]);
  });
});

/** Hue of a colour in CIELAB, in degrees. */
function hueOf(hex: string): number {
  const [, a, b] = seenLab(hex, 'normal');
  return (Math.atan2(b, a) * 180) / Math.PI;
}

it('a theme keeps its hue on dark within 35 degrees; the grey of other has none', () => {
  const strange = THEME_IDS.filter((theme) => {
    const turn = hueOf(THEME_COLOURS[theme]) - hueOf(DARK_THEME_COLOURS[theme]);
    return theme !== 'other' && Math.abs(((turn + 540) % 360) - 180) > 35;
  });
  expect(strange).toEqual([]);
});

it('in grey every two themes still differ, by their place in the ring and by their pictogram', () => {
  const places = new Set(THEME_RING.slots.map((_, index) => slotAngle(THEME_RING, index)));
  const pictograms = new Set(THEME_RING.slots.map(({ pictogram }) => PICTOGRAMS[pictogram]));
  expect(places.size).toBe(15);
  expect(pictograms.size).toBe(15);
});
