import type { LanguagePack } from '../../language-pack.ts';
import { compare } from './compare.ts';
import { here } from './here.ts';
import { messages } from './messages.ts';
import { compass, hours, hoursLine, map, printPage } from './parts.ts';
import { style } from './style.ts';

/** Every word of this language; loaded as one piece, only for its readers. */
export const ar: LanguagePack = { messages, compare, compass, here, hours, hoursLine, map, printPage, style };
