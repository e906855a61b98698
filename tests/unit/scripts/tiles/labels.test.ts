import { describe, expect, it } from 'vitest';
import { labelPoint } from '../../../../scripts/tiles/labels.ts';

function box(west: number, south: number, side: number): [number, number][] {
  return [
    [west, south],
    [west + side, south],
    [west + side, south + side],
    [west, south + side],
    [west, south],
  ];
}

describe('labelPoint', () => {
  it('puts the name in the largest part and counts the surface of all', () => {
    const found = labelPoint({
      type: 'MultiPolygon',
      coordinates: [[box(4.3, 50.8, 0.001)], [box(4.4, 50.85, 0.01)]],
    });
    expect(found?.position[0]).toBeGreaterThan(4.4);
    expect(found?.position[0]).toBeLessThan(4.41);
    const wanted = (0.01 ** 2 + 0.001 ** 2) * 111_320 ** 2 * Math.cos((50.85 * Math.PI) / 180);
    expect(Math.abs((found?.areaSquareMetres ?? 0) / wanted - 1)).toBeLessThan(0.01);
  });

  it('keeps out of holes and takes them off the surface', () => {
    const found = labelPoint({ type: 'Polygon', coordinates: [box(4, 50, 0.01), box(4.003, 50.003, 0.004)] });
    const [x = 0, y = 0] = found?.position ?? [];
    expect(x > 4.003 && x < 4.007 && y > 50.003 && y < 50.007).toBe(false);
    const whole = labelPoint({ type: 'Polygon', coordinates: [box(4, 50, 0.01)] });
    expect((found?.areaSquareMetres ?? 0) / (whole?.areaSquareMetres ?? 1)).toBeCloseTo(0.84, 3);
  });

  it('has nothing to say about lines', () => {
    expect(
      labelPoint({
        type: 'LineString',
        coordinates: [
          [4, 50],
          [5, 51],
        ],
      }),
    ).toBeNull();
  });
});
