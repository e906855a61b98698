import { describe, expect, it } from 'vitest';
import type { AreaGeometry } from '../../../src/domain/model/area.ts';
import { boxOf, boxOfAreas, isWellInside } from '../../../src/map/camera/bounds.ts';
import { outsideOf } from '../../../src/map/style/focus.ts';

const square = (x: number, y: number): [number, number][] => [
  [x, y],
  [x + 0.1, y],
  [x + 0.1, y + 0.1],
  [x, y + 0.1],
  [x, y],
];
const TWO: AreaGeometry = { type: 'MultiPolygon', coordinates: [[square(4.2, 50.7)], [square(4.4, 50.9)]] };

describe('boxes', () => {
  it('holds every part of every area', () => {
    expect(boxOfAreas([TWO])).toEqual([4.2, 50.7, 4.5, 51]);
    expect(boxOfAreas([])).toBeNull();
  });

  it('is a point for one point', () => {
    expect(boxOf([[4.3, 50.8]])).toEqual([4.3, 50.8, 4.3, 50.8]);
  });

  it('tells a point near the edge from one well inside', () => {
    const size = { width: 400, height: 300 };
    expect(isWellInside({ x: 200, y: 150 }, size, 50)).toBe(true);
    expect(isWellInside({ x: 200, y: 40 }, size, 50)).toBe(false);
    expect(isWellInside({ x: 380, y: 150 }, size, 50)).toBe(false);
  });
});

describe('outsideOf', () => {
  it('cuts every part of the area out of the dimmed ground', () => {
    const [feature] = outsideOf(TWO).features;
    expect(feature?.geometry).toMatchObject({ type: 'Polygon' });
    expect(feature?.geometry.type === 'Polygon' && feature.geometry.coordinates.slice(1)).toEqual([
      square(4.2, 50.7),
      square(4.4, 50.9),
    ]);
  });

  it('dims nothing without an area in focus', () => {
    expect(outsideOf(null).features).toEqual([]);
  });
});
