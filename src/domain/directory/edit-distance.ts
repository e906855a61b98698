/**
 * Gives how many letters must be added, dropped, changed or swapped with their neighbour to make `word` into
 * `other`, and into the best beginning of `other` (optimal string alignment, Damerau 1964). Gives Infinity where
 * more than `most` are needed.
 */
export function editDistance(
  word: string,
  other: string,
  most: number,
): { readonly whole: number; readonly beginning: number } {
  const width = Math.min(other.length, word.length + most);
  let before: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= word.length; row++) {
    const next = nextRow(word, other, row, width, last, before);
    if (Math.min(...next) > most) return { whole: Infinity, beginning: Infinity };
    [before, last] = [last, next];
  }
  const within = (distance: number | undefined): number =>
    distance !== undefined && distance <= most ? distance : Infinity;
  return {
    whole: width === other.length ? within(last[width]) : Infinity,
    beginning: within(Math.min(...last)),
  };
}

function nextRow(
  word: string,
  other: string,
  row: number,
  width: number,
  last: readonly number[],
  before: readonly number[],
): number[] {
  const next = [row];
  for (let column = 1; column <= width; column++) {
    const same = word[row - 1] === other[column - 1] ? 0 : 1;
    let least = Math.min(
      (last[column] ?? 0) + 1,
      (next[column - 1] ?? 0) + 1,
      (last[column - 1] ?? 0) + same,
    );
    const swapped = word[row - 1] === other[column - 2] && word[row - 2] === other[column - 1];
    if (row > 1 && column > 1 && swapped) least = Math.min(least, (before[column - 2] ?? 0) + 1);
    next.push(least);
  }
  return next;
}
