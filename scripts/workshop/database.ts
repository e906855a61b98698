/** What a column of the tables of a workshop can hold. */
type Value = string | number | boolean | null;

/**
 * A PostgreSQL database, embedded or on a server. The same queries run on both. `query` runs one statement, all or
 * nothing, and comes back only when what it changed cannot get lost any more.
 */
export interface Database {
  query<Row>(statement: string, values?: readonly Value[]): Promise<readonly Row[]>;
  /** runs several statements without values, all or nothing */
  run(statements: string): Promise<void>;
  /** calls `heard` for each notice of a channel, from whichever server; with null when notices may have been missed */
  listen(channel: string, heard: (notice: string | null) => void): Promise<void>;
  close(): Promise<void>;
}

/** Opens the database at a `postgres://` address, or the embedded one in a folder, made when it is not there. */
export async function openDatabase(
  where: { readonly url: string } | { readonly folder: string },
): Promise<Database> {
  if ('url' in where) return (await import('./server-database.ts')).openServerDatabase(where.url);
  return (await import('./folder-database.ts')).openFolderDatabase(where.folder);
}
