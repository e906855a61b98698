import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ActorCollection, type ActorFeature } from '../../../src/domain/model/actor.ts';
import { NeighbourhoodCollection, type NeighbourhoodProperties } from '../../../src/domain/model/area.ts';
import { Manifest } from '../../../src/domain/model/edition.ts';
import { CategoriesFile, ThemesFile, VocabularyFile } from '../../../src/domain/model/taxonomy.ts';
import {
  DrawingCollection,
  type DrawingFeature,
} from '../../../src/domain/proposals/drawing/published-drawing.ts';
import { embedContent } from '../embed-page.ts';
import type { Markup } from '../html.ts';
import { actorContent } from './actor-content.ts';
import { areaContent } from './area-content.ts';
import { categoriesById, type PageContext, themeWordsIn } from './context.ts';
import { framed } from './frame.ts';
import { startContent } from './start-content.ts';

/** The published files that pages written ahead are made of. */
export interface Published {
  readonly neighbourhoods: readonly NeighbourhoodProperties[];
  /** the actors of each neighbourhood by its id, and those of the rest under `region` */
  readonly actors: ReadonlyMap<string, readonly ActorFeature[]>;
  readonly themes: ThemesFile;
  readonly categories: CategoriesFile;
  readonly vocabulary: VocabularyFile;
  readonly drawings: readonly DrawingFeature[];
  /** ISO date of the edition */
  readonly date: string;
}

/** Reads the published files of a folder. Throws when one is missing or damaged. */
export function readPublished(folder: string): Published {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  const areas = NeighbourhoodCollection.parse(read('neighbourhoods.geojson')).features;
  const actors = readdirSync(join(folder, 'actors')).map((file) => {
    const { features } = ActorCollection.parse(read(`actors/${file}`));
    return [file.replace(/\.json$/, ''), features] as const;
  });
  return {
    neighbourhoods: areas.map(({ properties }) => properties),
    actors: new Map(actors),
    themes: ThemesFile.parse(read('themes.json')),
    categories: CategoriesFile.parse(read('categories.json')),
    vocabulary: VocabularyFile.parse(read('vocabulary.json')),
    drawings: DrawingCollection.parse(read('drawings.geojson')).features,
    date: Manifest.parse(read('manifest.json')).edition.date,
  };
}

/** What is known of a page before its language: which one it is, its words, where it leads. */
export type PagePlace = Pick<PageContext, 'language' | 'languages' | 'messages' | 'base'>;

function contextOf(published: Published, place: PagePlace): PageContext {
  return {
    ...place,
    date: published.date,
    themeWords: themeWordsIn(published.themes, place.language),
    categories: categoriesById(published.categories),
    vocabulary: published.vocabulary,
    drawings: published.drawings,
    neighbourhoods: published.neighbourhoods,
  };
}

/** Gives, for one language, what stands on each page before the site's code has come, by its path without language. */
export function bodiesOf(published: Published, place: PagePlace): ReadonlyMap<string, Markup> {
  const context = contextOf(published, place);
  const start = framed(context, { kind: 'start', segments: [], content: startContent(context) });
  const areas = [...published.actors].flatMap(([area, actors]) => areaBodies(context, area, actors));
  return new Map<string, Markup>([['', start], ...areas]);
}

/** Gives, for one language, the pages for frames in other sites, by the id of their neighbourhood. */
export function embedsOf(published: Published, place: PagePlace): ReadonlyMap<string, Markup> {
  const context = contextOf(published, place);
  const pages = published.neighbourhoods.map((area) => {
    const actors = published.actors.get(area.id) ?? [];
    return [area.id, embedContent(context, area, actors)] as const;
  });
  return new Map(pages);
}

function areaBodies(
  context: PageContext,
  area: string,
  actors: readonly ActorFeature[],
): (readonly [path: string, body: Markup])[] {
  const own = context.neighbourhoods.find(({ id }) => id === area) ?? null;
  const body = (segments: readonly string[], content: Markup): Markup =>
    framed(context, { kind: 'area', segments, content });
  return [
    [area, body([area], areaContent(context, own, actors))],
    ...actors.map((feature) => {
      const segments = [area, feature.properties.id];
      return [segments.join('/'), body(segments, actorContent(context, area, feature))] as const;
    }),
  ];
}
