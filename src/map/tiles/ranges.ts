/** A piece of a file: first byte and number of bytes. */
export interface ByteRange {
  readonly offset: number;
  readonly length: number;
}

/**
 * Joins pieces into fewer, larger ones: pieces that overlap, touch or lie at most `gapBytes` apart become one.
 * The result is in file order and covers every piece.
 */
export function mergeRanges(ranges: readonly ByteRange[], gapBytes: number): ByteRange[] {
  const merged: ByteRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.offset - b.offset)) {
    const last = merged.at(-1);
    const end = last ? last.offset + last.length : Number.NEGATIVE_INFINITY;
    if (!last || range.offset > end + gapBytes) {
      merged.push({ offset: range.offset, length: range.length });
      continue;
    }
    const length = Math.max(end, range.offset + range.length) - last.offset;
    merged[merged.length - 1] = { offset: last.offset, length };
  }
  return merged;
}
