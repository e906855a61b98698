import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Position } from '../../../../src/domain/model/identity.ts';
import { compareEntries, findCandidates } from '../../../../src/domain/register/duplicates.ts';
import type { Entry } from '../../../../src/domain/register/entry.ts';
import { groupSame, mergeEntries } from '../../../../src/domain/register/merge.ts';

interface Labelled {
  id: string;
  file: string;
  priority: number;
  names: string[];
  category: string;
  position: Position | null;
  phone: string | null;
  email: string | null;
}
const file = join(import.meta.dirname, '../../../fixtures/data/labelled-pairs.json');
const { pairs } = JSON.parse(readFileSync(file, 'utf8')) as {
  pairs: { label: string; a: Labelled; b: Labelled }[];
};

function entryOf(given: Labelled, more: Partial<Entry> = {}): Entry {
  const { id, file: source, priority, names, category, position, phone, email } = given;
  const [name = '', ...otherNames] = names;
  const unknown = {
    summary_nl: null,
    summary_fr: null,
    summary_en: null,
    address_nl: null,
    address_fr: null,
  };
  return {
    id,
    file: source,
    record: id,
    priority,
    name,
    otherNames,
    category,
    themes: ['social-ties'],
    facts: {
      name_nl: null,
      name_fr: null,
      ...unknown,
      phone,
      email,
      website: null,
      hours: null,
      wheelchair: null,
      details: undefined,
    },
    position,
    precisionMetres: position ? 15 : null,
    neighbourhoods: [],
    wantedNumber: null,
    sameAs: null,
    checkedOn: null,
    source: { id: source, title: source },
    ...more,
  };
}

function judge({ a, b }: (typeof pairs)[number]): 'same' | 'doubtful' | 'different' {
  const shared = {
    phone: a.phone !== null && a.phone === b.phone,
    email: a.email !== null && a.email === b.email,
  };
  return compareEntries(entryOf(a), entryOf(b), shared)?.verdict ?? 'different';
}

it('judges more than 50 labelled pairs', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(50);
});

it('merges with a precision of at least 0.9', () => {
  const merged = pairs.filter((pair) => judge(pair) === 'same');
  const wrong = merged.filter(({ label }) => label === 'different').map(({ a, b }) => `${a.id} ${b.id}`);
  expect(merged.length).toBeGreaterThan(10);
  expect(wrong.length / merged.length, wrong.join(', ')).toBeLessThanOrEqual(0.1);
});

it('finds at least 0.95 of the true pairs, to merge or to ask about', () => {
  const same = pairs.filter(({ label }) => label === 'same');
  const missed = same.filter((pair) => judge(pair) === 'different').map(({ a, b }) => `${a.id} ${b.id}`);
  expect(1 - missed.length / same.length, missed.join(', ')).toBeGreaterThanOrEqual(0.95);
});

const bosch: Labelled = {
  id: 'bosch',
  file: 'marolles',
  priority: 10,
  names: ['Bosch'],
  category: 'neighbourhood-house',
  position: [4.345393, 50.838094],
  phone: '+32488078143',
  email: null,
};
const osm: Labelled = {
  ...bosch,
  id: 'osm-1',
  file: 'osm',
  priority: 90,
  phone: null,
  email: 'info@example.be',
};

it('lets the more trusted record win and fills only what it does not know', () => {
  const merged = mergeEntries([entryOf(bosch), entryOf({ ...osm, phone: '+3225125772' })]);
  expect([merged.id, merged.facts.phone, merged.facts.email]).toEqual([
    'bosch',
    '+32488078143',
    'info@example.be',
  ]);
});

it('never takes half an address from another register', () => {
  const first = entryOf(bosch);
  const second = entryOf(osm);
  first.facts.address_fr = 'Rue des Tanneurs 116';
  second.facts.address_nl = 'Hoogstraat 1';
  expect(mergeEntries([first, second]).facts.address_nl).toBeNull();
});

it('joins chains of the same actor into one group, the most trusted first', () => {
  const entries = [entryOf(osm), entryOf(bosch), entryOf({ ...osm, id: 'osm-2' })];
  const groups = groupSame(entries, findCandidates(entries, { same: [], different: [] }));
  expect(groups.map((group) => group.map(({ id }) => id))).toEqual([['bosch', 'osm-1', 'osm-2']]);
});

it('obeys a person who says that two are the same or different', () => {
  const far = entryOf({ ...osm, names: ['Atelier'], position: [4.4, 50.8], email: null });
  const entries = [entryOf(bosch), far];
  expect(findCandidates(entries, { same: [], different: [] })).toEqual([]);
  expect(findCandidates(entries, { same: [['osm-1', 'bosch']], different: [] })[0]?.verdict).toBe('same');
  const near = [entryOf(bosch), entryOf(osm)];
  expect(findCandidates(near, { same: [], different: [['osm-1', 'bosch']] })).toEqual([]);
});
