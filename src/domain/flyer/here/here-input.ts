import type { NearestActor } from '../../compass/here.ts';
import type { Manifest } from '../../model/edition.ts';
import type { Language, Position } from '../../model/identity.ts';
import type { ThemesFile } from '../../model/taxonomy.ts';
import type { FlyerWords } from '../words.ts';

/** Texts of the poster with the Here compass. Placeholders in braces are filled by the layout. */
export interface HerePosterWords {
  readonly subtitle: string;
  readonly howTitle: string;
  readonly how: readonly string[];
  readonly hangTitle: string;
  /** north is at the top */
  readonly hangNorth: string;
  /** {degrees} and {towards}: turned to the wall it hangs on */
  readonly hangFacing: string;
  /** towards one of eight directions: 0 is north, then clockwise */
  readonly towards: readonly string[];
  readonly listTitle: string;
  readonly north: string;
  readonly min: string;
  /** {minutes} when the walk is an estimate */
  readonly about: string;
  readonly here: string;
  readonly pace: string;
  /** what the figure shows, for those who cannot see it */
  readonly compassLabel: string;
  readonly qrPlace: string;
  readonly mistake: string;
  readonly sources: string;
}

/** Everything the poster of one place is made of. */
export interface HerePosterInput {
  /** name of the place, as large as it fits */
  readonly title: string;
  readonly at: Position;
  /** where somebody looks who reads it on its wall, degrees clockwise from north; null: north is up */
  readonly facing: number | null;
  readonly nearest: readonly NearestActor[];
  readonly themes: ThemesFile;
  readonly manifest: Manifest;
  readonly language: Language;
  readonly words: FlyerWords;
  readonly poster: HerePosterWords;
  readonly siteUrl: string | null;
  /** the date of the edition, written out for readers */
  readonly date: string;
}
