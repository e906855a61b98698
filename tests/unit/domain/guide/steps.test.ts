import { describe, expect, it } from 'vitest';
import { fittingFor } from '../../../../src/domain/guide/fitting.ts';
import {
  GUIDE_STEPS,
  questionNumber,
  readGuideStep,
  stepAfter,
  stepBefore,
} from '../../../../src/domain/guide/steps.ts';
import { TILE_IDS, TILES, tileOf } from '../../../../src/domain/guide/tiles.ts';
import { THEME_IDS } from '../../../../src/domain/model/identity.ts';
import { anActor } from '../../../support/actors.ts';

describe('the steps', () => {
  it('ask four questions at most', () => {
    expect(GUIDE_STEPS.map(questionNumber)).toEqual([1, 2, 3, 4, null, null]);
  });

  it('lead from each to the next and back', () => {
    expect(stepBefore('about')).toBeNull();
    expect(stepAfter('how')).toBe('doors');
    expect(stepBefore(stepAfter('fit'))).toBe('fit');
  });

  it('start at the first where an address says something else', () => {
    expect(readGuideStep('how')).toBe('how');
    expect(readGuideStep('<b>')).toBe('about');
    expect(readGuideStep(null)).toBe('about');
  });
});

describe('the tiles', () => {
  it('are eight at most and hold every theme once', () => {
    expect(TILE_IDS.length).toBeLessThanOrEqual(8);
    expect(TILE_IDS.flatMap((tile) => TILES[tile]).sort()).toEqual([...THEME_IDS].sort());
  });

  it('are known by some of their themes, not by those of two', () => {
    expect(tileOf(['mental-health'])).toBe('health');
    expect(tileOf(['physical-health', 'mental-health'])).toBe('health');
    expect(tileOf(['housing', 'food-aid'])).toBeNull();
    expect(tileOf([])).toBeNull();
  });
});

describe('what can narrow a choice', () => {
  const actors = [
    anActor({ id: 'a', category: 'library', themes: ['youth-school'], details: { audience: ['everyone'] } }),
    anActor({ id: 'b', category: 'library', themes: ['youth-school'], details: { audience: ['women'] } }),
    anActor({
      id: 'c',
      category: 'creche',
      themes: ['youth-school'],
      details: { audience: ['women', 'youth'] },
    }),
    anActor({ id: 'd', category: 'tenants-union', themes: ['housing'] }),
  ];

  it('is counted among the actors of the themes, the most frequent first', () => {
    expect(fittingFor(actors, ['youth-school'])).toEqual({
      kinds: [
        { id: 'library', count: 2 },
        { id: 'creche', count: 1 },
      ],
      audiences: [
        { id: 'women', count: 2 },
        { id: 'youth', count: 1 },
      ],
    });
  });

  it('is not offered where there is one kind only, or nobody tells', () => {
    expect(fittingFor(actors, ['housing'])).toEqual({ kinds: [], audiences: [] });
  });
});
