/** Tells whether a sign belongs to the Arabic script, marks of punctuation included. */
export function isArabic(sign: string): boolean {
  return /[\u0600-\u06ff]/.test(sign);
}

/** Tells whether a text has a letter of a script that is written from right to left (Hebrew, Arabic). */
export function hasRightToLeft(text: string): boolean {
  return /[\u05d0-\u05ea\u0620-\u065f\u066e-\u06d3]/.test(text);
}
