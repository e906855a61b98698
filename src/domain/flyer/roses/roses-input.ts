import type { ComparedPlaces } from '../../compass/compared-place.ts';
import type { ActorFeature } from '../../model/actor.ts';
import type { Manifest } from '../../model/edition.ts';
import type { Language } from '../../model/identity.ts';
import type { CategoriesFile, ThemesFile } from '../../model/taxonomy.ts';
import type { FlyerWords } from '../words.ts';

/** Texts of the sheet of all roses. Placeholders in braces are filled by the layout. */
export interface RosesWords {
  readonly title: string;
  /** {count} */
  readonly subtitle: string;
  readonly howTitle: string;
  readonly how: readonly string[];
  readonly legend: string;
  /** {longest} */
  readonly scale: string;
  readonly gapMeans: string;
  readonly knownTitle: string;
  /** {place}, {registered} and {all} */
  readonly known: string;
  /** {registered} and {all} */
  readonly othersKnown: string;
  readonly restFromOsm: string;
  readonly residents: string;
  readonly region: string;
  /** {residents} */
  readonly regionAs: string;
  /** {places}, {gaps} and {residents} */
  readonly facts: string;
  readonly sources: string;
  readonly exampleTitle: string;
  /** {place} */
  readonly exampleSubtitle: string;
  readonly exampleHow: readonly string[];
}

/** Everything the sheet of all roses is made of. */
export interface RosesInput {
  readonly places: ComparedPlaces;
  /** the actors of one neighbourhood, to show roses of actors from */
  readonly example: { readonly place: string; readonly actors: readonly ActorFeature[] };
  readonly themes: ThemesFile;
  readonly categories: CategoriesFile;
  readonly manifest: Manifest;
  readonly language: Language;
  readonly words: FlyerWords;
  readonly roses: RosesWords;
  /** the date of the edition, written out for readers */
  readonly date: string;
  /** how numbers are written for these readers */
  readonly write: { whole(value: number): string; decimal(value: number): string };
}
