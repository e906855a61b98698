import { describe, expect, it } from 'vitest';
import { colourDifference } from '../../../../src/domain/compass/colour-difference.ts';
import { seenLab, VIEWS, type View } from '../../../../src/domain/compass/colour-vision.ts';
import { contrast } from '../../../../src/domain/compass/contrast.ts';
import { inkOn, THEME_COLOURS } from '../../../../src/domain/compass/theme-colours.ts';
import { THEME_IDS, type ThemeId } from '../../../../src/domain/model/identity.ts';

const pairs = THEME_IDS.flatMap((a, index) => THEME_IDS.slice(index + 1).map((b) => [a, b] as const));

function apart(a: ThemeId, b: ThemeId, view: View): number {
  return colourDifference(seenLab(THEME_COLOURS[a], view), seenLab(THEME_COLOURS[b], view));
}

describe('THEME_COLOURS', () => {
  it.each(VIEWS)('keeps every two themes at least 10 apart (CIEDE2000) in %s view', (view) => {
    expect(pairs).toHaveLength(105);
    expect(pairs.filter(([a, b]) => apart(a, b, view) < 10)).toEqual([]);
  });

  it.each(['#ffffff', '#faf8f4'])('stands out from %s by at least 3:1', (ground) => {
    expect(THEME_IDS.filter((theme) => contrast(THEME_COLOURS[theme], ground) < 3)).toEqual([]);
  });

  it('lets a number be read on every colour at 4.5:1', () => {
    const hard = THEME_IDS.filter(
      (theme) => contrast(THEME_COLOURS[theme], inkOn(THEME_COLOURS[theme])) < 4.5,
    );
    expect(hard).toEqual([]);
  });

  it('keeps neighbours in the ring at least 20 apart in normal view', () => {
    const alike = THEME_IDS.filter((theme, index) => {
      const next = THEME_IDS[(index + 1) % THEME_IDS.length] ?? theme;
      return apart(theme, next, 'normal') < 20;
    });
    expect(alike).toEqual([]);
  });
});
