import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighbourhoodRose } from '../../src/domain/compass/neighbourhood-rose.ts';
import { HALF_BOX, type PetalShape } from '../../src/domain/compass/petal.ts';
import { themeAngle } from '../../src/domain/compass/ring.ts';
import { actorRose } from '../../src/domain/compass/rose.ts';
import { THEME_IDS, type ThemeId } from '../../src/domain/model/identity.ts';
import { outlines } from '../unit/domain/compass/outline.ts';

const RUNS = { seed: 20260516, numRuns: 150 };
/** paths are written with two decimals */
const ROUNDING = 0.02;
const HALF_SLOT = 12;

const forms = fc.constantFrom('marker' as const, 'figure' as const);
const neighbourhoodForms = fc.constantFrom('full' as const, 'bare' as const);
const themes = fc.shuffledSubarray([...THEME_IDS], { minLength: 1 });
const count = fc.oneof(fc.constant(0), fc.nat(40), fc.nat(10_000));
const counts = fc
  .array(count, { minLength: THEME_IDS.length, maxLength: THEME_IDS.length })
  .map(
    (known): Partial<Record<ThemeId, number>> =>
      Object.fromEntries(THEME_IDS.map((theme, index) => [theme, known[index] ?? 0])),
  );

type Drawn = PetalShape & { readonly theme: ThemeId; readonly path: string };

interface Extent {
  /** largest angle to either side of the petal's axis, in degrees */
  readonly aside: number;
  readonly nearest: number;
  readonly farthest: number;
}

function extentOf(petal: Drawn): Extent {
  const points = outlines(petal.path).flat();
  const radii = points.map(({ x, y }) => Math.hypot(x, y));
  const angles = points.map(({ x, y }) => {
    const angle = (Math.atan2(x, -y) * 180) / Math.PI;
    return Math.abs(((angle - petal.angleDegrees + 540) % 360) - 180);
  });
  return { aside: Math.max(...angles), nearest: Math.min(...radii), farthest: Math.max(...radii) };
}

/** Slots of 24 degrees do not overlap, so petals that stay inside theirs do not either. */
function expectInsideItsSlot(petal: Drawn): void {
  const { aside, nearest, farthest } = extentOf(petal);
  expect(petal.angleDegrees).toBe(themeAngle(petal.theme));
  expect(aside, petal.theme).toBeLessThan(HALF_SLOT);
  expect(nearest).toBeGreaterThanOrEqual(petal.baseRadius - ROUNDING);
  expect(Math.abs(farthest - petal.tipRadius)).toBeLessThanOrEqual(ROUNDING);
}

describe('actor roses of any set of themes', () => {
  it('keep every petal in the slot of its theme and inside the plate', () => {
    fc.assert(
      fc.property(themes, forms, (set, form) => {
        const rose = actorRose(set, form);
        expect(rose.plate.radius).toBeLessThanOrEqual(HALF_BOX);
        for (const petal of rose.petals) {
          expectInsideItsSlot(petal);
          expect(petal.tipRadius).toBeLessThan(rose.plate.radius);
        }
      }),
      RUNS,
    );
  });

  it('have one petal per theme, the primary one first and alone in its form', () => {
    fc.assert(
      fc.property(themes, forms, (set, form) => {
        const { petals, absent } = actorRose(set, form);
        expect(petals.map(({ theme }) => theme).sort()).toEqual([...set].sort());
        expect(petals.map(({ primary }) => primary)).toEqual(set.map((_, index) => index === 0));
        expect(petals.length + absent.length).toBe(THEME_IDS.length);
      }),
      RUNS,
    );
  });

  it('do not depend on the order of the themes after the first', () => {
    fc.assert(
      fc.property(themes, forms, (set, form) => {
        const [primary, ...others] = set;
        const turned = primary === undefined ? [] : [primary, ...others.toReversed()];
        expect(actorRose(turned, form)).toEqual(actorRose(set, form));
      }),
      RUNS,
    );
  });
});

describe('neighbourhood roses of any counts', () => {
  it('keep every petal in the slot of its theme and inside the box', () => {
    fc.assert(
      fc.property(counts, neighbourhoodForms, (known, form) => {
        for (const petal of neighbourhoodRose(known, { form }).petals) {
          expectInsideItsSlot(petal);
          expect(petal.tipRadius).toBeLessThanOrEqual(HALF_BOX);
        }
      }),
      RUNS,
    );
  });

  it('keep the outline of the place compared with in the slot of its theme, as long as its own petal', () => {
    fc.assert(
      fc.property(counts, counts, neighbourhoodForms, (known, compared, form) => {
        const { petals, maximum } = neighbourhoodRose(known, { compared, form });
        const alone = neighbourhoodRose(compared, { maximum, form }).petals;
        for (const [index, petal] of petals.entries()) {
          const same = alone[index];
          expect(petal.compared).toBe(same?.empty ? null : same?.path);
        }
      }),
      RUNS,
    );
  });

  it('draw lengths in proportion to the square root of the count', () => {
    fc.assert(
      fc.property(counts, fc.nat(20_000), neighbourhoodForms, (known, maximum, form) => {
        const { petals, maximum: largest } = neighbourhoodRose(known, { maximum, form });
        const full = neighbourhoodRose({ housing: largest }, { form }).petals[0];
        const fullLength = full ? extentOf(full).farthest - full.baseRadius : Number.NaN;
        for (const petal of petals.filter(({ empty }) => !empty)) {
          const drawn = extentOf(petal).farthest - petal.baseRadius;
          const expected = fullLength * Math.sqrt(petal.count / largest);
          expect(Math.abs(drawn - expected)).toBeLessThanOrEqual(2 * ROUNDING);
        }
      }),
      RUNS,
    );
  });

  it('keep written counts and pictograms clear of petals and of each other', () => {
    fc.assert(
      fc.property(counts, counts, (known, compared) => {
        for (const { countAt, seat, tipRadius } of neighbourhoodRose(known, { compared }).petals) {
          const written = Math.hypot(countAt.x, countAt.y);
          const rim = Math.hypot(seat.x, seat.y);
          expect(written - tipRadius).toBeGreaterThan(2);
          expect(rim - seat.radius - written).toBeGreaterThan(2);
          expect(rim + seat.radius).toBeLessThanOrEqual(HALF_BOX);
        }
      }),
      RUNS,
    );
  });
});
