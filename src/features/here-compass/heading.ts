import { normalDegrees } from '../../domain/geo/bearing.ts';

/** What a browser tells of how the device is held; only Apple's gives the heading itself. */
export interface OrientationReading {
  readonly alpha: number | null;
  readonly absolute: boolean;
  readonly webkitCompassHeading?: number;
}

/**
 * Gives where the top of the screen points to, in degrees clockwise from north; null when the reading does not know
 * north. `alpha` runs counter-clockwise (W3C Device Orientation); `screenDegrees` is how far the screen is turned in
 * the device.
 */
export function headingOf(reading: OrientationReading, screenDegrees: number): number | null {
  const { alpha, absolute, webkitCompassHeading } = reading;
  if (webkitCompassHeading !== undefined) return normalDegrees(webkitCompassHeading + screenDegrees);
  if (!absolute || alpha === null) return null;
  return normalDegrees(360 - alpha + screenDegrees);
}

/** The shortest turn from one direction to another, from −180 to 180 degrees. */
function turnBetween(from: number, to: number): number {
  return normalDegrees(to - from + 180) - 180;
}

/** Goes a share of the way from one direction to another, round the shorter side: calms a trembling needle. */
export function easedHeading(from: number, to: number, share: number): number {
  return normalDegrees(from + share * turnBetween(from, to));
}

/** Tells whether a direction is far enough from the shown one to be worth a jump. */
export function isBigTurn(from: number, to: number, leastDegrees: number): boolean {
  return Math.abs(turnBetween(from, to)) >= leastDegrees;
}
