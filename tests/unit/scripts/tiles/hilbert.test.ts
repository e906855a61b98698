import { zxyToTileId } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { tileId } from '../../../../scripts/tiles/hilbert.ts';

describe('tileId', () => {
  it('agrees with the PMTiles library for every tile of zoom 0 to 6', () => {
    for (let zoom = 0; zoom <= 6; zoom += 1) {
      for (let x = 0; x < 2 ** zoom; x += 1) {
        for (let y = 0; y < 2 ** zoom; y += 1) expect(tileId(zoom, x, y)).toBe(zxyToTileId(zoom, x, y));
      }
    }
  });

  it('agrees with it for tiles of Brussels up to zoom 20', () => {
    for (let zoom = 7; zoom <= 20; zoom += 1) {
      const x = Math.floor((184.35 / 360) * 2 ** zoom);
      const y = Math.floor(0.3355 * 2 ** zoom);
      expect(tileId(zoom, x, y)).toBe(zxyToTileId(zoom, x, y));
    }
  });

  it('refuses tiles that do not exist', () => {
    expect(() => tileId(3, 8, 0)).toThrow('3/8/0');
    expect(() => tileId(-1, 0, 0)).toThrow('-1');
  });
});
