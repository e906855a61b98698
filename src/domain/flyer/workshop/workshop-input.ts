import type { ActorFeature } from '../../model/actor.ts';
import type { NeighbourhoodFeature } from '../../model/area.ts';
import type { Manifest } from '../../model/edition.ts';
import type { Ground } from '../../model/ground.ts';
import type { Language } from '../../model/identity.ts';
import type { FlyerWords } from '../words.ts';

/** What people are asked to draw, in the order of the legend. */
export const DRAWN_SIGNS = ['newPlace', 'gone', 'boundary', 'route', 'wish'] as const;
export type DrawnSign = (typeof DRAWN_SIGNS)[number];

/** Texts of the sheet to draw on. Placeholders in braces are filled by the layout. */
export interface WorkshopWords {
  /** {name} */
  readonly title: string;
  readonly how: readonly string[];
  readonly date: string;
  readonly group: string;
  readonly drawTitle: string;
  readonly signs: Readonly<Record<DrawnSign, string>>;
  readonly square: string;
  readonly note: string;
  /** {metres} */
  readonly squares: string;
  readonly code: string;
}

/** Everything a sheet to draw on is made of. */
export interface WorkshopInput {
  readonly neighbourhood: NeighbourhoodFeature;
  readonly actors: readonly ActorFeature[];
  readonly ground: Ground;
  readonly manifest: Manifest;
  readonly language: Language;
  readonly words: FlyerWords;
  readonly workshop: WorkshopWords;
  /** address of the published site without a slash at the end; null when there is none */
  readonly siteUrl: string | null;
  /** the date of the edition, written out for readers */
  readonly date: string;
}
