import { officialName } from '../../directory/naming.ts';
import type { LeafletInput } from './leaflet-input.ts';

/** The names of the neighbourhoods in the reader's language, in their order. */
export function areaNames({ areas, language }: LeafletInput): readonly string[] {
  return areas.map(
    ({ neighbourhood: { properties } }) => officialName(properties, language)?.text ?? properties.id,
  );
}

/** The same names without what stands in brackets, for titles above maps. */
export function shortAreaNames(input: LeafletInput): readonly string[] {
  return areaNames(input).map((name) => name.replace(/\s*\([^)]*\)/g, ''));
}

/** The municipalities of the neighbourhoods, each once. */
export function municipalityNames({ areas, language }: LeafletInput): readonly string[] {
  const names = areas.map(
    ({ neighbourhood: { properties } }) =>
      officialName({ name_nl: properties.municipality_nl, name_fr: properties.municipality_fr }, language)
        ?.text ?? '',
  );
  return [...new Set(names)].filter((name) => name !== '');
}

/** What the theme is about, in one sentence. */
export function themeExplained({ theme, themes, language }: LeafletInput): string {
  return themes.themes.find((candidate) => candidate.id === theme)?.explain[language] ?? '';
}
