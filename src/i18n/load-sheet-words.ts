import type { DataLanguage, SheetLanguage } from '../domain/model/identity.ts';
import { keepPack, type SheetPack } from './language-pack.ts';

type PackOfSheets = Exclude<SheetLanguage, DataLanguage>;

const PACKS: Readonly<Record<PackOfSheets, () => Promise<SheetPack>>> = {
  ar: () => import('./languages/ar/sheets.ts').then((module) => module.sheets),
};

const hasPack = (language: SheetLanguage): language is PackOfSheets => language in PACKS;

/** Loads the words of sheets in a language; those of nl, fr and en come with the sheets. */
export async function loadSheetWords(language: SheetLanguage): Promise<void> {
  if (hasPack(language)) keepPack(language, await PACKS[language]());
}
