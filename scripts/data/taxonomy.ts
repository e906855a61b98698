import { z } from 'zod';
import { isThemeId, THEME_IDS, type ThemeId } from '../../src/domain/model/identity.ts';
import { CategoriesFile, type ThemesFile, VocabularyFile } from '../../src/domain/model/taxonomy.ts';
import type { Findings } from './findings.ts';
import { parseJson, readCurated, type SourceTable } from './sources.ts';

const KINDS_FILE = 'data/curated/kinds.json';

const three = { nl: z.string(), fr: z.string(), en: z.string() };
const Taxonomy = z.object({
  groups: z.array(z.object({ id: z.string(), ...three })),
  themes: z.array(z.object({ id: z.string(), ...three })),
  flyer_legend: z.array(z.object({ id: z.string(), ...three })),
  categories: z.array(
    z.object({
      id: z.string(),
      group: z.string(),
      ...three,
      themes: z.array(z.string()).min(1),
      pii: z.boolean().optional(),
      note: z.string().optional(),
    }),
  ),
});
const perLanguage = z.record(z.string(), z.string());
const Labels = z.object({
  themes15: z.record(
    z.string(),
    z.object({
      legend: z.string().nullish(),
      label: perLanguage,
      explain: perLanguage,
      synonyms: z.record(z.string(), z.array(z.string())),
    }),
  ),
  legend11: z.record(z.string(), z.object({ label: perLanguage })),
});

/** Categories and themes, checked, and what the build needs to know of them. */
export interface TaxonomyTables {
  /** `themes.json` without its rings, which need the actors of the flyer as well */
  readonly words: Omit<ThemesFile, 'rings'>;
  readonly categoriesFile: CategoriesFile;
  readonly themesOfCategory: ReadonlyMap<string, readonly ThemeId[]>;
  /** categories of which a name may be a person's */
  readonly mayNamePersons: ReadonlySet<string>;
  /** categories of natural persons, which never enter */
  readonly naturalPersons: ReadonlySet<string>;
}

function parse<T>(schema: z.ZodType<T>, table: SourceTable, findings: Findings): T | null {
  const json = parseJson(table.path, table.text, findings);
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  for (const issue of json === null ? [] : parsed.error.issues) {
    findings.error('wrong-shape', { source: table.path, field: issue.path.join('.') }, issue.message);
  }
  return null;
}

/** Reads categories with what one place of each is called, themes and their plain labels. */
export function readTaxonomy(
  root: string,
  taxonomy: SourceTable,
  labels: SourceTable,
  findings: Findings,
): TaxonomyTables | null {
  const rules = parse(Taxonomy, taxonomy, findings);
  const words = parse(Labels, labels, findings);
  const kinds = readCurated(root, KINDS_FILE, z.record(z.string(), z.object(three)), findings);
  if (!rules || !words || !kinds) return null;
  const themes = THEME_IDS.map((id) => {
    const row = rules.themes.find((theme) => theme.id === id);
    const plain = words.themes15[id];
    if (!row || !plain)
      findings.error(
        'missing-theme',
        { source: row ? labels.path : taxonomy.path, record: id },
        'this theme is missing',
      );
    return {
      id,
      label: plain?.label ?? {},
      explain: plain?.explain ?? {},
      report_label: { nl: row?.nl ?? '', fr: row?.fr ?? '', en: row?.en ?? '' },
      synonyms: plain?.synonyms ?? {},
      legend: plain?.legend ?? null,
    };
  });
  const categories = rules.categories.map(({ id, group, nl, fr, en, themes: named }) => {
    for (const theme of named) {
      if (!isThemeId(theme))
        findings.error(
          'unknown-theme',
          { source: taxonomy.path, record: id, field: 'themes' },
          `no theme is called ${theme}`,
        );
    }
    const one = kinds[id];
    if (!one)
      findings.error('missing-kind', { source: KINDS_FILE, record: id }, 'this category has no plain name');
    return { nl, fr, en, one: one ?? { nl, fr, en }, id, group, themes: named.filter(isThemeId) };
  });
  return {
    words: {
      themes,
      legend: rules.flyer_legend.map((word) => ({ ...word, label: words.legend11[word.id]?.label ?? {} })),
    },
    categoriesFile: CategoriesFile.parse({ groups: rules.groups, categories }),
    themesOfCategory: new Map(categories.map(({ id, themes: own }) => [id, own])),
    mayNamePersons: new Set(rules.categories.filter(({ pii }) => pii === true).map(({ id }) => id)),
    naturalPersons: new Set(
      rules.categories.filter(({ note }) => note?.startsWith('natural persons')).map(({ id }) => id),
    ),
  };
}

/** Reads the words for services and audiences. */
export function readVocabulary(register: SourceTable, findings: Findings): VocabularyFile | null {
  return parse(z.object({ vocabulary: VocabularyFile }), register, findings)?.vocabulary ?? null;
}
