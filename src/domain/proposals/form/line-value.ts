import * as z from 'zod/mini';
import type { LineField } from './propose-form.ts';

/**
 * Reads one line that a person typed as the value of a field, or says what is the matter. `phoneOf` gives the E.164
 * form of a telephone number.
 */
export function lineValue(
  field: LineField,
  text: string,
  phoneOf: (text: string) => string | null,
): { readonly value: string } | { readonly problem: 'phone' | 'email' | 'website' } {
  const found = (value: string | null, problem: 'phone' | 'email' | 'website') =>
    value === null ? { problem } : { value };
  if (field === 'phone') return found(phoneOf(text), 'phone');
  if (field === 'email') return found(z.email().safeParse(text).success ? text.toLowerCase() : null, 'email');
  if (field === 'website') return found(websiteOf(text), 'website');
  return { value: text };
}

/** A web address as people type it, beginning with https; null when it is none. */
function websiteOf(text: string): string | null {
  const address = `https://${text.replace(/^https?:\/\//i, '')}`;
  return URL.canParse(address) &&
    !/\s/.test(text) &&
    /\.\p{L}{2,}/u.test(text) &&
    !/^[a-z]+:(?!\/\/)\D/i.test(text)
    ? address
    : null;
}
