import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARKER_GAP_MM, placeMarkers } from '../../src/domain/flyer/markers.ts';
import { distance, segmentsCross } from '../../src/domain/flyer/plane.ts';

const BOX = { x: 82, y: 8, width: 330, height: 281 };
const place = fc.tuple(
  fc.double({ min: 95, max: 400, noNaN: true }),
  fc.double({ min: 20, max: 275, noNaN: true }),
);

function check(truths: readonly (readonly [number, number])[]): void {
  const seeds = truths.map((truth, index) => ({
    key: String(index),
    truth,
    radiusMm: index < 99 ? 3.3 : 4.2,
  }));
  const placed = placeMarkers(seeds, BOX);
  expect(placed.map((marker) => marker.key)).toEqual(seeds.map((seed) => seed.key));
  for (const [index, a] of placed.entries()) {
    if (distance(a.at, a.truth) > 2 * a.radiusMm) expect(a.leader).toBe(true);
    for (const b of placed.slice(index + 1)) {
      expect(distance(a.at, b.at)).toBeGreaterThanOrEqual(a.radiusMm + b.radiusMm + MARKER_GAP_MM - 1e-6);
      if (a.leader && b.leader) expect(segmentsCross(a.at, a.truth, b.at, b.truth)).toBe(false);
    }
  }
}

describe('markers never overlap and leaders never cross', () => {
  it('on random places', () => {
    fc.assert(fc.property(fc.array(place, { maxLength: 110 }), check), { seed: 20261124, numRuns: 25 });
  });

  it('when all stand in one small quarter', () => {
    const close = fc.tuple(
      fc.double({ min: 220, max: 260, noNaN: true }),
      fc.double({ min: 120, max: 160, noNaN: true }),
    );
    fc.assert(fc.property(fc.array(close, { maxLength: 40 }), check), { seed: 20261125, numRuns: 20 });
  });

  it('when three share one point', () => {
    check([
      [200, 150],
      [200, 150],
      [200, 150],
    ]);
  });
});
