import { expect, it } from 'vitest';
import { layOutFlyer } from '../../../../src/domain/flyer/flyer.ts';
import { type RoseItem, walkItems } from '../../../../src/domain/flyer/page.ts';
import type { TaxonomyRing } from '../../../../src/domain/model/taxonomy.ts';
import { actor, flyerInput, textsOf } from './flyer-fixture.ts';

const RING: TaxonomyRing = {
  id: 'legend',
  slots: [
    {
      id: 'social',
      themes: ['social-ties'],
      categories: [],
      actors: [],
      colour: 'social-ties',
      pictogram: 'social-ties',
    },
    {
      id: 'culture',
      themes: [],
      categories: ['medical-house'],
      actors: [],
      colour: 'other',
      pictogram: 'culture',
    },
    {
      id: 'seniors',
      themes: ['elderly'],
      categories: [],
      actors: [],
      colour: 'elderly',
      pictogram: 'elderly',
    },
  ],
};

it('a flyer in the ring of the legend has its roses, and only the words that somebody covers', () => {
  const input = flyerInput([actor(8, [40, 40])]);
  const legend = ['social', 'culture', 'seniors'].map((id) => ({
    id,
    nl: id,
    fr: id,
    en: id,
    label: { nl: `woord ${id}` },
  }));
  const { pages } = layOutFlyer({ ...input, ring: RING, themes: { ...input.themes, legend } });
  const items = pages.flatMap((page) => page.items);
  const roses: RoseItem[] = [];
  walkItems(items, (item) => {
    if (item.kind === 'rose') roses.push(item);
  });
  expect(roses.length).toBeGreaterThanOrEqual(3);
  for (const rose of roses) expect([rose.ring, rose.themes]).toEqual([RING, ['culture', 'social']]);
  const words = textsOf(items).map(({ text }) => text);
  expect(words).toContain('woord culture');
  expect(words).not.toContain('woord seniors');
});
