import { wishesStore } from '../domain/offline/release.ts';
import { openStore } from './keep-files.ts';

/** What the visitor wants kept on this device, whatever the edition. */
export interface Wishes {
  /** neighbourhoods that were visited */
  readonly areas: readonly string[];
  readonly region: boolean;
  /** false once the visitor removed everything: nothing is then kept unasked */
  readonly unasked: boolean;
}

const NOTHING_YET: Wishes = { areas: [], region: false, unasked: true };

const addressIn = (base: string): string => new URL(`${base}wishes.json`, location.href).href;

/** Reads the wishes. Rejects with a `KeepError` where this device keeps nothing. */
export async function readWishes(base: string): Promise<Wishes> {
  const stored = await (await openStore(wishesStore(base))).match(addressIn(base));
  const found: unknown = await stored?.json().catch(() => null);
  if (typeof found !== 'object' || found === null) return NOTHING_YET;
  const { areas, region, unasked } = found as Partial<Record<keyof Wishes, unknown>>;
  return {
    areas: Array.isArray(areas) ? areas.filter((area) => typeof area === 'string') : [],
    region: region === true,
    unasked: unasked !== false,
  };
}

/** Keeps the wishes. Rejects with a `KeepError` where this device keeps nothing. */
export async function writeWishes(base: string, wishes: Wishes): Promise<void> {
  const store = await openStore(wishesStore(base));
  await store.put(addressIn(base), new Response(JSON.stringify(wishes)));
}
