import type { DataLanguage, Language } from '../domain/model/identity.ts';
import { keepPack, type LanguagePack, type PackLanguage } from './language-pack.ts';
import type { Messages } from './messages/en.ts';
import { filledFrom } from './translated.ts';

const COMPLETE: Readonly<Record<DataLanguage, () => Promise<Messages>>> = {
  nl: () => import('./messages/nl.ts').then((module) => module.nl),
  fr: () => import('./messages/fr.ts').then((module) => module.fr),
  en: () => import('./messages/en.ts').then((module) => module.en),
};

const PACKS: Readonly<Record<PackLanguage, () => Promise<LanguagePack>>> = {
  ar: () => import('./languages/ar/pack.ts').then((module) => module.ar),
  tr: () => import('./languages/tr/pack.ts').then((module) => module.tr),
  es: () => import('./languages/es/pack.ts').then((module) => module.es),
  uk: () => import('./languages/uk/pack.ts').then((module) => module.uk),
  ru: () => import('./languages/ru/pack.ts').then((module) => module.ru),
};

const isComplete = (language: Language): language is DataLanguage => language in COMPLETE;

const loaded = new Map<Language, Messages>();

/** Gives the words of a language when they have been loaded. */
export function loadedMessages(language: Language): Messages | undefined {
  return loaded.get(language);
}

/** Loads the words of one language and nothing of the others, save English where a language may lack words. */
export async function loadMessages(language: Language): Promise<Messages> {
  const messages = loaded.get(language) ?? (await load(language));
  loaded.set(language, messages);
  return messages;
}

async function load(language: Language): Promise<Messages> {
  if (isComplete(language)) return COMPLETE[language]();
  const [pack, english] = await Promise.all([PACKS[language](), COMPLETE.en()]);
  keepPack(language, pack);
  return filledFrom(english, pack.messages);
}
