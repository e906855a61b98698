/** A database of this device: its name, its version, and the stores that it has in that version. */
export interface DatabaseShape {
  readonly name: string;
  readonly version: number;
  readonly stores: readonly string[];
}

/** Opens a database of this device, making it the first time; null where nothing can be kept. */
export async function openDatabase({ name, version, stores }: DatabaseShape): Promise<IDBDatabase | null> {
  try {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => {
      for (const store of stores) request.result.createObjectStore(store);
    };
    const database = await done(request);
    // A newer version of the site in another tab may need to change the database: this tab then lets go of it.
    database.onversionchange = () => database.close();
    return database;
  } catch {
    return null;
  }
}

/** Waits for one request; rejects with its error. */
function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/**
 * Changes a store in one transaction, after those of other tabs. `change` may wait for its own requests only. Gives
 * false, with nothing changed, where that cannot be kept: a full disk, a database that was closed.
 */
export async function changeStore(
  database: IDBDatabase,
  name: string,
  change: (store: IDBObjectStore) => Promise<unknown>,
): Promise<boolean> {
  try {
    const transaction = database.transaction(name, 'readwrite');
    const finished = new Promise<boolean>((resolve) => {
      transaction.oncomplete = () => resolve(true);
      transaction.onabort = () => resolve(false);
    });
    await change(transaction.objectStore(name)).catch(() => transaction.abort());
    return await finished;
  } catch {
    return false;
  }
}

/** Gives the keys and values of a store; none where they cannot be read. */
export async function readStore(database: IDBDatabase, name: string): Promise<ReadonlyMap<string, unknown>> {
  try {
    return await rowsOf(database.transaction(name).objectStore(name));
  } catch {
    return new Map();
  }
}

/** Gives the keys and values of an open store. */
export async function rowsOf(store: IDBObjectStore): Promise<ReadonlyMap<string, unknown>> {
  const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
  return new Map(keys.map((key, index) => [String(key), values[index] as unknown]));
}
