/** Colours of an actor rose apart from its themes. */
export const ACTOR_INK = { plate: '#ffffff', rim: '#cfc9bd', tick: '#cfc9bd' } as const;

export const NUMBER_FONT = "'Atkinson Hyperlegible Next', sans-serif";

/** How far the base line of the number lies under the middle, as a share of its type size: half a digit's height. */
export const NUMBER_DROP = 0.334;

/** From this size on the marks of absent themes can be told apart. */
export function showsTicks(sizePx: number): boolean {
  return sizePx >= 26;
}

/** From this size on a pictogram in a petal has at least 12 px. */
export function showsPictograms(sizePx: number): boolean {
  return sizePx >= 108;
}
