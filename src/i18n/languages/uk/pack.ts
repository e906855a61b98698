import type { LanguagePack } from '../../language-pack.ts';

/** Every word of this language; loaded as one piece, only for its readers. */
export const uk: LanguagePack = { messages: {} };
