import { changeStore, openDatabase, readStore } from './database.ts';

const SHAPE = { name: 'buurtkompas.photos', version: 1, stores: ['photos'] } as const;
/** What a kept picture begins with: anything else under an id is no photo of ours. */
const JPEG = 'data:image/jpeg;base64,';

/** Photos of proposals on this device, as data addresses by id. */
export interface PhotoStore {
  photos(): Promise<ReadonlyMap<string, string>>;
  /** keeps a photo; false where that cannot be kept */
  keep(id: string, picture: string): Promise<boolean>;
  drop(ids: readonly string[]): Promise<boolean>;
}

/** Opens the photos of this device; null where nothing can be kept. */
export async function openPhotoStore(): Promise<PhotoStore | null> {
  const database = await openDatabase(SHAPE);
  if (!database) return null;
  return {
    photos: async () => {
      const rows = await readStore(database, 'photos');
      return new Map(
        [...rows].flatMap(([id, picture]) =>
          typeof picture === 'string' && picture.startsWith(JPEG) ? [[id, picture] as const] : [],
        ),
      );
    },
    keep: (id, picture) => changeStore(database, 'photos', async (store) => store.put(picture, id)),
    drop: (ids) =>
      changeStore(database, 'photos', async (store) => {
        for (const id of ids) store.delete(id);
      }),
  };
}
