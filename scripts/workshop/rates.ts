/** Counts how often each key did something lately, and refuses more than a number of times within a window. */
export class Rates {
  readonly #most: number;
  readonly #windowMs: number;
  #since = 0;
  #counts = new Map<string, number>();

  constructor(most: number, windowMs: number) {
    this.#most = most;
    this.#windowMs = windowMs;
  }

  /** Counts `times` for a key at a moment in milliseconds; false when that is more than it may. */
  allows(key: string, nowMs: number, times = 1): boolean {
    if (nowMs - this.#since >= this.#windowMs) {
      this.#since = nowMs;
      this.#counts = new Map();
    }
    const count = (this.#counts.get(key) ?? 0) + times;
    this.#counts.set(key, count);
    return count <= this.#most;
  }

  /** Tells whether a key is over its number, without counting. */
  isOver(key: string, nowMs: number): boolean {
    return nowMs - this.#since < this.#windowMs && (this.#counts.get(key) ?? 0) >= this.#most;
  }
}
