/** Blocks of one column, with the height from the column's top at which each begins. */
export interface Column<T> {
  readonly entries: readonly { readonly block: T; readonly y: number }[];
  readonly heightMm: number;
}

/**
 * Fills columns with blocks in order, none split, so that the columns end as evenly as their order allows: the
 * lowest height at which everything fits is found by bisection. `heightsMm` is the room of each column. Blocks
 * that do not fit even at full height are returned in `rest`. A block higher than every column throws.
 */
export function fillColumns<T extends { readonly heightMm: number }>(
  blocks: readonly T[],
  heightsMm: readonly number[],
  gapMm: number,
): { readonly columns: readonly Column<T>[]; readonly rest: readonly T[] } {
  const tallest = Math.max(...heightsMm);
  const tooHigh = blocks.find((block) => block.heightMm > tallest);
  if (tooHigh) {
    throw new Error(
      `A list entry of ${tooHigh.heightMm.toFixed(1)} mm is higher than a column of ${tallest} mm.`,
    );
  }
  const full = pour(blocks, heightsMm, gapMm);
  if (full.rest.length > 0) return full;
  let [low, high] = [0, tallest];
  while (high - low > 0.2) {
    const limit = (low + high) / 2;
    const trial = pour(
      blocks,
      heightsMm.map((height) => Math.min(height, limit)),
      gapMm,
    );
    if (trial.rest.length === 0) high = limit;
    else low = limit;
  }
  return pour(
    blocks,
    heightsMm.map((height) => Math.min(height, high)),
    gapMm,
  );
}

function pour<T extends { readonly heightMm: number }>(
  blocks: readonly T[],
  heightsMm: readonly number[],
  gapMm: number,
): { columns: readonly Column<T>[]; rest: readonly T[] } {
  let next = 0;
  const columns = heightsMm.map((limit): Column<T> => {
    const entries: { block: T; y: number }[] = [];
    let y = 0;
    for (let block = blocks[next]; block; block = blocks[next]) {
      const top = entries.length === 0 ? 0 : y + gapMm;
      if (top + block.heightMm > limit + 1e-9) break;
      entries.push({ block, y: top });
      y = top + block.heightMm;
      next += 1;
    }
    return { entries, heightMm: y };
  });
  return { columns, rest: blocks.slice(next) };
}
