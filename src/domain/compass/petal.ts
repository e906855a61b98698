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

/** The point turned about the middle, degrees clockwise. */
function turned({ x, y }: Point, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  return { x: x * cosine - y * sine, y: x * sine + y * cosine };
}

const pair = ({ x, y }: Point) => `${short(x)} ${short(y)}`;

export interface PetalShape {
  readonly angleDegrees: number;
  /** half the angle it may take, seen from the middle */
  readonly halfAngleDegrees: number;
  /** distance that its sides keep from the borders of that angle: half the gap between two petals; 0 when left out */
  readonly inset?: number;
  readonly baseRadius: number;
  readonly tipRadius: number;
}

interface Wedge {
  readonly sine: number;
  readonly cosine: number;
  /** distance from the middle to the point in which the two sides would meet */
  readonly apex: number;
}

function wedgeOf({ halfAngleDegrees, inset = 0 }: PetalShape): Wedge {
  const half = (halfAngleDegrees * Math.PI) / 180;
  const sine = Math.sin(half);
  return { sine, cosine: Math.cos(half), apex: inset / sine };
}

/** Radius of the round end of a petal and its distance from the middle: a circle that touches both sides. */
export function petalCap(shape: PetalShape): { readonly radius: number; readonly distance: number } {
  const { sine, apex } = wedgeOf(shape);
  const distance = (shape.tipRadius + apex * sine) / (1 + sine);
  return { radius: shape.tipRadius - distance, distance };
}

/** A point on the right side of a petal that points north, as far along the side from where the sides meet. */
function onSide({ sine, cosine, apex }: Wedge, along: number): Point {
  return { x: along * sine, y: -(apex + along * cosine) };
}

/** Radius of the arc over a petal too short for its round end: through the tip and both corners of the base. */
function domeRadius(corner: Point, tipRadius: number): number {
  const rise = tipRadius + corner.y;
  return (corner.x ** 2 + rise ** 2) / (2 * rise);
}

/**
 * Outline of a petal: two sides from the base circle outwards, parallel to the borders of its angle, closed by a
 * round end that reaches the tip. A petal too short for that is a dome on the base circle. It never comes closer
 * to those borders than `inset`, so the gap between neighbours is even from base to tip.
 */
export function petalPath(shape: PetalShape): string {
  const { angleDegrees, baseRadius, tipRadius } = shape;
  const wedge = wedgeOf(shape);
  const cap = petalCap(shape);
  const offset = wedge.apex * wedge.sine;
  const along = Math.sqrt(Math.max(0, baseRadius ** 2 - offset ** 2)) - wedge.apex * wedge.cosine;
  const foot = onSide(wedge, Math.max(0, along));
  const shoulderAlong = (cap.distance - wedge.apex) * wedge.cosine;
  const write = ({ x, y }: Point) => pair(turned({ x, y }, angleDegrees));
  const mirrored = ({ x, y }: Point): Point => ({ x: -x, y });
  const tip = write({ x: 0, y: -tipRadius });
  // Two arcs that meet in the tip: one arc near a half circle would shift visibly with the rounding of its ends.
  const over = (radius: number, end: Point) =>
    `A${short(radius)} ${short(radius)} 0 0 1 ${tip}A${short(radius)} ${short(radius)} 0 0 1 ${write(end)}`;
  const start = `M${write(mirrored(foot))}`;
  const base = `A${short(baseRadius)} ${short(baseRadius)} 0 0 0 ${write(mirrored(foot))}Z`;
  if (shoulderAlong <= along) return `${start}${over(domeRadius(foot, tipRadius), foot)}${base}`;
  const shoulder = onSide(wedge, shoulderAlong);
  return `${start}L${write(mirrored(shoulder))}${over(cap.radius, shoulder)}L${write(foot)}${base}`;
}
