/** Ways to prepare a sheet other than for an office printer; the parameters of the print view have the same names. */
export const PRESS_MARKS = ['bleed', 'grey'] as const;
export type PressMark = (typeof PRESS_MARKS)[number];
