import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { distanceMetres } from '../../src/domain/geo/measure.ts';
import { ActorCollection } from '../../src/domain/model/actor.ts';
import type { Position } from '../../src/domain/model/identity.ts';
import { NetworkFile } from '../../src/domain/model/network.ts';
import { DETOUR } from '../../src/domain/walking/distances.ts';
import { unpackNetwork, type WalkingNetwork } from '../../src/domain/walking/network.ts';
import { networkWalks } from '../../src/domain/walking/network-walks.ts';
import { walkingRoute } from '../../src/domain/walking/route.ts';
import { walkOut } from '../../src/domain/walking/search.ts';
import { snapper } from '../../src/domain/walking/snap.ts';
import { builtData } from '../support/built-data.ts';

let text: string;
let network: WalkingNetwork;
let places: readonly Position[];

beforeAll(async () => {
  const folder = await builtData();
  text = readFileSync(join(folder, 'network.json'), 'utf8');
  network = unpackNetwork(NetworkFile.parse(JSON.parse(text)));
  const actors = ActorCollection.parse(JSON.parse(readFileSync(join(folder, 'actors.geojson'), 'utf8')));
  places = actors.features.flatMap(({ geometry }) => (geometry ? [geometry.coordinates] : []));
});

describe('the walking network of Brussels', () => {
  it('weighs at most 250 kB packed', () => {
    expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(250_000);
  });

  it('is one connected piece of more than 2,000 km', () => {
    const { metres } = walkOut(network, { stretch: 0, alongMetres: 0, awayMetres: 0, at: [0, 0] });
    expect([...metres].every(Number.isFinite)).toBe(true);
    expect(network.stretches.reduce((sum, stretch) => sum + stretch.metres, 0)).toBeGreaterThan(2e6);
  });

  it('passes within 60 m of nine actors in ten, and leaves out five at most', () => {
    const snap = snapper(network);
    const snaps = places.map(snap);
    const near = snaps.filter((found) => found && found.awayMetres <= 60);
    expect(near.length / places.length).toBeGreaterThan(0.9);
    expect(snaps.filter((found) => found === null).length).toBeLessThanOrEqual(5);
  });

  it('makes walks longer than the straight line by what is used where no street leads', () => {
    const { walksFrom } = networkWalks(network);
    const detours = places
      .filter((_, index) => index % 40 === 0)
      .flatMap((from) =>
        walksFrom(from, places).flatMap(({ metres, isAbout }, index) => {
          const straight = distanceMetres(from, places[index] ?? from);
          return isAbout || straight < 150 || straight > 1500 ? [] : [metres / straight];
        }),
      )
      .sort((a, b) => a - b);
    expect(detours.length).toBeGreaterThan(5000);
    expect(Math.abs((detours[detours.length >> 1] ?? 0) - DETOUR)).toBeLessThan(0.03);
  });

  it('leads from the Blaesstraat into the hall of the Zuidstation by streets that are there', () => {
    const route = walkingRoute(network, snapper(network), [4.34578, 50.83652], [4.33655, 50.83571]);
    const names = route?.streets.map(({ name_nl }) => name_nl).filter(Boolean) ?? [];
    expect(names.slice(0, 3)).toEqual(['Blaesstraat', 'Hallepoortlaan', 'Engelandstraat']);
    expect(names.at(-1)).toBe('Stationshal');
    expect(route?.metres).toBeLessThan(1700);
  });
});
