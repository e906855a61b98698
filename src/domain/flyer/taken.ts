import type { BoxMm, PointMm } from './page.ts';
import { boxHolds, inset } from './plane.ts';

/** Ground of the map that labels must leave free, kept as small discs in a grid. */
export class Taken {
  private readonly cells = new Map<string, { at: PointMm; radius: number }[]>();
  private readonly bounds: BoxMm;
  private readonly barred: readonly BoxMm[];

  /** `barred` are boxes inside the bounds in which nothing is free. */
  constructor(bounds: BoxMm, barred: readonly BoxMm[] = []) {
    this.bounds = bounds;
    this.barred = barred;
  }

  /** Takes a disc. Radii are at most a few millimetres. */
  add(at: PointMm, radius: number): void {
    const key = this.keyOf(at);
    const cell = this.cells.get(key);
    if (cell) cell.push({ at, radius });
    else this.cells.set(key, [{ at, radius }]);
  }

  /** Takes a straight line with a width. */
  addLine(from: PointMm, to: PointMm, radius: number): void {
    const steps = Math.max(
      1,
      Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / Math.max(0.8, radius)),
    );
    for (let step = 0; step <= steps; step += 1) {
      const t = step / steps;
      this.add([from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])], radius);
    }
  }

  /** True when a disc lies inside the bounds and touches nothing taken. */
  isFree(at: PointMm, radius: number): boolean {
    if (!boxHolds(this.bounds, at) || this.barred.some((box) => boxHolds(inset(box, -radius), at)))
      return false;
    const [column, row] = this.cellOf(at);
    for (let c = column - 1; c <= column + 1; c += 1) {
      for (let r = row - 1; r <= row + 1; r += 1) {
        const cell = this.cells.get(`${c} ${r}`) ?? [];
        if (cell.some((disc) => Math.hypot(disc.at[0] - at[0], disc.at[1] - at[1]) < disc.radius + radius)) {
          return false;
        }
      }
    }
    return true;
  }

  private cellOf([x, y]: PointMm): readonly [number, number] {
    return [Math.floor(x / CELL_MM), Math.floor(y / CELL_MM)];
  }

  private keyOf(at: PointMm): string {
    return this.cellOf(at).join(' ');
  }
}

/** Wider than the sum of the two largest radii that meet in it. */
const CELL_MM = 8;
