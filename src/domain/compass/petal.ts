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

/** At most three decimals, without trailing zeros: with two the round ends would be visibly off at poster size. */
export function short(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
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
 * A petal too short for that is a dome on the base circle: one arc through its tip. It never leaves its two rays.
 */
export function petalPath(shape: PetalShape): string {
  const { angleDegrees, halfAngleDegrees, baseRadius, tipRadius } = shape;
  const [left, right] = [angleDegrees - halfAngleDegrees, angleDegrees + halfAngleDegrees];
  const half = (halfAngleDegrees * Math.PI) / 180;
  const cap = petalCap(shape);
  const shoulder = cap.distance * Math.cos(half);
  const foot = `A${short(baseRadius)} ${short(baseRadius)} 0 0 0 ${pair(polar(baseRadius, left))}Z`;
  if (shoulder <= baseRadius) {
    const halfChord = baseRadius * Math.sin(half);
    const rise = tipRadius - baseRadius * Math.cos(half);
    const radius = short((halfChord ** 2 + rise ** 2) / (2 * rise));
    const dome = `A${radius} ${radius} 0 ${rise > halfChord ? 1 : 0} 1 ${pair(polar(baseRadius, right))}`;
    return `M${pair(polar(baseRadius, left))}${dome}${foot}`;
  }
  const round = `A${short(cap.radius)} ${short(cap.radius)} 0 1 1 ${pair(polar(shoulder, right))}`;
  return `M${pair(polar(baseRadius, left))}L${pair(polar(shoulder, left))}${round}L${pair(polar(baseRadius, right))}${foot}`;
}
