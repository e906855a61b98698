/**
 * Gives each row the column that makes the sum of costs least, no column twice; there are at least as many columns as
 * rows. The Hungarian method with potentials: R. Jonker and A. Volgenant, “A shortest augmenting path algorithm for dense
 * and sparse linear assignment problems” (Computing 38, 1987). Throws when there are too few columns.
 */
export function cheapestAssignment(costs: readonly (readonly number[])[]): readonly number[] {
  const columns = costs[0]?.length ?? 0;
  if (costs.length > columns && costs.length > 0) {
    throw new Error(`${costs.length} rows cannot each have one of ${columns} columns.`);
  }
  const state: State = {
    rowPotential: Array.from({ length: costs.length }, () => 0),
    columnPotential: Array.from({ length: columns }, () => 0),
    rowOf: Array.from({ length: columns }, () => -1),
  };
  for (let row = 0; row < costs.length; row += 1) augment(row, costs, state);
  const assigned = Array.from({ length: costs.length }, () => 0);
  for (const [column, row] of state.rowOf.entries()) if (row >= 0) assigned[row] = column;
  return assigned;
}

interface State {
  readonly rowPotential: number[];
  readonly columnPotential: number[];
  /** the row that has each column so far, -1 for none */
  readonly rowOf: number[];
}

interface Search {
  /** least reduced cost at which each column is reached, and from which column before */
  readonly reached: number[];
  readonly before: number[];
  readonly done: boolean[];
}

/** Finds the cheapest way to a free column from one more row, and takes it. */
function augment(start: number, costs: readonly (readonly number[])[], state: State): void {
  const columns = state.rowOf.length;
  const search: Search = {
    reached: Array.from({ length: columns }, () => Number.POSITIVE_INFINITY),
    before: Array.from({ length: columns }, () => -1),
    done: Array.from({ length: columns }, () => false),
  };
  const visited: number[] = [];
  let column = -1;
  let row = start;
  while (row >= 0) {
    relax({ row, from: column, costs, state, search, base: column < 0 ? 0 : at(search.reached, column) });
    column = nearest(search);
    search.done[column] = true;
    row = at(state.rowOf, column);
    if (row >= 0) visited.push(column);
  }
  updatePotentials(start, visited, at(search.reached, column), state, search);
  flip(start, column, state, search);
}

const at = (list: readonly number[], index: number): number => list[index] ?? 0;

function relax(step: {
  readonly row: number;
  readonly from: number;
  readonly base: number;
  readonly costs: readonly (readonly number[])[];
  readonly state: State;
  readonly search: Search;
}): void {
  const { row, from, base, costs, state, search } = step;
  const potential = at(state.rowPotential, row);
  for (const [column, cost] of (costs[row] ?? []).entries()) {
    if (search.done[column]) continue;
    const through = base + cost - potential - at(state.columnPotential, column);
    if (through >= at(search.reached, column)) continue;
    search.reached[column] = through;
    search.before[column] = from;
  }
}

function nearest({ reached, done }: Search): number {
  let best = -1;
  for (const [column, cost] of reached.entries()) {
    if (!done[column] && (best < 0 || cost < at(reached, best))) best = column;
  }
  return best;
}

function updatePotentials(
  start: number,
  visited: readonly number[],
  total: number,
  { rowPotential, columnPotential, rowOf }: State,
  { reached }: Search,
): void {
  rowPotential[start] = at(rowPotential, start) + total;
  for (const column of visited) {
    const slack = total - at(reached, column);
    const row = at(rowOf, column);
    rowPotential[row] = at(rowPotential, row) + slack;
    columnPotential[column] = at(columnPotential, column) - slack;
  }
}

function flip(start: number, end: number, { rowOf }: State, { before }: Search): void {
  let column = end;
  while (column >= 0) {
    const previous = at(before, column);
    rowOf[column] = previous < 0 ? start : at(rowOf, previous);
    column = previous;
  }
}
