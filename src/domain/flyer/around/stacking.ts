/** Something that stands in a column: how high it is, and where its top would best be. */
export interface Stacked {
  readonly heightMm: number;
  readonly wishMm: number;
}

interface Pool {
  readonly first: number;
  sum: number;
  count: number;
}

/**
 * Tops of things in a column, in order, none over another, as near to their wishes as that allows (least sum of squares):
 * pool adjacent violators, M. Ayer and others, “An empirical distribution function for sampling with incomplete
 * information” (Annals of Mathematical Statistics 26, 1955). They must fit between `topMm` and `bottomMm`.
 */
export function stackedTops(
  things: readonly Stacked[],
  { topMm, bottomMm, gapMm }: { readonly topMm: number; readonly bottomMm: number; readonly gapMm: number },
): readonly number[] {
  const offsets = offsetsOf(things, gapMm);
  const pools: Pool[] = [];
  for (const [index, { wishMm }] of things.entries()) {
    let pool: Pool = { first: index, sum: wishMm - (offsets[index] ?? 0), count: 1 };
    for (let last = pools.at(-1); last && mean(last) >= mean(pool); last = pools.at(-1)) {
      pools.pop();
      pool = { first: last.first, sum: last.sum + pool.sum, count: last.count + pool.count };
    }
    pools.push(pool);
  }
  const length = (offsets.at(-1) ?? 0) + (things.at(-1)?.heightMm ?? 0);
  const held = (value: number): number => Math.max(topMm, Math.min(bottomMm - length, value));
  return pools.flatMap((pool) =>
    offsets.slice(pool.first, pool.first + pool.count).map((offset) => held(mean(pool)) + offset),
  );
}

const mean = ({ sum, count }: Pool): number => sum / count;

/** Where each would stand below the first if all stood as close as they may. */
function offsetsOf(things: readonly Stacked[], gapMm: number): readonly number[] {
  let y = 0;
  return things.map(({ heightMm }) => {
    const top = y;
    y += heightMm + gapMm;
    return top;
  });
}
