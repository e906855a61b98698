// biome-ignore lint/suspicious/noExplicitAny: only the shape matters here, a function of words may take anything
type Wording = (...values: any[]) => unknown;

/** Some of the words of `W`: any word may be missing, a list of words is there as a whole or not at all. */
export type Translated<W> = W extends Wording | string | readonly unknown[]
  ? W
  : { readonly [Key in keyof W]?: Translated<W[Key]> | undefined };

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Gives the words of a language, with those of `model` where it has none: a text is never blank. */
export function filledFrom<W extends object>(model: W, words: Translated<NoInfer<W>> | undefined): W {
  if (words === undefined) return model;
  const given = words as Record<string, unknown>;
  const entries = Object.entries(model).map(([key, value]) => [key, filledValue(value, given[key])]);
  return Object.fromEntries(entries) as W;
}

function filledValue(model: unknown, given: unknown): unknown {
  if (isGroup(model)) return filledFrom<object>(model, isGroup(given) ? given : undefined);
  return given === undefined || given === '' ? model : given;
}

/** Counts the words of `model`, and how many of them `words` has. A list of words counts as one. */
export function countTranslated(model: object, words: object | undefined): { all: number; done: number } {
  let all = 0;
  let done = 0;
  for (const [key, value] of Object.entries(model)) {
    const given = (words as Record<string, unknown> | undefined)?.[key];
    const inside = isGroup(value)
      ? countTranslated(value, isGroup(given) ? given : undefined)
      : { all: 1, done: given === undefined || given === '' ? 0 : 1 };
    all += inside.all;
    done += inside.done;
  }
  return { all, done };
}
