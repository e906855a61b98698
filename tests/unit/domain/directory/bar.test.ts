import { describe, expect, it } from 'vitest';
import { barAt } from '../../../../src/domain/directory/bar.ts';
import type { NeighbourhoodFeature } from '../../../../src/domain/model/area.ts';

function square(id: string, west: number): NeighbourhoodFeature {
  const [east, south, north] = [west + 0.01, 50.84, 50.85];
  const ring: [number, number][] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const properties = { id } as NeighbourhoodFeature['properties'];
  return { type: 'Feature', geometry: { type: 'Polygon', coordinates: [ring] }, properties };
}

const areas = [square('west', 4.34), square('east', 4.36)];

describe('the BAR at a point', () => {
  it('is that of the neighbourhood around it', () => {
    expect(barAt([4.365, 50.845], areas)).toMatchObject({ area: { properties: { id: 'east' } }, metres: 0 });
  });

  it('is outside all of them the one with the nearest outline, in metres to it', () => {
    const found = barAt([4.358, 50.845], areas);
    expect(found?.area.properties.id).toBe('east');
    // 0.002° of longitude at 50.845° N
    expect(found?.metres).toBeGreaterThan(139);
    expect(found?.metres).toBeLessThan(142);
  });

  it('is unknown without neighbourhoods', () => {
    expect(barAt([4.35, 50.845], [])).toBeNull();
  });
});
