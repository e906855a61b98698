import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestByTheme, placedActors } from '../../src/domain/compass/here.ts';
import { hereFigure, linesCross } from '../../src/domain/compass/here-figure.ts';
import { spreadRound } from '../../src/domain/compass/spread.ts';
import { bearingDegrees } from '../../src/domain/geo/bearing.ts';
import { distanceMetres } from '../../src/domain/geo/measure.ts';
import type { ActorFeature } from '../../src/domain/model/actor.ts';
import { type Position, THEME_IDS } from '../../src/domain/model/identity.ts';
import { estimatedWalks } from '../../src/domain/walking/distances.ts';
import { actorAt } from '../support/actors.ts';

const RUNS = { seed: 20261125, numRuns: 300 };
const FROM: Position = [4.346, 50.836];

const position = fc.tuple(
  fc.double({ min: 4.25, max: 4.48, noNaN: true }),
  fc.double({ min: 50.77, max: 50.91, noNaN: true }),
);
const themes = fc.shuffledSubarray([...THEME_IDS], { minLength: 1, maxLength: 4 });
const crowd = fc
  .array(fc.record({ position, themes }), { maxLength: 40 })
  .map((all) => all.map((one, index) => actorAt(`actor-${index}`, one.position, one.themes)));
const bunch = fc
  .array(fc.oneof(fc.double({ min: 0, max: 359.9, noNaN: true }), fc.constant(0), fc.constant(90)), {
    maxLength: 15,
  })
  .map((angles) => angles.sort((a, b) => a - b));

const straight = estimatedWalks;
const nearestIn = (actors: readonly ActorFeature[]) => {
  const placed = placedActors(actors);
  const to = placed.map(({ geometry }) => geometry.coordinates);
  return nearestByTheme(FROM, placed, straight(FROM, to));
};

/** Where one arrives after a distance in a direction, on a sphere (Ed Williams, "Lat/lon given radial and distance"). */
function arriveFrom([longitude, latitude]: Position, degrees: number, metres: number): Position {
  const [phi, lambda, course] = [latitude, longitude, degrees].map((value) => (value * Math.PI) / 180) as [
    number,
    number,
    number,
  ];
  const arc = metres / 6_371_008.8;
  const to = Math.asin(Math.sin(phi) * Math.cos(arc) + Math.cos(phi) * Math.sin(arc) * Math.cos(course));
  const east = Math.atan2(
    Math.sin(course) * Math.sin(arc) * Math.cos(phi),
    Math.cos(arc) - Math.sin(phi) * Math.sin(to),
  );
  return [((lambda + east) * 180) / Math.PI, (to * 180) / Math.PI];
}

describe('a bearing', () => {
  it('leads to where it was taken', () => {
    fc.assert(
      fc.property(position, position, (from, to) => {
        const metres = distanceMetres(from, to);
        const arrived = arriveFrom(from, bearingDegrees(from, to), metres);
        expect(distanceMetres(arrived, to)).toBeLessThan(0.01);
      }),
      RUNS,
    );
  });
});

describe('the nearest actors', () => {
  it('are those that trying each one finds, the nearest first', () => {
    fc.assert(
      fc.property(crowd, (actors) => {
        const nearest = nearestIn(actors);
        const metres = nearest.map((one) => one.metres);
        expect(metres).toEqual([...metres].sort((a, b) => a - b));
        for (const theme of THEME_IDS) {
          const all = placedActors(actors)
            .filter(({ properties }) => properties.themes.includes(theme))
            .map(({ geometry }) => straight(FROM, [geometry.coordinates])[0]?.metres ?? 0);
          const found = nearest.filter((one) => one.theme === theme);
          expect(found).toHaveLength(all.length > 0 ? 1 : 0);
          if (found[0]) expect(found[0].metres).toBe(Math.min(...all));
        }
      }),
      RUNS,
    );
  });
});

