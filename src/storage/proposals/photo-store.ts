import * as z from 'zod/mini';
import { changeStore, openDatabase, readStore } from './database.ts';

const SHAPE = { name: 'buurtkompas.photos', version: 1, stores: ['photos'] } as const;
const KeptPhoto = z.object({
  /** a JPEG as a data address */
  picture: z.string().check(z.startsWith('data:image/jpeg;base64,')),
  /** moment in UTC at which it was taken in */
  at: z.iso.datetime(),
});
export type KeptPhoto = z.infer<typeof KeptPhoto>;

/** Photos of proposals on this device, by id. */
export interface PhotoStore {
  photos(): Promise<ReadonlyMap<string, KeptPhoto>>;
  /** keeps a photo; false where that cannot be kept */
  keep(id: string, photo: KeptPhoto): Promise<boolean>;
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
        [...rows].flatMap(([id, row]) => {
          const { data } = KeptPhoto.safeParse(row);
          return data ? [[id, data] as const] : [];
        }),
      );
    },
    keep: (id, photo) => changeStore(database, 'photos', async (store) => store.put(photo, id)),
    drop: (ids) =>
      changeStore(database, 'photos', async (store) => {
        for (const id of ids) store.delete(id);
      }),
  };
}
