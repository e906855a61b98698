import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighbourhoodRose, ringCountsRose } from '../../src/domain/compass/neighbourhood-rose.ts';
import { HALF_BOX, type PetalShape } from '../../src/domain/compass/petal.ts';
import { halfSlot, type Ring, slotAngle, THEME_RING } from '../../src/domain/compass/ring.ts';
import { ringRose } from '../../src/domain/compass/rose.ts';
import { THEME_IDS } from '../../src/domain/model/identity.ts';
import { outlines } from '../unit/domain/compass/outline.ts';

const RUNS = { seed: 20260516, numRuns: 150 };
/** paths are written with two decimals */
const ROUNDING = 0.02;

/** A ring of that many slots with ids of no meaning. */
function ringOf(size: number): Ring {
  return {
    slots: Array.from({ length: size }, (_, index) => ({
      id: `slot-${index}`,
      colour: THEME_IDS[index % THEME_IDS.length] ?? 'other',
      pictogram: 'other',
    })),
  };
}

const idsOf = (ring: Ring) => ring.slots.map(({ id }) => id);
const rings = fc.oneof(fc.constant<Ring>(THEME_RING), fc.integer({ min: 3, max: 20 }).map(ringOf));
const forms = fc.constantFrom('sign' as const, 'marker' as const, 'figure' as const);
const neighbourhoodForms = fc.constantFrom('full' as const, 'bare' as const);
const covers = rings.chain((ring) =>
  fc.record({ ring: fc.constant(ring), covered: fc.shuffledSubarray(idsOf(ring), { minLength: 1 }) }),
);
const count = fc.oneof(
  fc.constant(0),
  fc.nat(40),
  fc.nat(10_000),
  fc.double({ min: 0, max: 10_000, noNaN: true }),
);
const countsOf = (ring: Ring) =>
  fc
    .array(count, { minLength: ring.slots.length, maxLength: ring.slots.length })
    .map(
      (known): Record<string, number> =>
        Object.fromEntries(idsOf(ring).map((id, index) => [id, known[index] ?? 0])),
    );
const counted = rings.chain((ring) =>
  fc.record({ ring: fc.constant(ring), known: countsOf(ring), other: countsOf(ring) }),
);

type Drawn = PetalShape & { readonly path: string };

interface Extent {
  /** smallest distance to the borders of the slot */
  readonly clear: number;
  readonly nearest: number;
  readonly farthest: number;
}

function extentOf({ path, angleDegrees, halfAngleDegrees }: Drawn): Extent {
  const points = outlines(path).flat();
  const radii = points.map(({ x, y }) => Math.hypot(x, y));
  const clear = points.map(({ x, y }) => {
    const angle = (Math.atan2(x, -y) * 180) / Math.PI;
    const aside = Math.abs(((angle - angleDegrees + 540) % 360) - 180);
    return Math.hypot(x, y) * Math.sin(((halfAngleDegrees - aside) * Math.PI) / 180);
  });
  return { clear: Math.min(...clear), nearest: Math.min(...radii), farthest: Math.max(...radii) };
}

/** Slots do not overlap, so petals that keep their distance from the borders of theirs keep twice that between them. */
function expectInsideItsSlot(petal: Drawn): void {
  const { clear, nearest, farthest } = extentOf(petal);
  expect(clear).toBeGreaterThanOrEqual((petal.inset ?? 0) - ROUNDING);
  expect(nearest).toBeGreaterThanOrEqual(petal.baseRadius - ROUNDING);
  expect(Math.abs(farthest - petal.tipRadius)).toBeLessThanOrEqual(ROUNDING);
}

describe('actor roses of any ring and any cover', () => {
  it('keep every petal in its slot and inside the plate', () => {
    fc.assert(
      fc.property(covers, forms, ({ ring, covered }, form) => {
        const rose = ringRose(ring, covered, form);
        expect(rose.plate.radius + rose.rimWidth / 2).toBeLessThanOrEqual(HALF_BOX);
        for (const petal of rose.petals) {
          expect(petal.angleDegrees).toBe(slotAngle(ring, idsOf(ring).indexOf(petal.slot.id)));
          expect(petal.halfAngleDegrees).toBeLessThanOrEqual(halfSlot(ring));
          expectInsideItsSlot(petal);
          expect(petal.tipRadius).toBeLessThan(rose.plate.radius - rose.rimWidth / 2);
        }
      }),
      RUNS,
    );
  });

  it('have one petal per covered slot, the primary one first and alone in its length', () => {
    fc.assert(
      fc.property(covers, forms, ({ ring, covered }, form) => {
        const { petals, absent } = ringRose(ring, covered, form);
        expect(petals.map(({ slot }) => slot.id).sort()).toEqual([...covered].sort());
        expect(petals.map(({ primary }) => primary)).toEqual(covered.map((_, index) => index === 0));
        expect(petals[0]?.slot.id).toBe(covered[0]);
        expect(petals.length + absent.length).toBe(ring.slots.length);
        const [first, ...others] = petals;
        expect(others.every(({ tipRadius }) => tipRadius < (first?.tipRadius ?? 0))).toBe(true);
      }),
      RUNS,
    );
  });

  it('do not depend on the order of the slots after the first', () => {
    fc.assert(
      fc.property(covers, forms, ({ ring, covered }, form) => {
        const [primary = '', ...others] = covered;
        expect(ringRose(ring, [primary, ...others.toReversed()], form)).toEqual(
          ringRose(ring, covered, form),
        );
      }),
      RUNS,
    );
  });
});

describe('neighbourhood roses of any ring and any counts', () => {
  it('keep every petal in its slot and inside the box', () => {
    fc.assert(
      fc.property(counted, neighbourhoodForms, ({ ring, known }, form) => {
        const { petals } = ringCountsRose(ring, known, { form });
        expect(petals.map(({ theme }) => theme)).toEqual(idsOf(ring));
        for (const petal of petals) {
          expectInsideItsSlot(petal);
          expect(petal.tipRadius).toBeLessThanOrEqual(HALF_BOX);
        }
      }),
      RUNS,
    );
  });

  it('keep the outline of the place compared with in its slot, as long as its own petal', () => {
    fc.assert(
      fc.property(counted, neighbourhoodForms, ({ ring, known, other }, form) => {
        const { petals, maximum } = ringCountsRose(ring, known, { compared: other, form });
        const alone = ringCountsRose(ring, other, { maximum, form }).petals;
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
      fc.property(counted, fc.nat(20_000), neighbourhoodForms, ({ ring, known }, maximum, form) => {
        const { petals, maximum: largest } = ringCountsRose(ring, known, { maximum, form });
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
      fc.property(counted, ({ ring, known, other }) => {
        const { petals } = ringCountsRose(ring, known, { compared: other });
        for (const [index, { countAt, seat, tipRadius }] of petals.entries()) {
          const written = Math.hypot(countAt.x, countAt.y);
          const rim = Math.hypot(seat.x, seat.y);
          const next = petals[(index + 1) % petals.length]?.seat ?? seat;
          expect(written - tipRadius).toBeGreaterThan(2);
          expect(rim - seat.radius - written).toBeGreaterThan(2);
          expect(rim + seat.radius).toBeLessThanOrEqual(HALF_BOX);
          expect(Math.hypot(seat.x - next.x, seat.y - next.y)).toBeGreaterThan(2 * seat.radius);
        }
      }),
      RUNS,
    );
  });
});
