import type { ActorFeature } from '../model/actor.ts';
import type { NeighbourhoodFeature } from '../model/area.ts';
import type { Manifest } from '../model/edition.ts';
import type { Ground } from '../model/ground.ts';
import type { CategoriesFile, TaxonomyRing, ThemesFile } from '../model/taxonomy.ts';
import type { DrawingFeature } from '../proposals/drawing/published-drawing.ts';
import type { Voices } from './bilingual.ts';
import type { OwnChoices } from './own-choices.ts';

/** Everything a flyer is made of. */
export interface FlyerInput extends Voices {
  readonly neighbourhood: NeighbourhoodFeature;
  readonly actors: readonly ActorFeature[];
  /** the actor that hosts the BAR; null when nobody knows which, nothing when it is not looked for */
  readonly host?: ActorFeature | null;
  readonly ground: Ground;
  /** what people drew in it and somebody accepted; none when left out */
  readonly drawings?: readonly DrawingFeature[];
  readonly themes: ThemesFile;
  readonly categories: CategoriesFile;
  /** the ring of `themes.rings` that the roses show; the 15 themes when left out */
  readonly ring?: TaxonomyRing;
  readonly manifest: Manifest;
  /** address of the published site without a slash at the end; null when there is none */
  readonly siteUrl: string | null;
  /** what whoever makes the sheet adds or sets otherwise */
  readonly own?: OwnChoices;
}

export const SHEET_MM = { width: 420, height: 297 } as const;

/** Free edge of the sheet: nothing but background comes nearer than 5 mm. */
export const EDGE_MM = 8;
