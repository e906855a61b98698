import type { Language } from './identity.ts';

/** A piece of text to be read aloud, and the language it is in. */
export interface Spoken {
  readonly text: string;
  readonly language: Language;
}
