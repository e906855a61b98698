import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/**
 * Gives the E.164 form of a telephone number written the Belgian or the international way; null when no telephone
 * can have that number (the full numbering plan is checked, not only the length).
 */
export function toE164(text: string): string | null {
  const parsed = parsePhoneNumberFromString(text.trim(), 'BE');
  return parsed?.isValid() ? parsed.number : null;
}
