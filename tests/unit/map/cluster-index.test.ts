import { describe, expect, it } from 'vitest';
import {
  CLUSTER_RADIUS_PX,
  clusterLevel,
  createClusterIndex,
  MAX_ZOOM,
  type MarkerPoint,
} from '../../../src/map/markers/cluster-index.ts';
import { random } from '../../support/random.ts';

const BRUSSELS = [4.2, 50.7, 4.5, 51] as const;

function scattered(count: number, seed: number): MarkerPoint[] {
  const next = random(seed);
  return Array.from({ length: count }, (_, i) => ({
    id: `actor-${i}`,
    position: [4.33 + next() * 0.03, 50.83 + next() * 0.02],
    number: next() < 0.2 ? null : i + 1,
  }));
}

function pixel([longitude, latitude]: readonly [number, number], zoom: number) {
  const world = 512 * 2 ** zoom;
  const sine = Math.sin((latitude * Math.PI) / 180);
  return {
    x: (longitude / 360 + 0.5) * world,
    y: (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * world,
  };
}

describe('createClusterIndex', () => {
  it.each([1, 2, 3, 4, 5])('loses and doubles nobody at any zoom (seed %i)', (seed) => {
    const points = scattered(120, seed);
    const index = createClusterIndex(points);
    for (let zoom = 9; zoom <= MAX_ZOOM; zoom += 0.5) {
      const ids = index.at(BRUSSELS, zoom).flatMap((item) => [...item.ids]);
      expect(ids.sort()).toEqual(points.map(({ id }) => id).sort());
    }
  });

  it.each([6, 7, 8])('never leaves two single markers closer than the radius (seed %i)', (seed) => {
    const index = createClusterIndex(scattered(150, seed));
    for (const zoom of [13, 14, 15, 16]) {
      const singles = index.at(BRUSSELS, zoom).filter((item) => item.kind === 'single');
      for (const [i, a] of singles.entries()) {
        for (const b of singles.slice(i + 1)) {
          const [p, q] = [pixel(a.position, zoom), pixel(b.position, zoom)];
          expect(Math.hypot(p.x - q.x, p.y - q.y)).toBeGreaterThan(CLUSTER_RADIUS_PX - 1);
        }
      }
    }
  });

  it('says at which zoom a group falls apart', () => {
    const index = createClusterIndex(scattered(80, 9));
    for (const item of index.at(BRUSSELS, 13)) {
      if (item.kind !== 'cluster' || item.splitZoom === null) continue;
      const parts = index
        .at(BRUSSELS, item.splitZoom)
        .filter(({ ids }) => ids.some((id) => item.ids.includes(id)));
      expect(parts.length).toBeGreaterThan(1);
    }
  });

  it('knows that places at one point never part', () => {
    const here: MarkerPoint['position'] = [4.345, 50.835];
    const index = createClusterIndex([
      { id: 'b', position: here, number: 36 },
      { id: 'a', position: here, number: 35 },
    ]);
    expect(index.at(BRUSSELS, MAX_ZOOM)).toMatchObject([
      { kind: 'cluster', ids: ['a', 'b'], splitZoom: null },
    ]);
  });

  it('orders markers by printed number, those without one last', () => {
    const index = createClusterIndex([
      { id: 'none', position: [4.31, 50.81], number: null },
      { id: 'nine', position: [4.33, 50.83], number: 9 },
      { id: 'two', position: [4.37, 50.87], number: 2 },
    ]);
    expect(index.at(BRUSSELS, 16).map(({ ids }) => ids[0])).toEqual(['two', 'nine', 'none']);
  });

  it('shows only what is in the box', () => {
    const index = createClusterIndex(scattered(40, 10));
    expect(index.at([5, 51, 5.1, 51.1], 16)).toEqual([]);
  });

  it('takes the nearest whole zoom as its level', () => {
    expect([14.4, 14.6, 25, -1].map(clusterLevel)).toEqual([14, 15, MAX_ZOOM, 0]);
  });
});
