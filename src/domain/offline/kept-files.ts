/** A file of an edition, as its manifest lists it. */
export interface EditionFile {
  /** path within the folder of the edition */
  readonly path: string;
  /** size on disk, in bytes */
  readonly bytes: number;
}

/** Files that no page of the site reads; they are for others. */
const FOR_OTHERS = /^sectors\.geojson$|\.ics$/;
/** Files of one neighbourhood each. */
const OF_ONE_AREA = /^(?:actors|ground)\//;
/** Files that only a page with a route or a street name reads. */
const LARGE = /^(?:network|places)\.json$/;
/** Every actor of the Region once more; the kept neighbourhoods have theirs. */
const WHOLE_REGION = /^actors\.geojson$/;

/** Gives the files that every page may need, without the large ones. */
export function commonFiles(files: readonly EditionFile[]): readonly EditionFile[] {
  const not = [FOR_OTHERS, OF_ONE_AREA, LARGE, WHOLE_REGION];
  return files.filter(({ path }) => !not.some((pattern) => pattern.test(path)));
}

/** Gives the large files that every neighbourhood shares: streets to walk along, and their names. */
export function largeFiles(files: readonly EditionFile[]): readonly EditionFile[] {
  return files.filter(({ path }) => LARGE.test(path));
}

/** Gives the files of one neighbourhood: its actors and the ground of its sheets. */
export function filesOfArea(files: readonly EditionFile[], area: string): readonly EditionFile[] {
  return files.filter(({ path }) => path === `actors/${area}.json` || path === `ground/${area}.json`);
}

/** Gives every file that a page of the site can need. */
export function filesOfRegion(files: readonly EditionFile[]): readonly EditionFile[] {
  return files.filter(({ path }) => !FOR_OTHERS.test(path));
}

/** Gives the areas of which every file is among `kept`, in the order of the manifest. */
export function wholeAreas(files: readonly EditionFile[], kept: ReadonlySet<string>): readonly string[] {
  return files
    .flatMap(({ path }) => /^actors\/(.+)\.json$/.exec(path)?.[1] ?? [])
    .filter((area) => filesOfArea(files, area).every(({ path }) => kept.has(path)));
}

/** Gives the size of files together, in bytes. */
export function bytesOf(files: readonly EditionFile[]): number {
  return files.reduce((total, { bytes }) => total + bytes, 0);
}
