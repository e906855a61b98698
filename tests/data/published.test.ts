import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { area } from '@turf/area';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { featureCollection } from '@turf/helpers';
import { union } from '@turf/union';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ActorCollection } from '../../src/domain/model/actor.ts';
import { NeighbourhoodCollection } from '../../src/domain/model/area.ts';
import { ComparisonFile } from '../../src/domain/model/comparison.ts';
import { Manifest } from '../../src/domain/model/edition.ts';
import { Ground } from '../../src/domain/model/ground.ts';
import { THEME_IDS } from '../../src/domain/model/identity.ts';
import { NetworkFile } from '../../src/domain/model/network.ts';
import { PlacesFile } from '../../src/domain/model/places.ts';
import { ActorPlacesFile, SearchWordsFile } from '../../src/domain/model/search.ts';
import { CategoriesFile, ThemesFile, VocabularyFile } from '../../src/domain/model/taxonomy.ts';
import { isPersonalEmail } from '../../src/domain/register/personal.ts';
import { buildAside, filesBelow, PROJECT } from './support.ts';

type Built = Awaited<ReturnType<typeof buildAside>>;
let built: Built;
const json = (path: string): unknown => JSON.parse(readFileSync(join(built.out, path), 'utf8'));

beforeAll(async () => {
  built = await buildAside();
}, 60_000);
afterAll(() => built.remove());

