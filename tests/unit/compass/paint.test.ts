import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actorRoseSvg } from '../../../src/compass/actor-rose-svg.ts';
import { neighbourhoodRoseSvg } from '../../../src/compass/neighbourhood-rose-svg.ts';
import { GREY_PAINT, PAPER_PAINT } from '../../../src/compass/paper-paint.ts';
import { type RosePaint, SCREEN_PAINT } from '../../../src/compass/rose-paint.ts';
import { THEME_IDS } from '../../../src/domain/model/identity.ts';

const ALL_COUNTS = Object.fromEntries(THEME_IDS.map((theme, index) => [theme, index]));

/** Everything that any rose is painted with, as written in the markup. */
function paintsOf(paint: RosePaint): string[] {
  const drawn = [
    actorRoseSvg({ themes: THEME_IDS, number: 7, sizePx: 120, paint }),
    actorRoseSvg({ themes: ['admin'], number: 7, sizePx: 36, paint }),
    neighbourhoodRoseSvg({ counts: ALL_COUNTS, sizePx: 280, paint }),
  ].join('');
  return [...drawn.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, value = '']) => value);
}

describe('the paint of a rose', () => {
  it('is on screen a CSS variable that the page declares', () => {
    const tokens = readFileSync('src/ui/rose-tokens.css', 'utf8');
    const undeclared = paintsOf(SCREEN_PAINT).filter((paint) => {
      const name = /^var\((--[\w-]+)\)$/.exec(paint)?.[1];
      return paint !== 'none' && !(name && tokens.includes(`${name}: #`));
    });
    expect(undeclared).toEqual([]);
  });

  it('is on paper a literal colour', () => {
    expect(paintsOf(PAPER_PAINT).filter((paint) => !/^(none|#[0-9a-f]{6})$/.test(paint))).toEqual([]);
  });

  it('is grey in a proof without colours', () => {
    const isGrey = (paint: string) => /^#([0-9a-f]{2})\1\1$/.test(paint);
    expect(paintsOf(GREY_PAINT).filter((paint) => paint !== 'none' && !isGrey(paint))).toEqual([]);
  });
});
