type Pair = readonly [front: string, ground: string];

const GROUNDS = ['--paper', '--surface', '--sunken'];

/** Every pair of text and ground that the components use: 4.5:1 or more, 7:1 in the look of high contrast. */
export const TEXT_PAIRS: readonly Pair[] = [
  ...GROUNDS.flatMap((ground) => ['--ink', '--ink-soft', '--accent'].map((ink): Pair => [ink, ground])),
  ['--ink', '--accent-soft'],
  ['--accent', '--accent-soft'],
  ['--on-accent', '--accent'],
  ['--on-accent', '--accent-strong'],
  ['--on-band', '--band'],
  ['--on-band', '--band-raised'],
  ['--on-band-soft', '--band'],
  ['--ink', '--warn-soft'],
  ['--warn', '--warn-soft'],
  ['--ink', '--wrong-soft'],
  ['--wrong', '--wrong-soft'],
  ['--ink-soft', '--ground'],
];

/** What one has to see without reading it, such as edges of fields and the ring of focus: 3:1 or more. */
export const SIGN_PAIRS: readonly Pair[] = [
  ...GROUNDS.map((ground): Pair => ['--line-strong', ground]),
  ...GROUNDS.map((ground): Pair => ['--focus', ground]),
  ['--band-line', '--band'],
];
