/** A point of the compass box: x to the right, y down, the middle at 0,0, the edges at ±50. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Half the side of the square in which every rose lies. */
export const HALF_BOX = 50;

/** Point at that distance from the middle, degrees clockwise from north. */
export function polar(radius: number, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return { x: radius * Math.sin(angle), y: -radius * Math.cos(angle) };
}

/** At most two decimals, without trailing zeros. */
export function short(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}

const pair = ({ x, y }: Point) => `${short(x)} ${short(y)}`;

export interface PetalShape {
  readonly angleDegrees: number;
  /** half the angle it takes, seen from the middle; its sides run along these rays */
  readonly halfAngleDegrees: number;
  readonly baseRadius: number;
  readonly tipRadius: number;
}

/** Radius of the round end of a petal and its distance from the middle: a circle that touches both rays. */
export function petalCap(shape: PetalShape): { readonly radius: number; readonly distance: number } {
  const sine = Math.sin((shape.halfAngleDegrees * Math.PI) / 180);
  const radius = (shape.tipRadius * sine) / (1 + sine);
  return { radius, distance: shape.tipRadius - radius };
}

/**
 * Outline of a petal: along two rays from the base circle outwards, closed by a round end that reaches the tip.
 * A petal too short for that is a dome on the base circle: a part of a circle through its tip. It never leaves its two rays.
 */
export function petalPath(shape: PetalShape): string {
  const { angleDegrees, halfAngleDegrees, baseRadius, tipRadius } = shape;
  const [left, right] = [angleDegrees - halfAngleDegrees, angleDegrees + halfAngleDegrees];
  const half = (halfAngleDegrees * Math.PI) / 180;
  const cap = petalCap(shape);
  const shoulder = cap.distance * Math.cos(half);
  const foot = `A${short(baseRadius)} ${short(baseRadius)} 0 0 0 ${pair(polar(baseRadius, left))}Z`;
  // Two arcs that meet in the tip: one arc near a half circle would shift visibly with the rounding of its ends.
  const over = (radius: number, end: Point) =>
    [polar(tipRadius, angleDegrees), end]
      .map((to) => `A${short(radius)} ${short(radius)} 0 0 1 ${pair(to)}`)
      .join('');
  if (shoulder <= baseRadius) {
    const halfChord = baseRadius * Math.sin(half);
    const rise = tipRadius - baseRadius * Math.cos(half);
    const radius = (halfChord ** 2 + rise ** 2) / (2 * rise);
    return `M${pair(polar(baseRadius, left))}${over(radius, polar(baseRadius, right))}${foot}`;
  }
  const sides = { left: pair(polar(shoulder, left)), right: pair(polar(baseRadius, right)) };
  return `M${pair(polar(baseRadius, left))}L${sides.left}${over(cap.radius, polar(shoulder, right))}L${sides.right}${foot}`;
}
