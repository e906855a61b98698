import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { layOutFlyer } from '../../src/domain/flyer/flyer.ts';
import type { FlyerInput } from '../../src/domain/flyer/flyer-input.ts';
import type { Flyer } from '../../src/domain/flyer/page.ts';
import { ActorCollection } from '../../src/domain/model/actor.ts';
import { NeighbourhoodCollection } from '../../src/domain/model/area.ts';
import { Manifest } from '../../src/domain/model/edition.ts';
import { Ground } from '../../src/domain/model/ground.ts';
import { SHEET_LANGUAGES, type SheetLanguage } from '../../src/domain/model/identity.ts';
import { CategoriesFile, ThemesFile } from '../../src/domain/model/taxonomy.ts';
import { loadSheetWords } from '../../src/i18n/load-sheet-words.ts';
import { PANEL_MESSAGES } from '../../src/i18n/panel-messages.ts';
import { PRINT_MESSAGES } from '../../src/i18n/print-messages.ts';
import { builtData } from './built-data.ts';

/** Lays out flyers from the data as built. */
export async function flyerPress() {
  const folder = await builtData();
  await Promise.all(SHEET_LANGUAGES.map(loadSheetWords));
  const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  const neighbourhoods = NeighbourhoodCollection.parse(read('neighbourhoods.geojson')).features;
  const everyone = ActorCollection.parse(read('actors.geojson')).features;
  const files = {
    themes: ThemesFile.parse(read('themes.json')),
    categories: CategoriesFile.parse(read('categories.json')),
    manifest: Manifest.parse(read('manifest.json')),
  };

  function inputOf(id: string, language: SheetLanguage): FlyerInput {
    const neighbourhood = neighbourhoods.find(({ properties }) => properties.id === id);
    if (!neighbourhood) throw new Error(`The built data have no neighbourhood ${id}.`);
    return {
      ...files,
      neighbourhood,
      actors: everyone.filter(({ properties }) => properties.neighbourhood === id),
      host: everyone.find(({ properties }) => properties.id === neighbourhood.properties.host) ?? null,
      ground: Ground.parse(read(`ground/${id}.json`)),
      language,
      words: PRINT_MESSAGES[language].flyer,
      panel: PANEL_MESSAGES[language],
      siteUrl: 'https://buurtkompas.example',
      date: '25 november 2026',
    };
  }

  const layOut = (id: string, language: SheetLanguage): Flyer => layOutFlyer(inputOf(id, language));
  return { ids: neighbourhoods.map(({ properties }) => properties.id), inputOf, layOut };
}
