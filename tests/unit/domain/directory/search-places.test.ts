import { beforeAll, describe, expect, it } from 'vitest';
import { type Finder, ourFinder } from '../../../../scripts/bench/finder.ts';
import { readSearchData, type SearchData } from '../../../../scripts/bench/search-data.ts';
import { packPlaces, unpackPlaces } from '../../../../src/domain/model/places.ts';
import { builtData } from '../../../support/built-data.ts';

let data: SearchData;
let finder: Finder;

beforeAll(async () => {
  data = readSearchData(await builtData());
  finder = ourFinder(data);
});

describe('streets', () => {
  it.each([
    ['hoogstraat', 'Rue Haute'],
    ['hoogstrat 298', 'Rue Haute'],
    ['haachtse stwg', 'Chaussée de Haecht'],
    ['av louise', 'Avenue Louise'],
    ['kinderopvang hoogstraat', 'Rue Haute'],
  ])('“%s” leads to %s', (query, street) => {
    expect(finder.streets(query)[0]?.name_fr).toBe(street);
  });

  it.each(['dokter', 'kringwinkel schaarbeek xyzzy', '12345', ''])('“%s” is no street', (query) => {
    expect(finder.streets(query).filter(({ name_fr }) => name_fr === 'Rue Haute')).toEqual([]);
  });

  it('are not guessed from a word for a need', () => {
    expect(finder.streets('douche')).toEqual([]);
  });

  it('come out of the columns of the file as they went in', () => {
    const municipalities = data.knowledge.words?.municipalities ?? [];
    const places = { municipalities, streets: data.streets };
    expect(unpackPlaces(packPlaces(places)).streets).toEqual(data.streets);
  });
});

describe('needs', () => {
  it.each([
    ['huurcontract', 'housing'],
    ['ik heb honger', 'food-aid'],
    ['sans papiers', 'foreigners-rights'],
    ['إيجار', 'housing'],
    ['avukat', 'justice'],
  ])('“%s” leads to %s', (query, theme) => {
    expect(finder.needs(query)[0]?.id).toBe(theme);
  });

  it('are not read into the name of a street', () => {
    expect(finder.needs('rue haute')).toEqual([]);
  });
});

it('finds neighbourhoods by name and by municipality', () => {
  expect(finder.neighbourhoods('marolen')[0]?.id).toBe('marollen');
  expect(finder.neighbourhoods('saint gilles').map(({ id }) => id)).toContain('hallepoort');
});
