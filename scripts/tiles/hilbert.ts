/**
 * Gives the PMTiles v3 tile id: all tiles of the lower zooms first, then the position on the Hilbert curve of
 * the tile's own zoom. Throws when the tile does not exist or the zoom is above 26.
 */
export function tileId(zoom: number, x: number, y: number): number {
  const side = 2 ** zoom;
  if (!Number.isInteger(zoom) || zoom < 0 || zoom > 26) throw new RangeError(`tile zoom ${zoom}`);
  if (x < 0 || y < 0 || x >= side || y >= side) throw new RangeError(`tile ${zoom}/${x}/${y} does not exist`);
  let id = (4 ** zoom - 1) / 3;
  let [column, row] = [x, y];
  for (let half = side / 2; half >= 1; half /= 2) {
    const right = column & half ? 1 : 0;
    const below = row & half ? 1 : 0;
    id += half * half * ((3 * right) ^ below);
    [column, row] = turned(half, column, row, right, below);
  }
  return id;
}

function turned(half: number, x: number, y: number, right: number, below: number): [number, number] {
  if (below) return [x, y];
  const [column, row] = right ? [half - 1 - x, half - 1 - y] : [x, y];
  return [row, column];
}
