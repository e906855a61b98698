import {
  bytesOf,
  commonFiles,
  type EditionFile,
  filesOfArea,
  filesOfRegion,
  largeFiles,
  wholeAreas,
} from '../domain/offline/kept-files.ts';
import { ownPrefix, type Release, storeNames } from '../domain/offline/release.ts';
import { type KeepOptions, keepFiles, openStore, type WantedFile } from './keep-files.ts';

/** A release with what this device can keep of it. */
export interface KeptRelease extends Release {
  /** files of the edition, as its manifest lists them */
  readonly files: readonly EditionFile[];
  /** size of the tile archive in bytes */
  readonly archiveBytes: number;
}

/** What is on this device. */
export interface Kept {
  /** neighbourhoods of which everything is there; `region` is the rest of the Region */
  readonly areas: readonly string[];
  readonly map: boolean;
  /** everything of every neighbourhood, with the map */
  readonly region: boolean;
  /** size of data and map on this device, in bytes */
  readonly bytes: number;
}

const dataUrl = ({ base, edition }: Release, path: string): string =>
  new URL(`${base}data/${edition}/${path}`, location.href).href;

const archiveUrl = ({ base, archive }: Release): string =>
  new URL(`${base}tiles/${archive}`, location.href).href;

async function keepData(
  release: KeptRelease,
  files: readonly EditionFile[],
  options?: KeepOptions,
): Promise<void> {
  const store = await openStore(storeNames(release).data);
  const wanted = files.map(({ path, bytes }): WantedFile => ({ url: dataUrl(release, path), bytes }));
  await keepFiles(store, [{ url: dataUrl(release, 'manifest.json'), bytes: 0 }, ...wanted], options);
}

async function keepMap(release: KeptRelease, options?: KeepOptions): Promise<void> {
  if (release.archive === null) return;
  const store = await openStore(storeNames(release).tiles);
  await keepFiles(store, [{ url: archiveUrl(release), bytes: release.archiveBytes }], options);
}

/** Keeps what every page may need. Rejects with a `KeepError`, as all that follow. */
export const keepCommon = (release: KeptRelease): Promise<void> =>
  keepData(release, commonFiles(release.files));

/** Keeps actors and ground of a neighbourhood. */
export const keepArea = (release: KeptRelease, area: string): Promise<void> =>
  keepData(release, filesOfArea(release.files, area));

/** Keeps the map and the streets to walk along. */
export async function keepLarge(release: KeptRelease): Promise<void> {
  await keepMap(release);
  await keepData(release, largeFiles(release.files));
}

/** Keeps everything. */
export async function keepRegion(release: KeptRelease, options: KeepOptions): Promise<void> {
  await keepData(release, filesOfRegion(release.files), options);
  await keepMap(release, options);
}

/** Gives how much the whole Region takes, in bytes. */
export const regionBytes = ({ files, archiveBytes }: KeptRelease): number =>
  bytesOf(filesOfRegion(files)) + archiveBytes;

/** Keeps code and letters that this page has loaded and the worker does not keep unasked. */
export async function keepLoadedAssets(release: KeptRelease): Promise<void> {
  const assets = new URL(`${release.base}assets/`, location.href).href;
  const loaded = performance
    .getEntriesByType('resource')
    .flatMap(({ name }) => (name.startsWith(assets) ? [{ url: name, bytes: 0 }] : []));
  await keepFiles(await openStore(storeNames(release).shell), loaded);
}

/** Gives the addresses in a store, without making it where it is not. */
async function addressesIn(name: string): Promise<readonly string[]> {
  if (!(await caches.has(name))) return [];
  return (await (await openStore(name)).keys()).map(({ url }) => url);
}

/** Looks at what is on this device of a release. */
export async function keptOf(release: KeptRelease): Promise<Kept> {
  const { data, tiles } = storeNames(release);
  const start = dataUrl(release, '');
  const paths = new Set((await addressesIn(data)).map((url) => url.slice(start.length)));
  const map = (await addressesIn(tiles)).length > 0;
  const region = map && filesOfRegion(release.files).every(({ path }) => paths.has(path));
  const bytes = bytesOf(release.files.filter(({ path }) => paths.has(path)));
  return {
    areas: wholeAreas(release.files, paths),
    map,
    region,
    bytes: bytes + (map ? release.archiveBytes : 0),
  };
}

/** Removes data and map of every edition from this device; the code of the site stays. */
export async function removeKept(base: string): Promise<void> {
  const names = await caches.keys();
  const kept = [`${ownPrefix(base)}data:`, `${ownPrefix(base)}tiles:`];
  await Promise.all(
    names.filter((name) => kept.some((start) => name.startsWith(start))).map((name) => caches.delete(name)),
  );
}
