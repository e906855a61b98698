import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ActorSearch, searchActors } from '../../../../src/domain/directory/search-actors.ts';
import { ActorCollection } from '../../../../src/domain/model/actor.ts';
import { CategoriesFile, ThemesFile, VocabularyFile } from '../../../../src/domain/model/taxonomy.ts';
import { builtData } from '../../../support/built-data.ts';

let search: ActorSearch;
let total = 0;

beforeAll(async () => {
  const folder = await builtData();
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const actors = ActorCollection.parse(read('actors/marollen.json')).features.map(
    ({ properties }) => properties,
  );
  const { themes } = ThemesFile.parse(read('themes.json'));
  const { categories } = CategoriesFile.parse(read('categories.json'));
  const { services } = VocabularyFile.parse(read('vocabulary.json'));
  total = actors.length;
  search = searchActors(actors, { themes, categories, services });
});

const ids = (query: string): string[] => search.find(query).map(({ id }) => id);

describe('search in the Marolles', () => {
  it.each([
    ['fontaine', 'la-fontaine'],
    ['la fontane', 'la-fontaine'],
    ['brigitines', 'les-brigittines'],
    ['atelier populaire', 'les-ateliers-populaires'],
    ['hoogstraat 346', 'la-fontaine'],
    ['02 510 09 10', 'la-fontaine'],
    ['025100910', 'la-fontaine'],
  ])('“%s” finds %s first', (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  it.each([
    ['douche', 'la-fontaine'],
    ['aides aux devoirs', 'les-ateliers-populaires'],
    ['ado', 'maison-de-jeunes-le-88'],
  ])('“%s” finds %s', (query, id) => {
    expect(ids(query)).toContain(id);
  });

  it('finds every actor of a need by its everyday word, typo included', () => {
    const housing = search.find('').filter(({ themes }) => themes.includes('housing'));
    expect(housing.length).toBeGreaterThan(3);
    expect(ids('huisvestng')).toEqual(expect.arrayContaining(housing.map(({ id }) => id)));
  });

  it('narrows with each word and keeps all for an empty query', () => {
    expect(ids('rue haute').length).toBeGreaterThan(ids('rue haute douche').length);
    expect(ids('  ')).toHaveLength(total);
    expect(ids('xyzzyq')).toEqual([]);
  });
});
