import { type ActorPlace, ActorPlacesFile } from '../../src/domain/model/search.ts';

/** A repeatable row of numbers from 0 to below 1 (mulberry32, public domain, Tommy Ettinger 2017). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Gives `count` actors for timing only: the real ones, then mixes of them. A mix has the kind of one actor, the name
 * of a second with a new word in it (a real register has new words too), and the address and telephone of a third.
 */
export function mixedActors(real: readonly ActorPlace[], count: number, seed: number): readonly ActorPlace[] {
  const next = numbersFrom(seed);
  const pick = (): ActorPlace | undefined => real[Math.floor(next() * real.length)];
  const mixes = Array.from({ length: Math.max(0, count - real.length) }, (_, at) => {
    const [kind, named, placed] = [pick(), pick(), pick()];
    const word = Math.floor(next() * 36 ** 6).toString(36);
    const { address_nl, address_fr, phone } = placed ?? {};
    return { ...kind, id: `mix-${at}`, name: `${named?.name ?? ''} ${word}`, address_nl, address_fr, phone };
  });
  const { actors } = ActorPlacesFile.parse({ actors: mixes.map(withoutMissing) });
  return [...real.slice(0, count), ...actors];
}

const withoutMissing = (record: object): object =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
