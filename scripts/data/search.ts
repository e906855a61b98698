import type { ActorFeature } from '../../src/domain/model/actor.ts';
import { Abbreviations, type SearchWordsFile, Synonyms } from '../../src/domain/model/search.ts';
import type { CategoriesFile, ThemesFile, VocabularyFile } from '../../src/domain/model/taxonomy.ts';
import type { Findings } from './findings.ts';
import type { Municipality, Neighbourhood } from './neighbourhoods.ts';
import { readCurated } from './sources.ts';

const SYNONYMS = 'data/curated/search/synonyms.json';
const ABBREVIATIONS = 'data/curated/search/abbreviations.json';

/** Languages of the words kept by hand. */
const WORD_LANGUAGES = new Set(['nl', 'fr', 'en', 'ar', 'tr', 'es', 'uk', 'ru']);

/** What search words may lead to, and the names of places. */
export interface SearchTargets {
  readonly municipalities: readonly Municipality[];
  readonly neighbourhoods: readonly Pick<Neighbourhood, 'id' | 'name_nl' | 'name_fr'>[];
  readonly themes: ThemesFile['themes'];
  readonly categories: CategoriesFile['categories'];
  readonly services: VocabularyFile['services'];
}

/** Reads the search words kept by hand; findings name every word that leads nowhere or stands twice. */
export function readSearchWords(
  root: string,
  targets: SearchTargets,
  findings: Findings,
): SearchWordsFile | null {
  const synonyms = readCurated(root, SYNONYMS, Synonyms, findings);
  const short = readCurated(root, ABBREVIATIONS, Abbreviations, findings);
  if (!synonyms || !short) return null;
  const categories = new Set(targets.categories.map(({ id }) => id));
  checkTargets('categories', Object.keys(synonyms.categories), categories, findings);
  checkTargets('services', Object.keys(synonyms.services), new Set(Object.keys(targets.services)), findings);
  for (const kind of ['themes', 'categories', 'services'] as const) {
    for (const [id, words] of Object.entries(synonyms[kind])) checkWords(`${kind}.${id}`, words, findings);
  }
  for (const { short: names, categories: ids } of short.abbreviations) {
    for (const id of ids.filter((candidate) => !categories.has(candidate))) {
      findings.error(
        'unknown-category',
        { source: ABBREVIATIONS, record: names.join(', ') },
        `no category is called ${id}`,
      );
    }
  }
  return {
    ...synonyms,
    ...short,
    municipalities: [...targets.municipalities],
    neighbourhoods: targets.neighbourhoods.map(({ id, name_nl, name_fr }) => ({ id, name_nl, name_fr })),
  };
}

function checkTargets(
  kind: string,
  ids: readonly string[],
  known: ReadonlySet<string>,
  findings: Findings,
): void {
  for (const id of ids.filter((candidate) => !known.has(candidate))) {
    findings.error(
      'unknown-target',
      { source: SYNONYMS, record: id, field: kind },
      `nothing in ${kind} is called ${id}`,
    );
  }
}

function checkWords(
  record: string,
  words: Readonly<Record<string, readonly string[]>>,
  findings: Findings,
): void {
  for (const [language, list] of Object.entries(words)) {
    const where = { source: SYNONYMS, record, field: language };
    if (!WORD_LANGUAGES.has(language))
      findings.error('unknown-language', where, 'write nl, fr, en, ar, tr, es, uk or ru');
    const twice = list.filter((word, at) => list.indexOf(word) !== at);
    for (const word of twice) findings.error('word-twice', where, `“${word}” stands here twice`);
  }
}

/** A sector's code begins with the NIS code of its municipality. */
const NIS_DIGITS = 5;

/** Gives the records of `search/actors.json`; what is not known is left out. */
export function searchableActors(actors: readonly ActorFeature[]): readonly Record<string, unknown>[] {
  return actors.map(({ properties }) => {
    const { id, name, name_nl, name_fr, category, themes, neighbourhood, sector, phone } = properties;
    const { summary_nl, summary_fr, summary_en, address_nl, address_fr } = properties;
    const { alt_names, services, more_phones } = properties.details ?? {};
    const details = { alt_names, services, more_phones };
    return known({
      ...{ id, name, name_nl, name_fr, category, themes, neighbourhood, phone },
      nis: sector?.slice(0, NIS_DIGITS),
      ...{ summary_nl, summary_fr, summary_en, address_nl, address_fr },
      details: Object.values(details).some(Boolean) ? known(details) : null,
    });
  });
}

function known(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== null && value !== undefined),
  );
}
