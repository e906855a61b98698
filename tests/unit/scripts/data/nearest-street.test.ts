import { describe, expect, it } from 'vitest';
import type { GroundFeature } from '../../../../scripts/data/lines.ts';
import { nearestStreet } from '../../../../scripts/data/nearest-street.ts';
import { metresPerDegree } from '../../../../src/domain/geo/measure.ts';

const SCALE = metresPerDegree(50.85);
/** A point so many metres east and north of a corner of Brussels. */
const at = (east: number, north: number): [number, number] => [
  4.35 + east / SCALE.x,
  50.85 + north / SCALE.y,
];
const street = (name_fr: string | null, north: number, more: Partial<GroundFeature> = {}): GroundFeature => ({
  ...{ class: 'residential', name_nl: null, name_fr, tunnel: false, bridge: false },
  ...{ stopLines: [], polygons: [], point: null },
  lines: [[at(-100, north), at(100, north)]],
  ...more,
});

describe('the nearest street', () => {
  it('is the one with a name, a door and the least distance', () => {
    const near = nearestStreet([
      street('Rue lointaine', 40),
      street('Rue proche;Rue double', 12, { name_nl: 'Nabije straat' }),
      street(null, 2),
      street('Tunnel', 3, { tunnel: true }),
      street('E 40', 4, { class: 'motorway' }),
    ]);
    expect(near(at(0, 0))).toEqual({ name_nl: 'Nabije straat', name_fr: 'Rue proche' });
    expect(near(at(0, 30))?.name_fr).toBe('Rue lointaine');
  });

  it('is measured to the line, not to its points', () => {
    const near = nearestStreet([
      street('Longue', 30, { lines: [[at(-2000, 30), at(2000, 30)]] }),
      street('Courte', 50),
    ]);
    expect(near(at(0, 0))?.name_fr).toBe('Longue');
  });

  it('is none where no street is within 80 m, nor without streets', () => {
    expect(nearestStreet([street('Rue', 0)])(at(0, 81))).toBeNull();
    expect(nearestStreet([street('Rue', 0)])(at(0, 79))).not.toBeNull();
    expect(nearestStreet([])(at(0, 0))).toBeNull();
  });
});
