import type { Release } from '../domain/offline/release.ts';

/** A release and the files that make it work without network; the build writes it into the worker. */
export interface ShippedRelease extends Release {
  /** paths under `assets/`, whose names change with their content */
  readonly assets: readonly string[];
  /** other files, under names that stay: script and pictures that pages name */
  readonly lasting: readonly string[];
  /** empty page of each language, by language, and the page that chooses one under `''` */
  readonly shells: Readonly<Record<string, string>>;
}
