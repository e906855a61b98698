/** One build of the site: its code and pages with the edition and the map that belong to them. */
export interface Release {
  /** path under which the site is served, with slashes */
  readonly base: string;
  /** 12 hex digits: changes with anything that the build is made of */
  readonly id: string;
  /** id of the edition of the data */
  readonly edition: string;
  /** file name of the tile archive; null when no map was built */
  readonly archive: string | null;
}

/** Names of the stores of a release. Releases with the same data or map share that store. */
export interface StoreNames {
  /** code, styles, letters and the empty page of each language */
  readonly shell: string;
  readonly data: string;
  readonly tiles: string;
}

/** Gives what the name of every store and lock of the site begins with; another site of the same origin has its own base. */
export const ownPrefix = (base: string): string => `buurtkompas:${base}:`;

/** Gives the name of the store that outlives releases: what the visitor wants kept. */
export const wishesStore = (base: string): string => `${ownPrefix(base)}wishes`;

export function storeNames({ base, id, edition, archive }: Release): StoreNames {
  const prefix = ownPrefix(base);
  return {
    shell: `${prefix}shell:${id}`,
    data: `${prefix}data:${edition}`,
    tiles: `${prefix}tiles:${archive ?? 'none'}`,
  };
}

/** Gives the name of the lock that a tab holds while it shows a release. */
export function lockName({ base, id, edition, archive }: Release): string {
  return [`${ownPrefix(base)}tab`, id, edition, archive ?? 'none'].join(' ');
}

/** Gives the release of a lock that `lockName` named; null for any other lock. */
export function releaseOfLock(name: string, base: string): Release | null {
  const [head, id, edition, archive] = name.split(' ');
  if (head !== `${ownPrefix(base)}tab` || !id || !edition || !archive) return null;
  return { base, id, edition, archive: archive === 'none' ? null : archive };
}

/**
 * Gives the stores that nothing needs any more: those of releases that are neither `own` nor shown in a tab.
 * `locks` are the names of the locks that tabs hold.
 */
export function storesToDrop(names: readonly string[], own: Release, locks: readonly string[]): string[] {
  const open = locks.flatMap((name) => releaseOfLock(name, own.base) ?? []);
  const needed = new Set([own, ...open].flatMap((release) => Object.values(storeNames(release))));
  needed.add(wishesStore(own.base));
  return names.filter((name) => name.startsWith(ownPrefix(own.base)) && !needed.has(name));
}
