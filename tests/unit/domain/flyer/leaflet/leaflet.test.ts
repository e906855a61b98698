import { beforeAll, describe, expect, it } from 'vitest';
import { leafletFrames } from '../../../../../src/domain/flyer/leaflet/leaflet-frames.ts';
import type { Flyer, TextItem } from '../../../../../src/domain/flyer/page.ts';
import { leafletPress } from '../../../../support/leaflets.ts';
import { opened } from '../../../../support/page-boxes.ts';

let press: Awaited<ReturnType<typeof leafletPress>>;
beforeAll(async () => {
  press = await leafletPress();
});

const itemsOf = (flyer: Flyer) => flyer.pages.flatMap((page) => [...opened(page.items)]);
const textsIn = (flyer: Flyer, name: string): readonly string[] =>
  itemsOf(flyer)
    .filter(({ item, within }) => item.kind === 'text' && within.includes(name))
    .map(({ item }) => (item as TextItem).text);
const numbersOn = (flyer: Flyer): readonly number[] =>
  itemsOf(flyer)
    .flatMap(({ item, within }) =>
      item.kind === 'rose' && within.includes('map') ? (item.number ?? []) : [],
    )
    .sort((a, b) => a - b);
const mapsIn = (flyer: Flyer) =>
  itemsOf(flyer).filter(({ item }) => item.kind === 'group' && item.name === 'map').length;

describe('the leaflet of a theme', () => {
  it('says until when a place is closed, in place of “call first”', () => {
    const { areaOf, layOut } = press;
    const [first] = areaOf('marollen').actors.filter(
      ({ properties }) => properties.themes.includes('housing') && properties.hours === null,
    );
    const closures = new Map(first ? [[first.properties.id, { from: null, until: '2027-01-08' }]] : []);
    const wanted = { theme: 'housing', areas: ['marollen'], closures } as const;
    const told = itemsOf(layOut(wanted)).filter(
      ({ item }) => item.kind === 'text' && item.text === 'dicht tot 2027-01-08',
    );
    expect(told).toHaveLength(1);
  });

  it('keeps the stable numbers of one neighbourhood', () => {
    const expected = press
      .areaOf('marollen')
      .actors.filter(({ geometry, properties }) => geometry && properties.themes.includes('housing'))
      .flatMap(({ properties }) => properties.number ?? [])
      .sort((a, b) => a - b);
    expect(numbersOn(press.layOut({ theme: 'housing', areas: ['marollen'] }))).toEqual(expected);
  });

  it('numbers several neighbourhoods from 1 without gaps', () => {
    const flyer = press.layOut({ theme: 'youth-school', areas: ['sint-lambrechts-woluwe', 'koekelberg'] });
    const numbers = numbersOn(flyer);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(numbers.length).toBeGreaterThan(15);
  });

  it('shows neighbours on one map when the grounds fill it, others on a map each', () => {
    const areas = ['marollen', 'anneessens'];
    const around = press.ids.filter((id) => !areas.includes(id));
    expect(mapsIn(press.layOut({ theme: 'housing', areas, around }))).toBe(1);
    expect(mapsIn(press.layOut({ theme: 'housing', areas: ['sint-lambrechts-woluwe', 'koekelberg'] }))).toBe(
      2,
    );
  });

  it('has up to four maps, none of them over a fold', () => {
    const areas = ['koekelberg', 'madou', 'sint-lambrechts-woluwe', 'bosnie'].map(press.areaOf);
    const { single, boxes } = leafletFrames(areas, []);
    expect(single).toBe(false);
    expect(boxes).toHaveLength(4);
    for (const box of boxes) expect(box.x > 99.5 || box.x + box.width < 99.5).toBe(true);
  });

  it('leads to the nearest outside, by letters on map and list, where a theme has no address', () => {
    const flyer = press.layOut({ theme: 'housing', areas: ['anneessens'] });
    expect(numbersOn(flyer)).toEqual([]);
    for (const letter of ['A', 'B', 'C', 'D']) {
      expect(textsIn(flyer, 'map')).toContain(letter);
      expect(textsIn(flyer, 'list')).toContain(letter);
    }
    expect(textsIn(flyer, 'list').some((text) => /^à \d+ m vers le sud/.test(text))).toBe(true);
  });

  it('turns the compass of the cover to its theme', () => {
    const flyer = press.layOut({ theme: 'food-aid', areas: ['marollen'] });
    const compass = itemsOf(flyer).find(({ item }) => item.kind === 'compass');
    expect(compass?.within).toContain('cover');
    expect(compass?.item).toMatchObject({ theme: 'food-aid' });
    expect(textsIn(flyer, 'cover')).toContain('Marolles');
  });

  it('is the same each time', () => {
    const wanted = { theme: 'admin', areas: ['marollen', 'madou'] } as const;
    expect(JSON.stringify(press.layOut(wanted))).toBe(JSON.stringify(press.layOut(wanted)));
  });
});
