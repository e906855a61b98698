import { beforeAll, describe, expect, it } from 'vitest';
import { readSearchData, type SearchData } from '../../../../scripts/bench/search-data.ts';
import { type ActorSearch, searchActors } from '../../../../src/domain/directory/search-actors.ts';
import type { ActorPlace } from '../../../../src/domain/model/search.ts';
import { builtData } from '../../../support/built-data.ts';

let data: SearchData;
let actors: readonly ActorPlace[];
let search: ActorSearch<ActorPlace>;

beforeAll(async () => {
  data = readSearchData(await builtData());
  actors = data.actors.filter(({ neighbourhood }) => neighbourhood === 'marollen');
  search = searchActors(actors, data.knowledge);
});

const ids = (query: string): string[] => search.find(query).items.map(({ id }) => id);

/** Why the first result was found, its marked parts between brackets. */
function whyFirst(query: string): string[] {
  const { items, why } = search.find(query);
  const [first] = items;
  return (first ? why(first) : []).map(({ field, text, ranges, leadsTo }) => {
    const marked = ranges.reduceRight(
      (rest, [start, end]) => `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
      text,
    );
    return `${field}: ${marked}${leadsTo ? ` → ${leadsTo.id}` : ''}`;
  });
}

describe('search in the Marolles', () => {
  it.each([
    ['fontaine', 'la-fontaine'],
    ['la fontane', 'la-fontaine'],
    ['brigitines', 'les-brigittines'],
    ['entraide', 'entraide-des-marolles'],
    ['atelier populaire', 'les-ateliers-populaires'],
    ['hoogstraat 346', 'la-fontaine'],
    ['rue haute 346', 'la-fontaine'],
    ['02 510 09 10', 'la-fontaine'],
    ['510 09 10', 'la-fontaine'],
  ])('“%s” finds %s first', (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  it.each([
    ['douche', 'la-fontaine'],
    ['aides aux devoirs', 'les-ateliers-populaires'],
    ['ado', 'maison-de-jeunes-le-88'],
    ['лікар', 'maison-medicale-des-marolles'],
    ['طبيب', 'maison-medicale-des-marolles'],
  ])('“%s” finds %s', (query, id) => {
    expect(ids(query)).toContain(id);
  });

  it('finds every actor of a need by its everyday word, typo included', () => {
    const housing = actors.filter(({ themes }) => themes.includes('housing'));
    expect(housing.length).toBeGreaterThan(3);
    expect(ids('huisvestng')).toEqual(expect.arrayContaining(housing.map(({ id }) => id)));
  });

  it('narrows with each word and keeps all for an empty query', () => {
    expect(ids('rue haute').length).toBeGreaterThan(ids('rue haute douche').length);
    expect(ids('  ')).toHaveLength(actors.length);
    expect(ids('xyzzyq')).toEqual([]);
  });

  it('works, with fewer words, before the file of words has arrived', () => {
    const poor = searchActors(actors, { ...data.knowledge, words: null });
    expect(poor.find('fontaine').items[0]?.id).toBe('la-fontaine');
  });
});

describe('why something was found', () => {
  it.each([
    ['brigitines', ['name: Les [Brigittines]']],
    ['maison medicle', ['name: [Maison] [médicale] des Marolles']],
    ['02/510.09.10', ['phone: [02 510 09 10]']],
    ['hoogstraat 346', ['address: [Hoogstraat] [346], 1000 Brussel']],
    ['aposteek', ['name: Pharmacie - [Apotheek]']],
  ])('“%s”: %j', (query, expected) => {
    expect(whyFirst(query)).toEqual(expected);
  });

  it('names the everyday word and what it leads to', () => {
    expect(whyFirst('huurcontract')).toEqual(['service: [huurcontract] → landlord-conflict']);
  });
});
