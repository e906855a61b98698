import type { LanguagePack, PackLanguage } from '../language-pack.ts';
import { ar } from './ar/pack.ts';
import { es } from './es/pack.ts';
import { ru } from './ru/pack.ts';
import { tr } from './tr/pack.ts';
import { uk } from './uk/pack.ts';

/** All packs at once, for programs and tests; the site loads one at a time. */
export const PACKS: Readonly<Record<PackLanguage, LanguagePack>> = { ar, tr, es, uk, ru };
