import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { layOutLeaflet } from '../../src/domain/flyer/leaflet/leaflet.ts';
import type { LeafletArea } from '../../src/domain/flyer/leaflet/leaflet-input.ts';
import type { Flyer } from '../../src/domain/flyer/page.ts';
import { ActorCollection, type Closure } from '../../src/domain/model/actor.ts';
import { NeighbourhoodCollection } from '../../src/domain/model/area.ts';
import { Manifest } from '../../src/domain/model/edition.ts';
import { Ground } from '../../src/domain/model/ground.ts';
import { SHEET_LANGUAGES, type SheetLanguage, type ThemeId } from '../../src/domain/model/identity.ts';
import { CategoriesFile, ThemesFile } from '../../src/domain/model/taxonomy.ts';
import { LEAFLET_MESSAGES } from '../../src/i18n/leaflet-messages.ts';
import { loadSheetWords } from '../../src/i18n/load-sheet-words.ts';
import { PRINT_MESSAGES } from '../../src/i18n/print-messages.ts';
import { builtData } from './built-data.ts';

export interface WantedLeaflet {
  readonly theme: ThemeId;
  readonly areas: readonly string[];
  /** whose ground may fill the corners */
  readonly around?: readonly string[];
  readonly language?: SheetLanguage;
  /** closures for a while, by the id of the actor */
  readonly closures?: ReadonlyMap<string, Closure>;
}

/** The neighbourhood with some of its actors closed for a while. */
function closedIn(area: LeafletArea, closures: ReadonlyMap<string, Closure> = new Map()): LeafletArea {
  const actors = area.actors.map((actor) => {
    const closure = closures.get(actor.properties.id);
    const details = closure ? { ...actor.properties.details, closure } : actor.properties.details;
    return { ...actor, properties: { ...actor.properties, details } };
  });
  return { ...area, actors };
}

/** Lays out leaflets from the data as built. */
export async function leafletPress() {
  const folder = await builtData();
  await Promise.all(SHEET_LANGUAGES.map(loadSheetWords));
  const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  const neighbourhoods = NeighbourhoodCollection.parse(read('neighbourhoods.geojson')).features;
  const everyone = ActorCollection.parse(read('actors.geojson')).features;
  const ground = (id: string) => Ground.parse(read(`ground/${id}.json`));
  const files = {
    themes: ThemesFile.parse(read('themes.json')),
    categories: CategoriesFile.parse(read('categories.json')),
    manifest: Manifest.parse(read('manifest.json')),
  };

  function areaOf(id: string): LeafletArea {
    const neighbourhood = neighbourhoods.find(({ properties }) => properties.id === id);
    if (!neighbourhood) throw new Error(`The built data have no neighbourhood ${id}.`);
    const actors = everyone.filter(({ properties }) => properties.neighbourhood === id);
    return { neighbourhood, actors, ground: ground(id) };
  }

  function layOut({ theme, areas, around = [], language = 'fr', closures }: WantedLeaflet): Flyer {
    return layOutLeaflet({
      ...files,
      theme,
      areas: areas.map(areaOf).map((area) => closedIn(area, closures)),
      around: around.map(ground),
      elsewhere: everyone.filter(({ properties }) => !areas.includes(properties.neighbourhood ?? '')),
      language,
      words: PRINT_MESSAGES[language].flyer,
      leaflet: LEAFLET_MESSAGES[language],
      siteUrl: null,
      date: '24 novembre 2026',
      sayClosed: ({ until }) => `dicht tot ${until}`,
    });
  }

  return { ids: neighbourhoods.map(({ properties }) => properties.id), areaOf, layOut };
}