describe('the published data', () => {
  it('counts 724 sectors, 19 neighbourhoods and at least 553 actors inside them', () => {
    const { counts } = Manifest.parse(json('manifest.json'));
    expect(counts.sectors).toBe(724);
    expect(counts.neighbourhoods).toBe(19);
    expect(counts.actors_in_neighbourhoods).toBeGreaterThanOrEqual(553);
    expect(ActorCollection.parse(json('actors.geojson')).features).toHaveLength(counts.actors);
  });

  it('follows its schemas, file by file', () => {
    ThemesFile.parse(json('themes.json'));
    CategoriesFile.parse(json('categories.json'));
    VocabularyFile.parse(json('vocabulary.json'));
    PlacesFile.parse(json('places.json'));
    NetworkFile.parse(json('network.json'));
    ActorPlacesFile.parse(json('search/actors.json'));
    SearchWordsFile.parse(json('search/words.json'));
    for (const { properties } of NeighbourhoodCollection.parse(json('neighbourhoods.geojson')).features) {
      Ground.parse(json(`ground/${properties.id}.json`));
      const { features } = ActorCollection.parse(json(`actors/${properties.id}.json`));
      expect(features, properties.id).toHaveLength(properties.actor_count);
    }
  });

  it('names every file in the manifest with its true size and hash', () => {
    const manifest = Manifest.parse(json('manifest.json'));
    expect(manifest.files.map(({ path }) => path).sort()).toEqual(
      filesBelow(built.out).filter((path) => path !== 'manifest.json'),
    );
    for (const { path, bytes, sha256 } of manifest.files) {
      const content = readFileSync(join(built.out, path));
      expect([content.length, createHash('sha256').update(content).digest('hex')], path).toEqual([
        bytes,
        sha256,
      ]);
    }
  });

  it('is the same, byte for byte, when built again', async () => {
    const again = await buildAside();
    try {
      for (const path of filesBelow(built.out)) {
        expect(readFileSync(join(again.out, path)).equals(readFileSync(join(built.out, path))), path).toBe(
          true,
        );
      }
      expect(again.manifest.edition.id).toBe(built.manifest.edition.id);
    } finally {
      again.remove();
    }
  }, 60_000);

  it('places each actor in the sector and neighbourhood that an independent library finds', () => {
    const sectors = json('sectors.geojson') as GeoJSON.FeatureCollection<
      GeoJSON.Polygon | GeoJSON.MultiPolygon
    >;
    const byCode = new Map(sectors.features.map((sector) => [sector.properties?.['code'], sector]));
    for (const { geometry, properties } of ActorCollection.parse(json('actors.geojson')).features) {
      if (!geometry) {
        expect([properties.sector, properties.number, properties.precision_m], properties.id).toEqual([
          null,
          null,
          null,
        ]);
        continue;
      }
      const sector = properties.sector === null ? undefined : byCode.get(properties.sector);
      if (!sector) {
        const inside = sectors.features.filter((one) => booleanPointInPolygon(geometry, one));
        expect(inside, properties.id).toEqual([]);
        continue;
      }
      expect(booleanPointInPolygon(geometry, sector), properties.id).toBe(true);
      expect(sector.properties?.['neighbourhood'], properties.id).toBe(properties.neighbourhood);
    }
  });

  it('joins each neighbourhood into one polygon as large as its sectors', () => {
    const sectors = json('sectors.geojson') as GeoJSON.FeatureCollection<
      GeoJSON.Polygon | GeoJSON.MultiPolygon
    >;
    for (const { geometry, properties } of NeighbourhoodCollection.parse(json('neighbourhoods.geojson'))
      .features) {
      const mine = sectors.features.filter(
        (sector) => sector.properties?.['neighbourhood'] === properties.id,
      );
      const sum = mine.reduce((total, sector) => total + area(sector), 0);
      expect(geometry.type, properties.id).toBe('Polygon');
      expect(geometry.coordinates, properties.id).toHaveLength(1);
      expect(
        mine.map((sector) => sector.properties?.['code']),
        properties.id,
      ).toEqual(properties.sectors);
      expect(Math.abs(area(geometry as GeoJSON.Geometry) - sum) / sum, properties.id).toBeLessThan(0.001);
      expect(Math.abs(properties.area_m2 - sum) / sum, properties.id).toBeLessThan(0.01);
      const joined = mine.length > 1 ? union(featureCollection(mine)) : mine[0];
      const difference = area(joined as GeoJSON.Feature) - area(geometry as GeoJSON.Geometry);
      expect(Math.abs(difference) / sum, properties.id).toBeLessThan(1e-6);
    }
  });

  it('numbers the actors on each map from 1 without gaps, and lists them in that order', () => {
    for (const { properties } of NeighbourhoodCollection.parse(json('neighbourhoods.geojson')).features) {
      const { features } = ActorCollection.parse(json(`actors/${properties.id}.json`));
      const numbers = features.flatMap((actor) => actor.properties.number ?? []);
      expect(numbers, properties.id).toEqual(numbers.map((_, index) => index + 1));
      expect(features.filter(({ geometry }) => geometry !== null)).toHaveLength(numbers.length);
    }
  });

  it('keeps all numbers: none is provisional, unused or missing', () => {
    const codes = built.issues.map(({ code }) => code).filter((code) => code.startsWith('number-'));
    expect(codes).toEqual([]);
  });

  it('gives the Marolles the numbers, names and telephones of the flyer', () => {
    const path = join(PROJECT, 'data/sources/marolles-register/marolles-register.json');
    const flyer = JSON.parse(readFileSync(path, 'utf8')) as {
      actors: { number: number; id: string; name: { fr: string }; phones: string[] }[];
    };
    const { features } = ActorCollection.parse(json('actors/marollen.json'));
    expect(flyer.actors).toHaveLength(48);
    for (const { number, id, name, phones } of flyer.actors) {
      const actor = features.find(({ properties }) => properties.id === id)?.properties;
      expect([actor?.number, actor?.name, actor?.phone ?? undefined], id).toEqual([
        number,
        name.fr,
        phones[0],
      ]);
      expect(actor?.details?.more_phones ?? [], id).toEqual(phones.slice(1));
    }
  });

  it('contains no mailbox of a person in any file, the report included', () => {
    const owners = new Map<string, string[]>();
    for (const { properties } of ActorCollection.parse(json('actors.geojson')).features) {
      const address = [properties.address_nl, properties.address_fr].map((text) => text ?? '');
      if (properties.email)
        owners.set(properties.email, [
          properties.name,
          properties.name_nl ?? '',
          properties.name_fr ?? '',
          ...(properties.details?.alt_names ?? []),
          ...address,
        ]);
    }
    const texts = [
      ...filesBelow(built.out).map((path) => join(built.out, path)),
      join(built.out, '../build.json'),
    ];
    const found = texts.flatMap(
      (path) => readFileSync(path, 'utf8').match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g) ?? [],
    );
    expect(found.length).toBeGreaterThan(100);
    const municipalities = PlacesFile.parse(json('places.json')).municipalities.flatMap(
      ({ name_nl, name_fr }) => [name_nl, name_fr],
    );
    const personal = [...new Set(found)].filter(
      (email) =>
        !owners.has(email) || isPersonalEmail(email, [...(owners.get(email) ?? []), ...municipalities]),
    );
    expect(personal).toEqual([]);
  });

  it('says of every actor where it comes from, with a source of the manifest', () => {
    const ids = new Set(built.manifest.sources.map(({ id }) => id));
    for (const { properties } of ActorCollection.parse(json('actors.geojson')).features) {
      for (const source of properties.sources)
        expect(ids.has(source.id), `${properties.id}: ${source.id}`).toBe(true);
    }
  });

  it('sums the whole Region to compare with: every sector, every actor, each theme', () => {
    const { region, neighbourhoods } = ComparisonFile.parse(json('comparison.json'));
    const sectors = json('sectors.geojson') as GeoJSON.FeatureCollection;
    const actors = ActorCollection.parse(json('actors.geojson')).features.map(({ properties }) => properties);
    const residents = sectors.features.reduce((sum, one) => sum + one.properties?.['population_2019'], 0);
    expect(region.population_2019).toBe(residents);
    expect(region.population_2019).toBe(1_205_395);
    expect(region.actor_count).toBe(actors.length);
    for (const theme of THEME_IDS) {
      expect(region.theme_counts[theme], theme).toBe(
        actors.filter(({ themes }) => themes.includes(theme)).length,
      );
    }
    const onlyFromOsm = actors.filter(({ sources }) => sources.every(({ id }) => id === 'osm-actors'));
    expect(region.register_count).toBe(actors.length - onlyFromOsm.length);
    expect(neighbourhoods).toHaveLength(19);
    expect(neighbourhoods.find(({ id }) => id === 'marollen')?.register_count).toBe(48);
  });

  it('sends nobody who looks for help to a church for its name', () => {
    const { features } = ActorCollection.parse(json('actors.geojson'));
    const worship = features.filter(({ properties }) => properties.category === 'worship');
    expect(worship.length).toBeGreaterThan(200);
    expect(worship.filter(({ properties }) => properties.themes.some((theme) => theme !== 'other'))).toEqual(
      [],
    );
  });

  it('names the nearest street of an actor without an address, and of no other', () => {
    const { features } = ActorCollection.parse(json('actors.geojson'));
    const without = features.filter(
      ({ properties: { address_nl, address_fr } }) => !address_nl && !address_fr,
    );
    const pinned = without.filter(({ geometry }) => geometry !== null);
    const near = features.filter(({ properties }) => properties.near);
    expect(near.every((actor) => pinned.includes(actor))).toBe(true);
    expect(near.length).toBeGreaterThan(0.95 * pinned.length);
  });

  it('says of each host of a BAR which actor it is, but for one that nobody could tell', () => {
    const { features } = NeighbourhoodCollection.parse(json('neighbourhoods.geojson'));
    const ids = new Set(
      ActorCollection.parse(json('actors.geojson')).features.map(({ properties }) => properties.id),
    );
    const hosted = features.flatMap(({ properties }) => properties.host ?? []);
    expect(hosted).toHaveLength(18);
    expect(hosted.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('pins nothing that is known only by its street', () => {
    const actors = new Map(
      ActorCollection.parse(json('actors.geojson')).features.map((actor) => [
        actor.properties.id as string,
        actor,
      ]),
    );
    for (const id of ['cssbse-boondael', 'gaffi', 'le-clos-l-ilot', 'espace-social-tele-service']) {
      expect(actors.get(id)?.geometry, id).toBeNull();
    }
    expect(actors.get('espace-social-tele-service')?.properties.neighbourhood).toBe('anneessens');
  });
});

describe('the other lists', () => {
  it.each(['2022', '2023'])(
    'builds the neighbourhoods of %s',
    async (list) => {
      const other = await buildAside(list);
      try {
        expect(other.manifest.list).toBe(list);
        expect(other.manifest.counts.neighbourhoods).toBe(list === '2022' ? 21 : 20);
      } finally {
        other.remove();
      }
    },
    60_000,
  );
});
