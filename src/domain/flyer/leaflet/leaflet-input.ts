import type { ActorFeature } from '../../model/actor.ts';
import type { NeighbourhoodFeature } from '../../model/area.ts';
import type { Manifest } from '../../model/edition.ts';
import type { Ground } from '../../model/ground.ts';
import type { Language, ThemeId } from '../../model/identity.ts';
import type { CategoriesFile, ThemesFile } from '../../model/taxonomy.ts';
import type { SayClosed } from '../entry-facts.ts';
import type { FlyerWords } from '../words.ts';
import type { LeafletWords } from './leaflet-words.ts';

/** One neighbourhood of a leaflet, with all its actors. */
export interface LeafletArea {
  readonly neighbourhood: NeighbourhoodFeature;
  readonly actors: readonly ActorFeature[];
  readonly ground: Ground;
}

/** Everything the leaflet of a theme is made of. */
export interface LeafletInput {
  readonly theme: ThemeId;
  /** at least one, in the order in which they are named */
  readonly areas: readonly LeafletArea[];
  /** grounds of the neighbourhoods around: they fill the corners of a map of several */
  readonly around: readonly Ground[];
  /** actors of other areas: the nearest stand in where these neighbourhoods have few */
  readonly elsewhere: readonly ActorFeature[];
  readonly themes: ThemesFile;
  readonly categories: CategoriesFile;
  readonly manifest: Manifest;
  readonly language: Language;
  readonly words: FlyerWords;
  readonly leaflet: LeafletWords;
  /** address of the published site without a slash at the end; null when there is none */
  readonly siteUrl: string | null;
  /** the date of the edition, written out for readers */
  readonly date: string;
  /** closures for a while are not told when left out */
  readonly sayClosed?: SayClosed;
}
