import { beforeAll, describe, expect, it } from 'vitest';
import { layOutFlyer } from '../../../../src/domain/flyer/flyer.ts';
import type { Flyer } from '../../../../src/domain/flyer/page.ts';
import { flyerPress } from '../../../support/flyers.ts';
import { opened } from '../../../support/page-boxes.ts';
import { actor, flyerInput } from './flyer-fixture.ts';

let press: Awaited<ReturnType<typeof flyerPress>>;
beforeAll(async () => {
  press = await flyerPress();
});

const textsIn = (flyer: Flyer, name: string): string =>
  flyer.pages
    .flatMap((page) => [...opened(page.items)])
    .flatMap(({ item, within }) => (item.kind === 'text' && within.includes(name) ? [item.text] : []))
    .join(' ');
const textsOfSide = (flyer: Flyer, side: number): string =>
  [...opened(flyer.pages[side]?.items ?? [])]
    .flatMap(({ item }) => (item.kind === 'text' ? [item.text] : []))
    .join(' ');

describe('the panels of the flyer', () => {
  it('name the neighbourhood in both languages on the cover, with the edition', () => {
    const cover = textsIn(press.layOut('marollen', 'fr'), 'cover');
    for (const text of ['Marolles', 'Marollen', 'Édition']) expect(cover).toContain(text);
  });

  it('tell telephone and number of the host whom the register knows', () => {
    const bar = textsIn(press.layOut('marollen', 'nl'), 'bar');
    expect(bar).toContain('02 510 01 80');
    expect(bar).toContain('Op de kaart: nummer 23');
  });

  it('tell the address on the web of a host without a telephone, also when it is not on the map', () => {
    const bar = textsIn(press.layOut('bosnie', 'fr'), 'bar');
    for (const text of ['Avenue Ducpétiaux 68', 'servicesocialjuif.be']) expect(bar).toContain(text);
    expect(bar).not.toContain('Nous ne connaissons pas');
  });

  it('reach a host whose door lies outside the neighbourhood', () => {
    expect(textsIn(press.layOut('collignon-haachtsesteenweg', 'nl'), 'bar')).toContain('episol.be');
  });

  it('say that they know no way to reach another host', () => {
    const bar = textsIn(press.layOut('madou', 'nl'), 'bar');
    expect(bar).toContain('We kennen geen telefoonnummer van de gastheer.');
  });

  it('show who to call in an emergency and the address of the page in words', () => {
    const bar = textsIn(press.layOut('madou', 'en'), 'bar');
    for (const text of ['112', '0800 35 243', 'buurtkompas.example/en/madou']) expect(bar).toContain(text);
  });

  it('lead the code to the page that knows the edition on paper', () => {
    const codes = press
      .layOut('madou', 'en')
      .pages.flatMap((page) => [...opened(page.items)])
      .flatMap(({ item }) => (item.kind === 'qr' ? [item.content] : []));
    expect(codes).toEqual([expect.stringMatching(/\/en\/madou\?edition=[1-9]\d*$/)]);
  });

  it('say on the outside how many entries a further side holds', () => {
    const flyer = press.layOut('marollen', 'nl');
    const count = Number(/Nog (\d+) adressen op het losse blad/.exec(textsOfSide(flyer, 1))?.[1]);
    const further = [...opened(flyer.pages[2]?.items ?? [])].filter(
      ({ item }) => item.kind === 'group' && item.role === 'listitem',
    );
    expect(count).toBe(further.length);
  });

  it('leave lines for notes where the list is short', () => {
    const flyer = layOutFlyer(flyerInput([actor(1, [50, 50])]));
    expect(textsOfSide(flyer, 1)).toContain('Mijn notities');
  });

  it('need no further side where two columns save it', () => {
    expect(press.layOut('collignon-haachtsesteenweg', 'fr').pages).toHaveLength(2);
  });
});
