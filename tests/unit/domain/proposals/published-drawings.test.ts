import { describe, expect, it } from 'vitest';
import type { NeighbourhoodId, Position } from '../../../../src/domain/model/identity.ts';
import { AcceptedFile } from '../../../../src/domain/proposals/accepted.ts';
import {
  cornersOf,
  namePointsOf,
  publishedDrawings,
  routeMetres,
} from '../../../../src/domain/proposals/drawing/drawings-of-area.ts';
import { DrawingCollection } from '../../../../src/domain/proposals/drawing/published-drawing.ts';
import { uuid } from '../../../support/proposals.ts';

const place = { type: 'Point', coordinates: [4.35, 50.84] } as const;
const route = {
  type: 'LineString',
  coordinates: [
    [4.35, 50.84],
    [4.35, 50.841],
    [4.35, 50.844],
  ],
} as const;
const outline = {
  type: 'Polygon',
  coordinates: [
    [
      [4.34, 50.83],
      [4.36, 50.83],
      [4.35, 50.85],
      [4.34, 50.83],
    ],
  ],
} as const;

function accepted(number: number, given: object): AcceptedFile {
  return AcceptedFile.parse({
    ...{ accepted: 1, proposal: uuid(number), actor: null, neighbourhood: 'marollen', changes: [] },
    ...{ proposed: { on: '2026-11-29', role: 'resident' }, checked_on: null, drawing: null },
    decided: { on: '2026-11-30', role: 'bar', team: 'BAR Marollen' },
    ...given,
  });
}
const drawn = (number: number, kind: string, geometry: object, name = `Naam ${number}`) =>
  accepted(number, { kind, drawing: { name, geometry } });

const marollen = 'marollen' as NeighbourhoodId;

describe('published drawings', () => {
  it('PR-76: are those of accepted files that draw something, with who drew and who decided', () => {
    const sheet = { neighbourhood: 'marollen', edition: 1 };
    const files = [drawn(3, 'boundary', outline), accepted(1, { kind: 'confirmation', actor: 'an-actor' })];
    const traced = { ...drawn(2, 'place', place), sheet } as AcceptedFile;
    const features = publishedDrawings([...files, traced], () => marollen);
    expect(DrawingCollection.parse({ type: 'FeatureCollection', features }).features).toEqual(features);
    expect(features.map(({ properties }) => properties)).toEqual([
      {
        ...{ id: uuid(2), kind: 'place', name: 'Naam 2', neighbourhood: 'marollen', sheet },
        proposed: { on: '2026-11-29', role: 'resident' },
        decided: { on: '2026-11-30', role: 'bar', team: 'BAR Marollen' },
      },
      expect.objectContaining({ kind: 'boundary', name: 'Naam 3' }),
    ]);
    expect(features[1]?.properties).not.toHaveProperty('sheet');
  });

  it('stand in the same order whatever the order of the files', () => {
    const files = [
      ...[drawn(1, 'route', route, 'b'), drawn(2, 'route', route, 'a'), drawn(4, 'route', route, 'a')],
      drawn(3, 'place', place, 'z'),
    ];
    const ids = (given: readonly AcceptedFile[]) =>
      publishedDrawings(given, () => marollen).map(({ properties }) => properties.id);
    expect(ids(files)).toEqual([uuid(3), uuid(2), uuid(4), uuid(1)]);
    expect(ids([...files].reverse())).toEqual(ids(files));
  });

  it('ask for their neighbourhood with the file and the corners', () => {
    const asked: (readonly Position[])[] = [];
    publishedDrawings([drawn(1, 'boundary', outline)], (_, corners) => {
      asked.push(corners);
      return null;
    });
    expect(asked).toEqual([outline.coordinates[0]]);
  });
});

describe('the figure of a drawing', () => {
  it('has corners, and a length where it is a route', () => {
    expect(cornersOf({ type: 'Point', coordinates: [4.35, 50.84] })).toEqual([[4.35, 50.84]]);
    expect(routeMetres({ type: 'Point', coordinates: [4.35, 50.84] })).toBeNull();
    expect(
      routeMetres({ type: 'LineString', coordinates: route.coordinates.map(([x, y]) => [x, y]) }),
    ).toBeCloseTo(445, -1);
  });

  it('has its name at several points of a route, and at the northern and southern corner of an outline', () => {
    const along = namePointsOf({
      type: 'LineString',
      coordinates: route.coordinates.map(([x, y]) => [x, y]),
    });
    expect(along.map(([, latitude]) => latitude.toFixed(4))).toEqual(['50.8420', '50.8408', '50.8432']);
    const ring = outline.coordinates[0].map(([x, y]): [number, number] => [x, y]);
    expect(namePointsOf({ type: 'Polygon', coordinates: [ring] })).toEqual([
      [4.35, 50.85],
      [4.34, 50.83],
    ]);
    const still: [number, number] = [4.35, 50.84];
    expect(namePointsOf({ type: 'Point', coordinates: still })).toEqual([still]);
    expect(namePointsOf({ type: 'LineString', coordinates: [still, still] })).toEqual([still, still, still]);
  });
});
