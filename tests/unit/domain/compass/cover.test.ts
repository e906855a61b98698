import { describe, expect, it } from 'vitest';
import { coveredSlots, slotCounts } from '../../../../src/domain/compass/cover.ts';
import type { TaxonomyRing, TaxonomySlot } from '../../../../src/domain/model/taxonomy.ts';

const slot = (id: string, covers: Partial<TaxonomySlot>): TaxonomySlot => ({
  id,
  themes: [],
  categories: [],
  actors: [],
  colour: 'other',
  pictogram: 'other',
  ...covers,
});
const RING: TaxonomyRing = {
  id: 'test',
  slots: [
    slot('health', { themes: ['physical-health', 'mental-health'] }),
    slot('culture', { categories: ['museum'], actors: ['a-workshop'] }),
    slot('social', { themes: ['social-ties', 'admin'] }),
  ],
};
const actor = (id: string, category: string, ...themes: TaxonomySlot['themes']) => ({ id, category, themes });

describe('coveredSlots', () => {
  it('follows the order of the themes, and counts a slot of two of them once', () => {
    const centre = actor('a-centre', 'general-social', 'admin', 'mental-health', 'physical-health');
    expect(coveredSlots(RING, centre)).toEqual(['social', 'health']);
  });

  it('begins with the slot of the category, which says what kind of place it is', () => {
    expect(coveredSlots(RING, actor('a-museum', 'museum', 'social-ties'))).toEqual(['culture', 'social']);
  });

  it('ends with the slot that a person put the actor in', () => {
    const workshop = actor('a-workshop', 'work-training', 'work-training', 'admin');
    expect(coveredSlots(RING, workshop)).toEqual(['social', 'culture']);
  });

  it('is empty for an actor whose themes no slot has', () => {
    expect(coveredSlots(RING, actor('a-shop', 'local-trader', 'other'))).toEqual([]);
  });
});

describe('slotCounts', () => {
  it('counts the actors of each slot, with 0 where there is none', () => {
    const actors = [actor('a', 'museum', 'other'), actor('b', 'museum', 'admin')];
    expect(slotCounts(RING, actors)).toEqual({ health: 0, culture: 2, social: 1 });
  });
});
