declare const __BUILT__: {
  readonly dataFolder: string;
  readonly edition: string;
  readonly tileArchive: string | null;
  readonly tileBytes: number;
};

/** Address of a built data file, such as `neighbourhoods.geojson`. */
export function dataUrl(file: string): string {
  return `${import.meta.env.BASE_URL}${__BUILT__.dataFolder}${file}`;
}

/** Address of the tile archive; null when the background map was not built. */
export function tilesUrl(): string | null {
  const { tileArchive } = __BUILT__;
  return tileArchive && new URL(`${import.meta.env.BASE_URL}tiles/${tileArchive}`, location.href).href;
}

/** Address of a ready flyer, or of their index (`index.json`). */
export function printsUrl(file: string): string {
  return `${import.meta.env.BASE_URL}prints/${file}`;
}

/** Gives the lasting address of a built calendar. */
export function calendarUrl(file: string): string {
  return `${import.meta.env.BASE_URL}calendar/${file}`;
}

/** What this code was built with: the id of the edition, and the tile archive with its size in bytes. */
export function builtWith(): {
  readonly edition: string;
  readonly archive: string | null;
  readonly archiveBytes: number;
} {
  const { edition, tileArchive, tileBytes } = __BUILT__;
  return { edition, archive: tileArchive, archiveBytes: tileBytes };
}
