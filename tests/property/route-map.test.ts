import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PageItem, walkItems } from '../../src/domain/flyer/page.ts';
import { boxHolds, distance, inset } from '../../src/domain/flyer/plane.ts';
import { routeFrame, routeMapItems } from '../../src/domain/flyer/route/route-map.ts';
import { numberedTurns } from '../../src/domain/flyer/route/route-marks.ts';
import type { Ground } from '../../src/domain/model/ground.ts';
import type { Position } from '../../src/domain/model/identity.ts';

const RUNS = { seed: 20261127, numRuns: 120 };
const position = fc
  .tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 2500 }))
  .map(([x, y]): Position => [4.33 + x / 1e5, 50.82 + y / 1e5]);
const line = fc.array(position, { minLength: 2, maxLength: 12 });

const GROUND: Ground = {
  bounds: [4.3, 50.8, 4.4, 50.9],
  streets: [
    {
      ...{ name_nl: 'Hoogstraat', name_fr: 'Rue Haute', class: 'residential', tunnel: false, bridge: false },
      lines: [
        [
          [4.33, 50.83],
          [4.36, 50.835],
        ],
      ],
    },
  ],
  ...{ water: [], green: [], rail: [], stops: [] },
};

const itemsOf = (walk: readonly Position[]): readonly PageItem[] =>
  routeMapItems({
    line: walk,
    turns: walk,
    themes: ['housing'],
    ground: GROUND,
    language: 'nl',
    sources: '©',
  });

describe('the small map of any walk', () => {
  it('shows the whole walk, well inside its frame', () => {
    fc.assert(
      fc.property(line, (walk) => {
        const frame = routeFrame(walk);
        const room = inset(frame.box, 11.9);
        for (const at of walk) expect(boxHolds(room, frame.project(at))).toBe(true);
      }),
      RUNS,
    );
  });

  it('puts no number on another or on an end of the walk', () => {
    fc.assert(
      fc.property(line, (walk) => {
        const frame = routeFrame(walk);
        const ends = [walk[0], walk.at(-1)].flatMap((at) => (at ? [frame.project(at)] : []));
        const numbers = numberedTurns(walk, frame, ends);
        for (const { number, at } of numbers) {
          const others = numbers.filter((other) => other.number !== number).map((other) => other.at);
          for (const other of [...others, ...ends]) expect(distance(at, other)).toBeGreaterThan(6);
        }
      }),
      RUNS,
    );
  });

  it('has no type under 7 pt and ends with the actor it leads to', () => {
    fc.assert(
      fc.property(line, (walk) => {
        const sizes: number[] = [];
        const roses: PageItem[] = [];
        walkItems(itemsOf(walk), (item) => {
          if ('sizePt' in item) sizes.push(item.sizePt);
          if (item.kind === 'rose') roses.push(item);
        });
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(7);
        expect(roses).toHaveLength(1);
      }),
      RUNS,
    );
  });
});
