import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { comparedPlaces } from '../../../../src/domain/compass/compared-place.ts';
import { type PageItem, walkItems } from '../../../../src/domain/flyer/page.ts';
import { exampleActors } from '../../../../src/domain/flyer/roses/example-actors.ts';
import { layOutRoses } from '../../../../src/domain/flyer/roses/roses.ts';
import type { RosesInput } from '../../../../src/domain/flyer/roses/roses-input.ts';
import { ActorCollection } from '../../../../src/domain/model/actor.ts';
import { NeighbourhoodCollection } from '../../../../src/domain/model/area.ts';
import { ComparisonFile } from '../../../../src/domain/model/comparison.ts';
import { Manifest } from '../../../../src/domain/model/edition.ts';
import { DATA_LANGUAGES, type DataLanguage, THEME_IDS } from '../../../../src/domain/model/identity.ts';
import { CategoriesFile, ThemesFile } from '../../../../src/domain/model/taxonomy.ts';
import { PRINT_MESSAGES } from '../../../../src/i18n/print-messages.ts';
import { ROSES_MESSAGES } from '../../../../src/i18n/roses-messages.ts';
import { builtData } from '../../../support/built-data.ts';

let folder = '';
const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));

beforeAll(async () => {
  folder = await builtData();
});

function inputIn(language: DataLanguage): RosesInput {
  const areas = NeighbourhoodCollection.parse(read('neighbourhoods.geojson')).features;
  return {
    places: comparedPlaces(
      areas.map(({ properties }) => properties),
      ComparisonFile.parse(read('comparison.json')),
    ),
    example: { place: 'Marolles', actors: ActorCollection.parse(read('actors/marollen.json')).features },
    themes: ThemesFile.parse(read('themes.json')),
    categories: CategoriesFile.parse(read('categories.json')),
    manifest: Manifest.parse(read('manifest.json')),
    language,
    words: PRINT_MESSAGES[language].flyer,
    roses: ROSES_MESSAGES[language],
    date: '24-11-2026',
    write: { whole: String, decimal: (value) => value.toFixed(1) },
  };
}

function itemsOf<K extends PageItem['kind']>(kind: K, items: readonly PageItem[]) {
  const found: Extract<PageItem, { kind: K }>[] = [];
  walkItems(items, (item) => {
    if (item.kind === kind) found.push(item as Extract<PageItem, { kind: K }>);
  });
  return found;
}

describe.each(DATA_LANGUAGES)('the sheet of all roses in %s', (language) => {
  it('shows the Region and every neighbourhood by name, each at least 30 mm wide, on one scale', () => {
    const input = inputIn(language);
    const [front] = layOutRoses(input).pages;
    const roses = itemsOf('neighbourhood-rose', front?.items ?? []);
    expect(roses).toHaveLength(20);
    expect(Math.min(...roses.map(({ sizeMm }) => sizeMm))).toBeGreaterThanOrEqual(30);
    expect(new Set(roses.map(({ maximum }) => maximum))).toEqual(new Set([39]));
    const labels = itemsOf('group', front?.items ?? []).flatMap(({ label }) => label ?? []);
    expect(labels).toHaveLength(20);
    expect(labels[0]).toBe(input.roses.region);
  });

  it('keeps roses and words clear of each other and 5 mm from the edge, in type of 7 pt or more', () => {
    for (const { items, widthMm, heightMm } of layOutRoses(inputIn(language)).pages) {
      const roses = [...itemsOf('neighbourhood-rose', items), ...itemsOf('rose', items)];
      for (const { x, y, sizeMm } of roses) {
        expect(x + sizeMm / 2).toBeLessThanOrEqual(widthMm - 5);
        expect(y + sizeMm / 2).toBeLessThanOrEqual(heightMm - 5);
        const near = itemsOf('text', items).filter(
          (text) => Math.abs(text.x - x) < 1 && text.y > y - sizeMm / 2 && text.y < y + sizeMm / 2,
        );
        expect(near).toEqual([]);
      }
      for (const text of itemsOf('text', items)) {
        expect(text.sizePt).toBeGreaterThanOrEqual(7);
        expect(text.y).toBeLessThanOrEqual(heightMm - 5);
      }
    }
  });

  it('names every theme in the legend of both sides', () => {
    const { themes } = inputIn(language).themes;
    for (const { items } of layOutRoses(inputIn(language)).pages) {
      const texts = itemsOf('text', items).map(({ text }) => text);
      expect(
        THEME_IDS.filter((id) => !texts.includes(themes.find((one) => one.id === id)?.label[language] ?? id)),
      ).toEqual([]);
    }
  });
});

it('shows eight actors at exactly 30 mm, together of every theme but one at most', () => {
  const back = layOutRoses(inputIn('fr')).pages[1];
  const roses = itemsOf('rose', back?.items ?? []);
  expect(roses.map(({ sizeMm, form }) => [sizeMm, form])).toEqual(
    Array.from({ length: 8 }, () => [30, 'figure']),
  );
  const shown = new Set(roses.flatMap(({ themes }) => themes));
  expect(THEME_IDS.filter((theme) => !shown.has(theme)).length).toBeLessThanOrEqual(1);
  expect(roses.map(({ number }) => number)).toEqual(
    roses.map(({ number }) => number).toSorted((a, b) => (a ?? 0) - (b ?? 0)),
  );
});

it('gives fewer examples when there are fewer numbered actors', () => {
  expect(exampleActors(inputIn('fr').example.actors.slice(0, 3), 8)).toHaveLength(3);
});

it('refuses more roses than fit at 30 mm', () => {
  const input = inputIn('fr');
  const many = Array.from({ length: 4 }, () => input.places.neighbourhoods).flat();
  const crowded = { ...input, places: { ...input.places, neighbourhoods: many } };
  expect(() => layOutRoses(crowded)).toThrow('77 roses of 30 mm do not fit');
});
