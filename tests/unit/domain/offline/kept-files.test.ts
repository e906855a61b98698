import { describe, expect, it } from 'vitest';
import {
  bytesOf,
  commonFiles,
  filesOfArea,
  filesOfRegion,
  largeFiles,
  wholeAreas,
} from '../../../../src/domain/offline/kept-files.ts';

const FILES = [
  'actors.geojson',
  'actors/anneessens.json',
  'actors/marollen.json',
  'actors/region.json',
  'ground/anneessens.json',
  'ground/marollen.json',
  'moments.ics',
  'moments/anneessens.ics',
  'neighbourhoods.geojson',
  'network.json',
  'places.json',
  'search/actors.json',
  'sectors.geojson',
].map((path) => ({ path, bytes: 10 }));

const paths = (files: readonly { readonly path: string }[]) => files.map(({ path }) => path);

describe('the files that are kept', () => {
  it('are for every page those of no one neighbourhood, without the large ones', () => {
    expect(paths(commonFiles(FILES))).toEqual(['neighbourhoods.geojson', 'search/actors.json']);
  });

  it('are large where only a route or a street name needs them', () => {
    expect(paths(largeFiles(FILES))).toEqual(['network.json', 'places.json']);
  });

  it('are for a neighbourhood its actors and its ground', () => {
    expect(paths(filesOfArea(FILES, 'marollen'))).toEqual(['actors/marollen.json', 'ground/marollen.json']);
    expect(paths(filesOfArea(FILES, 'region'))).toEqual(['actors/region.json']);
  });

  it('are for the whole Region all that the site reads', () => {
    const left = FILES.filter((file) => !filesOfRegion(FILES).includes(file));
    expect(paths(left)).toEqual(['moments.ics', 'moments/anneessens.ics', 'sectors.geojson']);
    expect(bytesOf(filesOfRegion(FILES))).toBe(100);
  });

  it('make a neighbourhood whole only together', () => {
    const kept = new Set(['actors/anneessens.json', 'actors/marollen.json', 'ground/marollen.json']);
    expect(wholeAreas(FILES, kept)).toEqual(['marollen']);
  });
});
