import { beforeAll, describe, expect, it } from 'vitest';
import { layOutFlyer } from '../../../../../src/domain/flyer/flyer.ts';
import type { FlyerInput } from '../../../../../src/domain/flyer/flyer-input.ts';
import { isOnMap } from '../../../../../src/domain/flyer/list-order.ts';
import { type Flyer, walkItems } from '../../../../../src/domain/flyer/page.ts';
import { inContrast } from '../../../../../src/domain/flyer/press/contrast.ts';
import { applyLayout } from '../../../../../src/domain/flyer/studio/apply-layout.ts';
import { type Layout, PLAIN_LAYOUT } from '../../../../../src/domain/flyer/studio/layout.ts';
import { pulledView, scaledView } from '../../../../../src/domain/flyer/studio/move-view.ts';
import { boundsOf } from '../../../../../src/domain/geo/polygon.ts';
import { flyerPress } from '../../../../support/flyers.ts';
import { PIXEL } from '../../../../support/layouts.ts';

let input: FlyerInput;
let plain: Flyer;
const layout: Layout = { ...PLAIN_LAYOUT, language: 'fr' };
const shaped = (change: Partial<Layout>): FlyerInput => applyLayout(input, { ...layout, ...change });
const numbersOf = ({ actors }: FlyerInput) => actors.map(({ properties }) => properties.number);

beforeAll(async () => {
  input = (await flyerPress()).inputOf('madou', 'fr');
  plain = layOutFlyer(input);
}, 60_000);

function textsOf(flyer: Flyer): string {
  const texts: string[] = [];
  for (const { items } of flyer.pages)
    walkItems(items, (item) => void (item.kind === 'text' && texts.push(item.text)));
  return texts.join(' ');
}

describe('a layout applied to a flyer', () => {
  it('that chooses nothing gives the flyer as it comes', () => {
    expect(layOutFlyer(shaped({}))).toEqual(plain);
  });

  it('with one theme keeps the numbers of the flyer and counts the rose anew', () => {
    const some = shaped({ themes: ['youth-school'] });
    const wanted = input.actors.filter(({ properties }) => properties.themes.includes('youth-school'));
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.length).toBeLessThan(input.actors.length);
    expect(numbersOf(some)).toEqual(numbersOf({ ...input, actors: wanted }));
    expect(some.neighbourhood.properties.theme_counts['youth-school']).toBe(wanted.length);
    expect(some.neighbourhood.properties.actor_count).toBe(wanted.length);
  });

  it('puts title, note and logo on the cover, the name below the title', () => {
    const flyer = layOutFlyer(
      shaped({ title: 'Soupe à midi', note: 'Venez', logo: { data: PIXEL, widthPx: 1, heightPx: 1 } }),
    );
    const cover = flyer.pages[1]?.items.find((item) => item.kind === 'group' && item.name === 'cover');
    const kinds = cover?.kind === 'group' ? cover.items : [];
    expect(textsOf({ ...flyer, pages: [{ widthMm: 1, heightMm: 1, items: kinds }] })).toMatch(
      /Soupe à midi.*Madou.*Venez/,
    );
    const logo = kinds.find((item) => item.kind === 'image');
    const note = kinds.find((item) => item.kind === 'text' && item.text === 'Venez');
    expect(logo && note && logo.kind === 'image' && note.kind === 'text' && logo.y > note.y).toBe(true);
    expect(flyer.notices).toContainEqual({ code: 'logo-coarse', subject: '1' });
  });

  it('with a view of its own draws it, and lists without a number whom it leaves off the map', () => {
    const centre = input.actors.find(isOnMap)?.geometry?.coordinates;
    if (!centre) throw new Error('There is no actor on the map.');
    const flyer = layOutFlyer(shaped({ view: { centre, scale: 1000 } }));
    expect(flyer.scale).toBe(1000);
    expect(flyer.map?.view).toEqual({ centre, scale: 1000 });
    const left = flyer.notices.filter(({ code }) => code === 'outside-map').map(({ subject }) => subject);
    expect(left.length).toBeGreaterThan(0);
    const onMap: (number | null)[] = [];
    walkItems(flyer.pages[0]?.items ?? [], (item) => void (item.kind === 'rose' && onMap.push(item.number)));
    const kept = input.actors.filter((actor) => isOnMap(actor) && !left.includes(actor.properties.id));
    expect([...onMap].sort()).toEqual(kept.map(({ properties }) => properties.number).sort());
    const names = input.actors.filter(({ properties }) => left.includes(properties.id));
    const text = textsOf(flyer).replace(/\s+/g, ' ');
    for (const { properties } of names)
      expect(text).toContain((properties.name_fr ?? properties.name).split(' ')[0]);
  });
});

describe('a view', () => {
  it('pulled by paper stays under the hand, within the neighbourhood', () => {
    const bounds = boundsOf(input.neighbourhood.geometry);
    const view = plain.map?.view;
    if (!view) throw new Error('The flyer has no map.');
    const east = pulledView(view, -10, 0, bounds);
    const metres = (east.centre[0] - view.centre[0]) * 111_544 * Math.cos((view.centre[1] * Math.PI) / 180);
    expect(metres).toBeCloseTo((10 / 1000) * view.scale, 0);
    expect(pulledView(view, -10_000, 0, bounds).centre[0]).toBeCloseTo(bounds[2], 5);
  });

  it('comes nearer and goes back in steps of fifty, within bounds', () => {
    const view = { centre: [4.35, 50.84] as const, scale: 1050 };
    expect(scaledView(view, 1).scale).toBe(1000);
    expect(scaledView({ ...view, scale: 1000 }, 1).scale).toBe(1000);
    expect(scaledView({ ...view, scale: 20_000 }, -1).scale).toBe(20_000);
    expect(scaledView({ ...view, scale: 4000 }, -1).scale).toBe(4200);
  });
});

it('in strong contrast words are black or white, and what carries meaning keeps its colour', () => {
  const page = inContrast({
    widthMm: 1,
    heightMm: 1,
    items: [
      { kind: 'text', text: 'a', x: 0, y: 0, sizePt: 9, weight: 400, colour: '#4a5567' },
      { kind: 'text', text: 'b', x: 0, y: 0, sizePt: 9, weight: 400, colour: '#d5e4e7' },
      { kind: 'path', d: '', fill: '#efebe2' },
      { kind: 'path', d: '', fill: '#bcd9e7' },
      { kind: 'path', d: '', stroke: '#cfcabf' },
      { kind: 'path', d: '', stroke: '#fff4d6' },
    ],
  });
  expect(page.items).toMatchObject([
    { colour: '#000000' },
    { colour: '#ffffff' },
    { fill: '#ffffff' },
    { fill: '#bcd9e7' },
    { stroke: '#767676' },
    { stroke: '#ffffff' },
  ]);
});
