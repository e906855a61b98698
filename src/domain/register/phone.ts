import { parsePhoneNumberFromString } from 'libphonenumber-js';

/** Gives the E.164 form of a telephone number written the Belgian or the international way, or null. */
export function toE164(text: string): string | null {
  const parsed = parsePhoneNumberFromString(text.trim(), 'BE');
  return parsed?.isValid() ? parsed.number : null;
}

/**
 * Gives an E.164 number the way Belgians write it: 02 512 57 72, 0474 84 28 92, 0800 35 550. Numbers of other
 * countries stay as they are.
 */
export function belgianPhone(e164: string): string {
  if (!e164.startsWith('+32')) return e164;
  const digits = `0${e164.slice(3)}`;
  const groups = /^0(?:[79]0|800)/.test(digits)
    ? [4, 2, 3]
    : digits.length === 10
      ? [4, 2, 2, 2]
      : /^0[2349]/.test(digits)
        ? [2, 3, 2, 2]
        : [3, 2, 2, 2];
  const parts: string[] = [];
  let start = 0;
  for (const size of groups) {
    parts.push(digits.slice(start, start + size));
    start += size;
  }
  return [...parts, digits.slice(start)].filter((part) => part !== '').join(' ');
}
