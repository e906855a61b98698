import { describe, expect, it } from 'vitest';
import type { Page, PageItem } from '../../../../../src/domain/flyer/page.ts';
import { boxPath } from '../../../../../src/domain/flyer/plane.ts';
import { withBleed } from '../../../../../src/domain/flyer/press/bleed.ts';
import { inGrey } from '../../../../../src/domain/flyer/press/grey.ts';

const ground = (x: number, y: number, width: number, height: number): PageItem => ({
  kind: 'path',
  d: boxPath({ x, y, width, height }),
  fill: '#0f4c5c',
});
const folds: PageItem = { kind: 'path', d: 'M98 0L98 4M98 206L98 210', stroke: '#8b8578', strokeMm: 0.2 };
const page: Page = {
  widthMm: 297,
  heightMm: 210,
  items: [
    ground(0, 0, 98, 210),
    ground(120, 20, 50, 50),
    { kind: 'group', clip: { x: 198, y: 0, width: 99, height: 100 }, items: [] },
    folds,
  ],
};
const bled = withBleed(page);
const [body] = bled.items;
const inside = body?.kind === 'group' ? body.items : [];
const drawn = bled.items.flatMap((item) => (item.kind === 'path' ? [item.d] : []));

describe('a page for a print shop', () => {
  it('stands on paper that is 10 mm larger on each side', () => {
    expect([bled.widthMm, bled.heightMm, bled.originMm]).toEqual([317, 230, [-10, -10]]);
  });

  it('draws grounds 3 mm beyond the edges they reach, and no others', () => {
    expect(inside[0]).toMatchObject({ d: boxPath({ x: -3, y: -3, width: 101, height: 216 }) });
    expect(inside[1]).toEqual(page.items[1]);
    expect(inside[2]).toMatchObject({ clip: { x: 198, y: -3, width: 102, height: 103 } });
  });

  it('shows the folds outside the cut and the bleed, not on the sheet', () => {
    expect(inside).not.toContain(folds);
    expect(drawn).toContain('M98 -4L98 -9M98 214L98 219');
  });

  it('has two crop marks at each corner, none nearer than 4 mm', () => {
    const [crop = ''] = drawn;
    expect(crop.match(/M/g)).toHaveLength(8);
    const points = [...crop.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
    for (const [x = 0, y = 0] of points) {
      const out = Math.max(-x, x - 297, -y, y - 210);
      expect(out).toBeGreaterThanOrEqual(4);
      expect(out).toBeLessThan(10);
    }
  });
});

it('a proof in grey keeps the lightness of each colour and has none left', () => {
  const [first] = inGrey(page).items;
  const fill = first?.kind === 'path' ? (first.fill ?? '') : '';
  expect(fill).toMatch(/^#([0-9a-f]{2})\1\1$/);
  expect(fill).not.toBe('#000000');
});
