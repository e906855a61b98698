/**
 * Moves angles apart along a ring that has one fixed mark at 0°, each by as little as possible: of all ways that
 * keep `gapDegrees` between neighbours and to the mark, and the order, the one with the least sum of squared moves.
 *
 * With y(i) = angle(i) − i · gap, neighbours are apart when y does not fall. The nearest such y is the isotonic
 * regression, found by pooling neighbours that fall (Ayer et al. 1955); cutting it off at both ends keeps it the
 * nearest within the bounds.
 *
 * Takes degrees from 0 up to 360 in rising order and gives them in the same order. Throws a RangeError when there
 * are more than the ring can hold.
 */
export function spreadRound(sorted: readonly number[], gapDegrees: number): readonly number[] {
  const room = 360 - (sorted.length + 1) * gapDegrees;
  if (room < 0) throw new RangeError(`${sorted.length} angles do not fit with ${gapDegrees}° between them.`);
  const pools: { sum: number; count: number }[] = [];
  for (const [index, degrees] of sorted.entries()) {
    pools.push({ sum: degrees - index * gapDegrees, count: 1 });
    poolFalling(pools);
  }
  const levels = pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  return levels.map((level, index) => clamp(level, gapDegrees, gapDegrees + room) + index * gapDegrees);
}

function poolFalling(pools: { sum: number; count: number }[]): void {
  for (;;) {
    const [before, last] = pools.slice(-2);
    if (!before || !last || before.sum / before.count <= last.sum / last.count) return;
    pools.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
