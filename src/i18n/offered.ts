import type { Language } from '../domain/model/identity.ts';

declare const __OFFERED__: readonly Language[];

/** Languages a visitor can choose; the build counts which ones have enough of their words (`completeness.ts`). */
export const OFFERED_LANGUAGES: readonly Language[] = __OFFERED__;
