import * as z from 'zod/mini';
import { ActorCollection } from '../../../src/domain/model/actor.ts';
import { NeighbourhoodCollection, SectorCollection } from '../../../src/domain/model/area.ts';
import { CampaignsFile } from '../../../src/domain/model/campaign.ts';
import { ClosedFile } from '../../../src/domain/model/closed.ts';
import { ComparisonFile } from '../../../src/domain/model/comparison.ts';
import { Manifest } from '../../../src/domain/model/edition.ts';
import { ChangesFile } from '../../../src/domain/model/edition-record.ts';
import { Ground } from '../../../src/domain/model/ground.ts';
import { LatestFile } from '../../../src/domain/model/latest.ts';
import { MomentsFile } from '../../../src/domain/model/moment.ts';
import { NetworkFile } from '../../../src/domain/model/network.ts';
import { PlacesFile } from '../../../src/domain/model/places.ts';
import { PrintsFile } from '../../../src/domain/model/prints.ts';
import { ActorPlacesFile, SearchWordsFile } from '../../../src/domain/model/search.ts';
import { CategoriesFile, ThemesFile, VocabularyFile } from '../../../src/domain/model/taxonomy.ts';
import { DrawingCollection } from '../../../src/domain/proposals/drawing/published-drawing.ts';

/** A kind of published file and what it holds. */
interface PublishedKind {
  /** file name of its JSON Schema, without extension */
  readonly name: string;
  /** its paths in the folder of an edition */
  readonly path: RegExp;
  readonly schema: z.ZodMiniType;
}

/** Every kind of JSON file in the folder of an edition. */
export const PUBLISHED_KINDS: readonly PublishedKind[] = [
  { name: 'actors', path: /^actors(\.geojson|\/[a-z0-9-]+\.json)$/, schema: ActorCollection },
  { name: 'campaigns', path: /^campaigns\.json$/, schema: CampaignsFile },
  { name: 'categories', path: /^categories\.json$/, schema: CategoriesFile },
  { name: 'changes', path: /^changes\.json$/, schema: ChangesFile },
  { name: 'closed', path: /^closed\.json$/, schema: ClosedFile },
  { name: 'comparison', path: /^comparison\.json$/, schema: ComparisonFile },
  { name: 'drawings', path: /^drawings\.geojson$/, schema: DrawingCollection },
  { name: 'ground', path: /^ground\/[a-z0-9-]+\.json$/, schema: Ground },
  { name: 'manifest', path: /^manifest\.json$/, schema: Manifest },
  { name: 'moments', path: /^moments\.json$/, schema: MomentsFile },
  { name: 'neighbourhoods', path: /^neighbourhoods\.geojson$/, schema: NeighbourhoodCollection },
  { name: 'network', path: /^network\.json$/, schema: NetworkFile },
  { name: 'places', path: /^places\.json$/, schema: PlacesFile },
  { name: 'search-actors', path: /^search\/actors\.json$/, schema: ActorPlacesFile },
  { name: 'search-words', path: /^search\/words\.json$/, schema: SearchWordsFile },
  { name: 'sectors', path: /^sectors\.geojson$/, schema: SectorCollection },
  { name: 'themes', path: /^themes\.json$/, schema: ThemesFile },
  { name: 'vocabulary', path: /^vocabulary\.json$/, schema: VocabularyFile },
];

/** Files beside the editions, which keep their address. */
const LASTING_KINDS = [
  { name: 'latest', schema: LatestFile },
  { name: 'prints', schema: PrintsFile },
] as const;

/** Gives the JSON Schema (draft 2020-12) of each kind of file by its name, as `name.schema.json` would hold it. */
export function jsonSchemas(): ReadonlyMap<string, object> {
  return new Map(
    [...PUBLISHED_KINDS, ...LASTING_KINDS].map(({ name, schema }) => [
      name,
      { title: name, ...z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) },
    ]),
  );
}
