/** Degrees within which everything of the Region lies: west, south, east, north. */
const REGION_BOUNDS = [4.23, 50.75, 4.5, 50.93] as const;

/** Tells whether a position in degrees lies in the box round the Region. */
export function isNearRegion([x, y]: readonly [longitude: number, latitude: number]): boolean {
  const [west, south, east, north] = REGION_BOUNDS;
  return x >= west && x <= east && y >= south && y <= north;
}

/** Says so when a position would lie in the Region with longitude and latitude exchanged. */
export function hintSwapped([x, y]: readonly [longitude: number, latitude: number]): string {
  return isNearRegion([y, x]) ? '; longitude and latitude are swapped' : '';
}
