import type { TextStyle } from '../block.ts';

/** Black on white: for people who see badly, and for printers without colours. */
export const BLACK = '#000000';

/** Smallest type of the list in large print, in points. */
const LARGE_MIN_PT = 12;

export const LARGE_BODY: TextStyle = { sizePt: LARGE_MIN_PT, weight: 400, colour: BLACK, leading: 1.34 };
export const LARGE_STRONG: TextStyle = { ...LARGE_BODY, weight: 700 };
export const LARGE_TITLE: TextStyle = { sizePt: 16, weight: 700, colour: BLACK, leading: 1.3 };
