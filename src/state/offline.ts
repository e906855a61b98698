import { create } from 'zustand';
import { builtWith } from '../catalogue/built.ts';
import { catalogue } from '../catalogue/catalogue.ts';
import type { Manifest } from '../domain/model/edition.ts';
import type { Release } from '../domain/offline/release.ts';
import { KeepError, type KeepFailure } from '../offline/keep-files.ts';
import { type Kept, type KeptRelease, keptOf, regionBytes } from '../offline/kept-edition.ts';
import type { WorkerFailure } from '../offline/worker-registration.ts';

interface OfflineState {
  readonly online: boolean;
  /** number and date of the edition that is shown; null until they are known */
  readonly edition: Pick<Manifest['edition'], 'number' | 'date'> | null;
  /** whether this browser can keep the site; `asleep` while the visitor spares data and has not asked for it */
  readonly ability: 'unknown' | 'ready' | 'asleep' | WorkerFailure;
  /** a newer release stands ready */
  readonly newer: boolean;
  readonly kept: Kept | null;
  /** size of the whole Region in bytes; null until it is known */
  readonly regionBytes: number | null;
  /** bytes kept so far while the whole Region is on its way */
  readonly job: { readonly done: number; readonly total: number } | null;
  readonly failure: KeepFailure | null;
  /** the visitor removed everything: nothing is kept unasked any more */
  readonly removed: boolean;
}

/** What works without network, and what is kept on this device for that. */
export const useOffline = create<OfflineState>()(() => ({
  online: navigator.onLine,
  edition: null,
  ability: 'unknown',
  newer: false,
  kept: null,
  regionBytes: null,
  job: null,
  failure: null,
  removed: false,
}));

/** The release that this page is of; null where the build named none, as while developing. */
export function shownRelease(): Release | null {
  const id = document.querySelector<HTMLMetaElement>('meta[name="release"]')?.content;
  const { edition, archive } = builtWith();
  return id ? { base: import.meta.env.BASE_URL, id, edition, archive } : null;
}

let known: Promise<KeptRelease> | null = null;

/** Gives the release with the files of its edition. Rejects with a `CatalogueError` when their list cannot be had. */
export function releaseWithFiles(release: Release): Promise<KeptRelease> {
  known ??= catalogue.manifest().then(({ files, edition }) => {
    const whole = { ...release, files, archiveBytes: builtWith().archiveBytes };
    useOffline.setState({ edition, regionBytes: regionBytes(whole) });
    return whole;
  });
  known.catch(() => {
    known = null;
  });
  return known;
}

/** Looks again at what is on this device. */
export async function lookAtKept(release: KeptRelease): Promise<void> {
  useOffline.setState({ kept: await keptOf(release) });
}

/** Shows why something could not be kept. */
export function showFailure(error: unknown): void {
  useOffline.setState({ failure: error instanceof KeepError ? error.code : 'unreachable' });
}
