const NAME = 'buurtkompas.proposals';
const VERSION = 1;

/** The stores of the database: finished records by key of their content, drafts by id. */
export type StoreName = 'records' | 'drafts';

/** Opens the database of this device, making it the first time; null where nothing can be kept. */
export async function openDatabase(): Promise<IDBDatabase | null> {
  try {
    const request = indexedDB.open(NAME, VERSION);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('records');
      request.result.createObjectStore('drafts');
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
  name: StoreName,
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
export async function readStore(
  database: IDBDatabase,
  name: StoreName,
): Promise<ReadonlyMap<string, unknown>> {
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
