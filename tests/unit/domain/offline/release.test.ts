import { describe, expect, it } from 'vitest';
import {
  lockName,
  type Release,
  releaseOfLock,
  storeNames,
  storesToDrop,
  wishesStore,
} from '../../../../src/domain/offline/release.ts';

const release = (id: string, edition: string, archive: string | null = 'a.pmtiles'): Release => ({
  base: '/',
  id,
  edition,
  archive,
});

const first = release('111111111111', 'e11111111111');
const second = release('222222222222', 'e22222222222');
const all = [...Object.values(storeNames(first)), ...Object.values(storeNames(second)), wishesStore('/')];

describe('stores of releases', () => {
  it('are dropped once no tab shows their release, save what the newer one shares', () => {
    expect(storesToDrop(all, second, [lockName(second)])).toEqual([
      storeNames(first).shell,
      storeNames(first).data,
    ]);
  });

  it('stay while a tab shows their release', () => {
    expect(storesToDrop(all, second, [lockName(first), lockName(second), 'other'])).toEqual([]);
  });

  it('of another site on the same origin are left alone', () => {
    const other = { ...first, base: '/map/' };
    expect(storesToDrop(Object.values(storeNames(other)), second, [])).toEqual([]);
    expect(releaseOfLock(lockName(other), '/')).toBeNull();
  });

  it('are named by a lock without loss, also without a map', () => {
    const without = release('333333333333', 'e33333333333', null);
    expect(releaseOfLock(lockName(without), '/')).toEqual(without);
    expect(releaseOfLock(lockName(first), '/')).toEqual(first);
  });
});
