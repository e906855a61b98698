export interface Place {
  readonly x: number;
  readonly y: number;
}

interface Arc {
  readonly from: Place;
  readonly to: Place;
  readonly rx: number;
  readonly ry: number;
  readonly turn: number;
  readonly large: boolean;
  readonly sweep: boolean;
}

const STEPS = 48;

/** Points on an elliptical arc, by the conversion to a centre of SVG 2, appendix B.2. */
function arcPoints({ from, to, turn, large, sweep, ...size }: Arc): Place[] {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const [dx, dy] = [(from.x - to.x) / 2, (from.y - to.y) / 2];
  const [x1, y1] = [cos * dx + sin * dy, -sin * dx + cos * dy];
  const scale = Math.sqrt(Math.max(1, (x1 / size.rx) ** 2 + (y1 / size.ry) ** 2));
  const [rx, ry] = [size.rx * scale, size.ry * scale];
  const spread = (rx * y1) ** 2 + (ry * x1) ** 2;
  const factor = Math.sqrt(Math.max(0, (rx * ry) ** 2 / spread - 1)) * (large === sweep ? -1 : 1);
  const [cx1, cy1] = [(factor * rx * y1) / ry, (-factor * ry * x1) / rx];
  const centre = {
    x: cos * cx1 - sin * cy1 + (from.x + to.x) / 2,
    y: sin * cx1 + cos * cy1 + (from.y + to.y) / 2,
  };
  const start = Math.atan2((y1 - cy1) / ry, (x1 - cx1) / rx);
  const end = Math.atan2((-y1 - cy1) / ry, (-x1 - cx1) / rx);
  const full = 2 * Math.PI;
  const span = sweep ? (end - start + 2 * full) % full : -((start - end + 2 * full) % full);
  return Array.from({ length: STEPS }, (_, index) => {
    const angle = start + (span * (index + 1)) / STEPS;
    const [x, y] = [rx * Math.cos(angle), ry * Math.sin(angle)];
    return { x: centre.x + cos * x - sin * y, y: centre.y + sin * x + cos * y };
  });
}

function cubicPoints(p: readonly [Place, Place, Place, Place]): Place[] {
  return Array.from({ length: STEPS }, (_, index) => {
    const t = (index + 1) / STEPS;
    const u = 1 - t;
    const at = (axis: 'x' | 'y') =>
      u ** 3 * p[0][axis] + 3 * u * u * t * p[1][axis] + 3 * u * t * t * p[2][axis] + t ** 3 * p[3][axis];
    return { x: at('x'), y: at('y') };
  });
}

/** The points that one command adds after `from`. */
function stepPoints(command: string, from: Place, n: (offset: number) => number): Place[] {
  if (command === 'H') return [{ x: n(0), y: from.y }];
  if (command === 'V') return [{ x: from.x, y: n(0) }];
  if (command === 'C') {
    return cubicPoints([from, { x: n(0), y: n(1) }, { x: n(2), y: n(3) }, { x: n(4), y: n(5) }]);
  }
  if (command === 'A') {
    const to = { x: n(5), y: n(6) };
    return arcPoints({ from, to, rx: n(0), ry: n(1), turn: n(2), large: n(3) === 1, sweep: n(4) === 1 });
  }
  return [{ x: n(0), y: n(1) }];
}

const ARITY: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, A: 7 };

/** The closed outlines of SVG path data with the absolute commands M L H V C A Z, as points. Throws on others. */
export function outlines(d: string): Place[][] {
  const rings: Place[][] = [];
  for (const [, command = '', rest = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    if (command === 'Z') continue;
    const arity = ARITY[command];
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    if (arity === undefined || numbers.length % arity !== 0) throw new Error(`bad path: ${command}${rest}`);
    if (command === 'M') rings.push([]);
    const ring = rings.at(-1) ?? [];
    for (let index = 0; index < numbers.length; index += arity) {
      ring.push(
        ...stepPoints(command, ring.at(-1) ?? { x: 0, y: 0 }, (offset) => numbers[index + offset] ?? NaN),
      );
    }
  }
  return rings;
}

/** Whether a point lies inside by the even-odd rule. */
export function isInside(rings: readonly (readonly Place[])[], { x, y }: Place): boolean {
  let inside = false;
  for (const ring of rings) {
    ring.forEach((a, index) => {
      const b = ring[(index + 1) % ring.length] ?? a;
      if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
    });
  }
  return inside;
}
