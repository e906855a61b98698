/** A place on screen, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What is moved as one: discs at fixed distances from a point, in pixels. */
export interface Body {
  readonly home: Point;
  readonly discs: readonly { readonly dx: number; readonly dy: number; readonly radius: number }[];
}

/** Times that all bodies go a little way home and are parted again. */
const ROUNDS = 60;
/** The share of the way home that a rose goes back in each round, so that none strays farther than it must. */
const HOMESICK = 0.04;

/** Moves bodies apart until no disc of one touches a disc of another, and gives where each then is. */
export function spread(bodies: readonly Body[]): Point[] {
  const moving = bodies.map(({ home, discs }) => ({ ...home, discs }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [i, body] of moving.entries()) {
      const home = bodies[i]?.home ?? body;
      body.x += (home.x - body.x) * HOMESICK;
      body.y += (home.y - body.y) * HOMESICK;
    }
    partAll(moving);
  }
  for (let round = 0; round < ROUNDS && partAll(moving); round += 1);
  return moving.map(({ x, y }) => ({ x, y }));
}

interface Moving {
  x: number;
  y: number;
  readonly discs: Body['discs'];
}

/** Moves every two bodies that touch apart, half each; tells whether any did. */
function partAll(bodies: readonly Moving[]): boolean {
  let moved = false;
  for (const [i, a] of bodies.entries()) {
    for (const [j, b] of bodies.slice(i + 1).entries()) {
      // Two at one point part in a direction of their own, so that the result is always the same.
      if (part(a, b, i + j)) moved = true;
    }
  }
  return moved;
}

function part(a: Moving, b: Moving, angleAtOnePoint: number): boolean {
  let moved = false;
  for (const p of a.discs) {
    for (const q of b.discs) {
      const [dx, dy] = [b.x + q.dx - a.x - p.dx, b.y + q.dy - a.y - p.dy];
      const apart = Math.hypot(dx, dy);
      const step = (p.radius + q.radius - apart) / 2;
      if (step <= 0.005) continue;
      moved = true;
      const angle = apart === 0 ? angleAtOnePoint : Math.atan2(dy, dx);
      a.x -= Math.cos(angle) * step;
      a.y -= Math.sin(angle) * step;
      b.x += Math.cos(angle) * step;
      b.y += Math.sin(angle) * step;
    }
  }
  return moved;
}
