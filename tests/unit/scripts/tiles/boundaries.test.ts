import { describe, expect, it } from 'vitest';
import { boundaries } from '../../../../scripts/tiles/boundaries.ts';
import type { SourceFeature } from '../../../../scripts/tiles/sources.ts';

function square(x: number, y: number, nis: string): SourceFeature {
  const ring: [number, number][] = [
    [x, y],
    [x + 1, y],
    [x + 1, y + 1],
    [x, y + 1],
    [x, y],
  ];
  return { type: 'Feature', geometry: { type: 'Polygon', coordinates: [ring] }, properties: { nis } };
}

const edges = (lines: readonly (readonly unknown[])[]) =>
  lines.reduce((sum, line) => sum + line.length - 1, 0);

describe('boundaries', () => {
  const lines = boundaries([square(0, 0, 'A'), square(1, 0, 'A'), square(0, 1, 'B'), square(1, 1, 'B')]);
  const of = (kind: string) => lines.filter((line) => line.class === kind).map(({ line }) => line);

  it('draws the outline of the Region once, as one closed line', () => {
    expect(of('region')).toHaveLength(1);
    expect(edges(of('region'))).toBe(8);
    expect(of('region')[0]?.[0]).toEqual(of('region')[0]?.at(-1));
  });

  it('draws only the borders between different municipalities', () => {
    expect(edges(of('municipality'))).toBe(2);
    expect(of('municipality')[0]?.every(([, y]) => y === 1)).toBe(true);
  });
});
