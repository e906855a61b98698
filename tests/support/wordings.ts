/** Texts of a tree of words, each with where it stands in the tree. */
export type Words = readonly (readonly [path: string, text: string])[];

type Wording = (...given: readonly unknown[]) => unknown;

/** Calls a function of words; where it wants enumerations, it gets the values as lists of one. */
function called(wording: Wording, values: readonly unknown[]): unknown {
  const lists = values.map((value) => [String(value)]);
  const [first] = values;
  const tries = [values, lists, [first, ...lists.slice(1)], [first, first, ...lists.slice(2)]];
  for (const given of tries) {
    try {
      return wording(...given);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  throw new Error(`no values suit ${wording}`);
}

/** Every text of a tree of words; a function is called with `values`. */
export function texts(value: unknown, values: readonly unknown[], path = ''): Words {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    return texts(called(value as Wording, values.slice(0, value.length)), values, path);
  }
  return Object.entries(value as object).flatMap(([key, child]) => texts(child, values, `${path}.${key}`));
}
