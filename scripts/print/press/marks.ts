/** Ways to prepare a sheet other than for an office printer; the parameter of the print view has the same name. */
export type PressMark = 'bleed' | 'grey';