describe('angles moved apart', () => {
  const GAP = 15;

  it('keep their order and their distance, also to the mark at 0°', () => {
    fc.assert(
      fc.property(bunch, (angles) => {
        const moved = [0, ...spreadRound(angles, GAP), 360];
        for (const [index, angle] of moved.slice(1).entries()) {
          expect(angle - (moved[index] ?? 0)).toBeGreaterThanOrEqual(GAP - 1e-9);
        }
      }),
      RUNS,
    );
  });

  it('stay where they are when they are far enough apart', () => {
    expect(spreadRound([20, 90, 200, 340], GAP)).toEqual([20, 90, 200, 340]);
  });

  it('move less in sum of squares than in any other way that keeps them apart', () => {
    const gaps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(bunch, gaps, (angles, shares) => {
        const cost = (moved: readonly number[]): number =>
          moved.reduce((sum, angle, index) => sum + (angle - (angles[index] ?? 0)) ** 2, 0);
        const used = shares.slice(0, angles.length + 1);
        const whole = used.reduce((sum, share) => sum + share, 0) || 1;
        const room = 360 - used.length * GAP;
        let at = 0;
        const other = angles.map((_, index) => {
          at += GAP + (room * (used[index] ?? 0)) / whole;
          return at;
        });
        const best = spreadRound(angles, GAP);
        expect(cost(best)).toBeLessThanOrEqual(cost(other) + 1e-6);
        const between = best.map((angle, index) => 0.9 * angle + 0.1 * (other[index] ?? 0));
        expect(cost(best)).toBeLessThanOrEqual(cost(between) + 1e-6);
      }),
      RUNS,
    );
  });

  it('are refused when the ring cannot hold them', () => {
    expect(() => spreadRound([1, 2, 3], 100)).toThrow('3 angles do not fit');
  });
});

describe('the Here compass', () => {
  const heading = fc.integer({ min: 0, max: 359 });
  const between = (a: { x: number; y: number }, b: { x: number; y: number }) =>
    Math.hypot(a.x - b.x, a.y - b.y);

  it('never lets discs overlap, nor the north mark', () => {
    fc.assert(
      fc.property(crowd, heading, (actors, turned) => {
        const { marks, north } = hereFigure(nearestIn(actors), turned);
        for (const [index, { seat }] of marks.entries()) {
          expect(between(seat, north)).toBeGreaterThanOrEqual(2 * seat.radius);
          expect(Math.hypot(seat.x, seat.y) + seat.radius).toBeLessThan(50);
          for (const other of marks.slice(index + 1)) {
            expect(between(seat, other.seat)).toBeGreaterThanOrEqual(seat.radius + other.seat.radius);
          }
        }
      }),
      RUNS,
    );
  });

  it('shows every actor in its true direction, whichever way it is turned', () => {
    fc.assert(
      fc.property(crowd, heading, (actors, turned) => {
        for (const { dot, nearest } of hereFigure(nearestIn(actors), turned).marks) {
          if (nearest.isHere) continue;
          const drawn = (Math.atan2(dot.x, -dot.y) * 180) / Math.PI + turned;
          const off = ((((drawn - nearest.bearingDegrees) % 360) + 540) % 360) - 180;
          expect(Math.abs(off)).toBeLessThan(1e-6);
        }
      }),
      RUNS,
    );
  });

  it('sets longer walks farther from the middle, between the hub and the edge of the dial', () => {
    fc.assert(
      fc.property(crowd, (actors) => {
        const { marks, hubRadius, dialRadius } = hereFigure(nearestIn(actors));
        const byWalk = [...marks].sort((a, b) => a.nearest.metres - b.nearest.metres);
        const radii = byWalk.map(({ dot }) => Math.hypot(dot.x, dot.y));
        expect(radii).toEqual([...radii].sort((a, b) => a - b));
        for (const radius of radii) {
          expect(radius).toBeGreaterThan(hubRadius);
          expect(radius).toBeLessThanOrEqual(dialRadius + 1e-9);
        }
      }),
      RUNS,
    );
  });

  it('has leaders that do not cross', () => {
    fc.assert(
      fc.property(crowd, (actors) => {
        const { marks } = hereFigure(nearestIn(actors));
        for (const [index, { dot, minutesAt }] of marks.entries()) {
          for (const other of marks.slice(index + 1)) {
            expect(linesCross(dot, minutesAt, other.dot, other.minutesAt)).toBe(false);
          }
        }
      }),
      RUNS,
    );
  });
});
