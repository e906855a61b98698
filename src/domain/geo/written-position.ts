import type { Position } from '../model/identity.ts';

/** Bounds of the Region with some room, in degrees: points elsewhere are not taken. */
const NEAR_BRUSSELS = { west: 4.1, south: 50.7, east: 4.6, north: 51 };

/** Tells whether a position lies in the Region or close to it. */
export function isNearBrussels([longitude, latitude]: Position): boolean {
  const { west, south, east, north } = NEAR_BRUSSELS;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

/** Reads `longitude,latitude` in degrees as links write it; null for anything else and for places far away. */
export function readPosition(text: string): Position | null {
  const match = /^(\d{1,2}\.\d{1,7}),(\d{1,2}\.\d{1,7})$/.exec(text);
  if (!match) return null;
  const position: Position = [Number(match[1]), Number(match[2])];
  return isNearBrussels(position) ? position : null;
}

/** Writes a position with five decimals, about 1 m: the reverse of `readPosition`. */
export function writePosition(position: Position): string {
  return position.map((degrees) => degrees.toFixed(5)).join(',');
}
