import { describe, expect, it } from 'vitest';
import { actorRoseDrawing, ringRoseDrawing } from '../../../src/compass/actor-rose-drawing.ts';
import {
  neighbourhoodRoseDrawing,
  ringCountsDrawing,
} from '../../../src/compass/neighbourhood-rose-drawing.ts';
import { PAPER_PAINT } from '../../../src/compass/paper-paint.ts';
import { PICTOGRAMS } from '../../../src/domain/compass/pictograms.ts';
import { type Ring, THEME_RING } from '../../../src/domain/compass/ring.ts';
import { THEME_COLOURS } from '../../../src/domain/compass/theme-colours.ts';

const RING: Ring<'bread' | 'roses' | 'rain'> = {
  slots: [
    { id: 'bread', colour: 'food-aid', pictogram: 'food-aid' },
    { id: 'roses', colour: 'other', pictogram: 'culture' },
    { id: 'rain', colour: 'justice', pictogram: 'public-welfare' },
  ],
};

describe('a rose of a ring that is not the themes', () => {
  it('has the colours and the pictograms that its slots name', () => {
    const shapes = ringRoseDrawing({
      ring: RING,
      covered: ['rain', 'roses'],
      number: 4,
      sizePx: 120,
      paint: PAPER_PAINT,
    });
    const pictures = shapes.filter(({ attributes }) => attributes['fillRule'] === 'evenodd');
    expect(pictures.map(({ attributes }) => attributes['d'])).toEqual([
      PICTOGRAMS['public-welfare'],
      PICTOGRAMS.culture,
    ]);
    const fills = shapes.map(({ attributes }) => attributes['fill']);
    expect(fills).toContain(THEME_COLOURS.justice);
    expect(fills).toContain(THEME_COLOURS.other);
    expect(fills).not.toContain(THEME_COLOURS['food-aid']);
  });

  it('shows the counts of its slots', () => {
    const { petals } = ringCountsDrawing(RING, { counts: { bread: 3, rain: 12 }, sizePx: 280 });
    expect(petals.map(({ theme, count }) => [theme, count])).toEqual([
      ['bread', 3],
      ['roses', 0],
      ['rain', 12],
    ]);
  });

  it('is the rose of themes when its ring is that of the themes', () => {
    const [themes, style] = [['admin', 'housing'] as const, { number: 27, sizePx: 44 }];
    expect(ringRoseDrawing({ ring: THEME_RING, covered: themes, ...style })).toEqual(
      actorRoseDrawing({ themes, ...style }),
    );
    const counts = { input: { counts: { admin: 2 }, sizePx: 280 } };
    expect(ringCountsDrawing(THEME_RING, counts.input)).toEqual(neighbourhoodRoseDrawing(counts.input));
  });
});
