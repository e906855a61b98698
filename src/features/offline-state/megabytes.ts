import type { Language } from '../../domain/model/identity.ts';
import { formatDecimal } from '../../i18n/language.ts';

/** Gives a size in bytes in megabytes (10⁶ bytes) with one decimal, as the language writes it. */
export const megabytes = (bytes: number, language: Language): string => formatDecimal(bytes / 1e6, language);
