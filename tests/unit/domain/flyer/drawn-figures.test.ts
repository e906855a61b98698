import { describe, expect, it } from 'vitest';
import { layOutFlyer } from '../../../../src/domain/flyer/flyer.ts';
import type { FlyerInput } from '../../../../src/domain/flyer/flyer-input.ts';
import { FLAVOUR } from '../../../../src/domain/flyer/map-ink.ts';
import { mapSide } from '../../../../src/domain/flyer/map-side.ts';
import { type PathItem, type PointMm, type TextItem, walkItems } from '../../../../src/domain/flyer/page.ts';
import { distance } from '../../../../src/domain/flyer/plane.ts';
import { DrawingFeature } from '../../../../src/domain/proposals/drawing/published-drawing.ts';
import { uuid } from '../../../support/proposals.ts';
import { actor, flyerInput } from './flyer-fixture.ts';

/** A drawing of the made-up neighbourhood; corners are in hundredths of its side. */
function drawing(
  kind: 'place' | 'route' | 'boundary',
  name: string,
  corners: readonly PointMm[],
): DrawingFeature {
  const [number, type] = { place: [1, 'Point'], route: [2, 'LineString'], boundary: [3, 'Polygon'] }[
    kind
  ] as [number, string];
  const at = corners.map(([x, y]) => [4.34 + x / 7000, 50.83 + y / 11000]);
  const coordinates = kind === 'place' ? at[0] : kind === 'route' ? at : [[...at, at[0]]];
  return DrawingFeature.parse({
    ...{ type: 'Feature', geometry: { type, coordinates } },
    properties: {
      ...{ id: uuid(number), kind, name, neighbourhood: 'proef' },
      proposed: { on: '2026-11-29', role: 'resident' },
      decided: { on: '2026-11-30', role: 'bar', team: null },
    },
  });
}

const place = drawing('place', 'Bank in de schaduw', [[50, 80]]);
const route = drawing('route', 'Veilige weg naar school', [
  [20, 20],
  [50, 60],
  [80, 60],
]);
const outline = drawing('boundary', 'Wat wij onze wijk noemen', [
  [10, 10],
  [90, 10],
  [50, 95],
]);

const BOX = { x: 0, y: 0, width: 200, height: 200 };
const actors = [actor(1, [50, 50]), actor(2, [21, 21])];

function drawn(drawings: readonly DrawingFeature[]) {
  const input: FlyerInput = { ...flyerInput(actors), drawings };
  const map = mapSide({ ...input, outline: input.neighbourhood.geometry }, BOX);
  const paths: PathItem[] = [];
  const texts: TextItem[] = [];
  walkItems(map.items, (item) => {
    if (item.kind === 'path' && (item.stroke === FLAVOUR.drawn || item.fill === FLAVOUR.drawn))
      paths.push(item);
    if (item.kind === 'text') texts.push(item);
  });
  return { map, paths, texts: texts.filter(({ colour }) => colour === FLAVOUR.drawn) };
}

describe('drawings on the map of a sheet', () => {
  it('PR-79: are an outline of dashes under a route under a dot, each with its name', () => {
    const { paths, texts, map } = drawn([place, route, outline]);
    expect(paths.map(({ dashMm, fill }) => [dashMm !== undefined, fill !== undefined])).toEqual([
      [true, false],
      [false, false],
      [false, true],
    ]);
    const written = texts.map(({ text }) => text).join(' ');
    for (const name of ['Bank in de schaduw', 'Veilige weg naar school', 'Wat wij onze wijk noemen'])
      expect(written).toContain(name);
    expect(map.drawn).toBe(true);
  });

  it('have names that keep clear of markers', () => {
    const { map, texts } = drawn([place, route, outline]);
    expect(map.markers).toHaveLength(2);
    const spots = texts.map(({ x, y }): PointMm => [x, y]);
    for (const { at, radiusMm } of map.markers) {
      for (const spot of spots) expect(distance(at, spot)).toBeGreaterThan(radiusMm);
    }
  });

  it('leave nothing behind where there are none, or none on the map', () => {
    const away = drawing('place', 'Ver weg', [[900, 900]]);
    for (const { paths, texts, map } of [drawn([]), drawn([away])]) {
      expect([paths, texts, map.drawn]).toEqual([[], [], false]);
    }
  });

  it('are told among the signs of the flyer', () => {
    const texts = (drawings: readonly DrawingFeature[]): string => {
      const found: string[] = [];
      for (const { items } of layOutFlyer({ ...flyerInput(actors), drawings }).pages)
        walkItems(items, (item) => void (item.kind === 'text' && found.push(item.text)));
      return found.join('\n');
    };
    expect(texts([route])).toContain('Samen getekend');
    expect(texts([])).not.toContain('Samen getekend');
  });
});
