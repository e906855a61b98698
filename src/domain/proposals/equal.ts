/** Coordinates are compared to so many decimals of a degree, about 0.1 m. */
const DECIMALS = 6;

function ordered(value: unknown, leaf: (value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => ordered(item, leaf));
  if (typeof value !== 'object' || value === null) return leaf(value);
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, ordered(inner, leaf)]),
  );
}

/** Gives a JSON text that is the same for records with the same content, whatever the order of their properties. */
export function contentOf(value: unknown): string {
  return JSON.stringify(ordered(value, (leaf) => leaf));
}

/** Gives a JSON text that is the same for equal values of a field (PR-11). */
export function valueKey(value: unknown): string {
  const leaf = (item: unknown): unknown => {
    if (typeof item === 'string') return item.normalize('NFC').trim();
    return typeof item === 'number' ? Number(item.toFixed(DECIMALS)) : item;
  };
  return JSON.stringify(ordered(value ?? null, leaf));
}

/** Tells whether two values of a field are equal (PR-11). */
export function sameValue(a: unknown, b: unknown): boolean {
  return valueKey(a) === valueKey(b);
}
