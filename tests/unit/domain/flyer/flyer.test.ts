import { describe, expect, it } from 'vitest';
import { layOutFlyer } from '../../../../src/domain/flyer/flyer.ts';
import { textWidthMm } from '../../../../src/domain/flyer/measure.ts';
import { closureInWords } from '../../../../src/i18n/hours-words.ts';
import { actor, flyerInput, numbersIn, textsOf } from './flyer-fixture.ts';

const spread = (count: number) =>
  Array.from({ length: count }, (_, index) => actor(index + 1, [(index * 37) % 97, (index * 61) % 89]));

describe('the flyer', () => {
  it('has the same numbers on the map and in the list, each once', () => {
    const { pages } = layOutFlyer(flyerInput([...spread(40), actor(null, null, 'Zonder plek')]));
    const all = pages.flatMap((page) => page.items);
    const expected = Array.from({ length: 40 }, (_, index) => index + 1);
    expect(numbersIn(all, 'map')).toEqual(expected);
    expect(numbersIn(all, 'list')).toEqual(expected);
    expect(textsOf(all).some((item) => item.text === 'Zonder plek')).toBe(true);
  });

  it('prints an actor without a point in the list only, without its number', () => {
    const { pages } = layOutFlyer(flyerInput([actor(1, [10, 10]), actor(2, null)]));
    const all = pages.flatMap((page) => page.items);
    expect(numbersIn(all, 'map')).toEqual([1]);
    expect(numbersIn(all, 'list')).toEqual([1]);
  });

  it('goes on to a further page instead of shrinking its type', () => {
    const flyer = layOutFlyer(flyerInput(spread(150)));
    expect(flyer.pages.length).toBeGreaterThan(2);
    expect(flyer.notices.map((notice) => notice.code)).toContain('further-page');
    for (const [index, page] of flyer.pages.entries()) {
      const least = Math.min(...textsOf(page.items).map((item) => item.sizePt));
      expect(least).toBeGreaterThanOrEqual(index === 0 ? 7 : 8);
    }
  });

  it('keeps every text 5 mm from the edge', () => {
    for (const page of layOutFlyer(flyerInput(spread(120))).pages) {
      for (const item of textsOf(page.items)) {
        if (item.rotateDegrees) continue;
        const width = textWidthMm(item.text, item.sizePt, item.weight);
        const left = item.x - (item.anchor === 'end' ? width : item.anchor === 'middle' ? width / 2 : 0);
        expect(left).toBeGreaterThanOrEqual(5);
        expect(left + width).toBeLessThanOrEqual(415);
        expect(item.y).toBeGreaterThanOrEqual(5);
        expect(item.y).toBeLessThanOrEqual(292);
      }
    }
  });

  it('wraps a name of 120 characters inside its column', () => {
    const name = 'Vereniging voor buurtwerk en samenleven '.repeat(3).trim();
    const { pages } = layOutFlyer(flyerInput([actor(1, [50, 50], name)]));
    const lines = textsOf(pages[1]?.items ?? []).filter((item) => item.sizePt === 9 && item.weight === 700);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(textWidthMm(line.text, 9, 700)).toBeLessThanOrEqual(93 - 8.4);
  });

  it('says until when a place is closed, as long as that lasts', () => {
    const closed = actor(1, [50, 50]);
    const details = { closure: { from: '2026-12-01', until: '2027-01-08' } };
    const shut = { ...closed, properties: { ...closed.properties, details } };
    const printedOn = (today: string): string => {
      const input = flyerInput([shut]);
      const { pages } = layOutFlyer({ ...input, sayClosed: (what) => closureInWords(what, today, 'nl') });
      return textsOf(pages[1]?.items ?? [])
        .map(({ text }) => text)
        .join(' ');
    };
    expect(printedOn('2026-12-20')).toContain('Tijdelijk gesloten tot en met 8 januari 2027.');
    expect(printedOn('2026-12-20')).toContain('ma–vr 9–17');
    expect(printedOn('2027-01-09')).not.toContain('Tijdelijk gesloten');
  });

  it('gives the same pages for the same input', () => {
    const input = flyerInput(spread(60));
    expect(JSON.stringify(layOutFlyer(input))).toBe(JSON.stringify(layOutFlyer(input)));
  });
});
