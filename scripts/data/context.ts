import type { Position, ThemeId } from '../../src/domain/model/identity.ts';
import type { Findings } from './findings.ts';
import type { Municipality } from './neighbourhoods.ts';
import type { StreetNames } from './street-names.ts';

/** What the readers of actors need to check and complete a record. */
export interface ReadingContext {
  readonly root: string;
  readonly findings: Findings;
  readonly themesOfCategory: ReadonlyMap<string, readonly ThemeId[]>;
  readonly mayNamePersons: ReadonlySet<string>;
  readonly naturalPersons: ReadonlySet<string>;
  readonly municipalities: readonly Municipality[];
  readonly knownNeighbourhoods: ReadonlySet<string>;
  readonly vocabulary: { readonly services: ReadonlySet<string>; readonly audience: ReadonlySet<string> };
  readonly streets: StreetNames;
  /** code and municipality of the sector at a position, null outside the Region */
  readonly sectorAt: (position: Position) => { readonly code: string; readonly nis: string } | null;
  readonly isSector: (code: string) => boolean;
}
