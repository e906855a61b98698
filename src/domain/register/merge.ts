import type { ActorDetails } from '../model/actor.ts';
import type { Candidate } from './duplicates.ts';
import type { Entry, EntryFacts } from './entry.ts';

/** Groups entries that are the same actor; each group is sorted by trust, groups keep the order of their first. */
export function groupSame(entries: readonly Entry[], candidates: readonly Candidate[]): Entry[][] {
  const parent = new Map(entries.map(({ id }) => [id, id]));
  const rootOf = (id: string): string => {
    const above = parent.get(id) ?? id;
    return above === id ? id : rootOf(above);
  };
  for (const { a, b, verdict } of candidates) {
    if (verdict !== 'same') continue;
    const [first, second] = [rootOf(a.id), rootOf(b.id)].sort() as [string, string];
    parent.set(second, first);
  }
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const root = rootOf(entry.id);
    groups.set(root, [...(groups.get(root) ?? []), entry]);
  }
  const byTrust = (a: Entry, b: Entry) => a.priority - b.priority || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  return [...groups.values()].map((group) => group.sort(byTrust));
}

function mergeDetails(all: readonly EntryFacts['details'][]): EntryFacts['details'] {
  const merged: Record<string, unknown> = {};
  for (const details of all) {
    for (const [key, value] of Object.entries(details ?? {})) merged[key] ??= value;
  }
  return Object.keys(merged).length > 0 ? (merged as ActorDetails) : undefined;
}

/** Merges entries of one actor, most trusted first: the first known value of each fact wins. */
export function mergeEntries(group: readonly [Entry, ...Entry[]]): Entry {
  const [best, ...others] = group;
  if (others.length === 0) return best;
  const facts = { ...best.facts };
  for (const { facts: more } of others) {
    for (const key of Object.keys(facts) as (keyof EntryFacts)[]) {
      if (!WHOLE.has(key) && facts[key] === null) Object.assign(facts, { [key]: more[key] });
    }
    if (facts.address_nl === null && facts.address_fr === null) Object.assign(facts, pickAddress(more));
  }
  facts.details = mergeDetails(group.map((entry) => entry.facts.details));
  const placed = group.find(({ position }) => position !== null);
  return {
    ...best,
    facts,
    otherNames: [...new Set(group.flatMap(({ otherNames }) => otherNames))],
    position: placed?.position ?? null,
    precisionMetres: placed?.precisionMetres ?? null,
    neighbourhoods: [...new Set(group.flatMap(({ neighbourhoods }) => neighbourhoods))],
    wantedNumber: group.find(({ wantedNumber }) => wantedNumber !== null)?.wantedNumber ?? null,
  };
}

/** Facts that are taken from one register as a whole, never half from another. */
const WHOLE: ReadonlySet<string> = new Set(['details', 'address_nl', 'address_fr']);
const pickAddress = (facts: EntryFacts) => ({ address_nl: facts.address_nl, address_fr: facts.address_fr });
