import { describe, expect, it } from 'vitest';
import { FLAVOUR_NAMES, FLAVOURS, isFlavour } from '../../../../src/domain/cartography/flavours.ts';
import { contrast } from '../../../../src/domain/compass/contrast.ts';

function colours(value: unknown): string[] {
  return typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(colours);
}

describe('flavours', () => {
  it.each(FLAVOUR_NAMES)('%s: every colour is #rrggbb', (name) => {
    for (const colour of colours(FLAVOURS[name])) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  });

  it.each(FLAVOUR_NAMES)('%s: names are legible on halo, earth, water and green (4.5 : 1)', (name) => {
    const { label, earth, water, green } = FLAVOURS[name];
    for (const ground of [label.halo, earth]) {
      for (const ink of [label.street, label.stop, label.square, label.landmark, label.second])
        expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(label.water, water)).toBeGreaterThanOrEqual(4.5);
    for (const ground of [green.wood, green.park]) {
      expect(contrast(label.green, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(FLAVOUR_NAMES)(
    '%s: names keep 4.5 : 1 on the fill of a neighbourhood and on every roadway',
    (name) => {
      const { label, area, street } = FLAVOURS[name];
      for (const ground of [area.fill, street.major, street.middle, street.minor, street.path]) {
        for (const ink of [label.street, label.second])
          expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it.each(FLAVOUR_NAMES)('%s: the signs of stops stand out from the ground (3 : 1)', (name) => {
    const { stop, earth } = FLAVOURS[name];
    for (const sign of [stop.metro, stop.train, stop.tram])
      expect(contrast(sign, earth)).toBeGreaterThanOrEqual(3);
  });

  it.each(FLAVOUR_NAMES)('%s: the outline of an area stands out from everything under it (3 : 1)', (name) => {
    const { area, earth, water, green, street } = FLAVOURS[name];
    for (const ground of [earth, water, ...Object.values(green), street.major, street.minor]) {
      expect(contrast(area.line, ground)).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(FLAVOUR_NAMES)(
    '%s: a walk stands out from its band and from all it may lie on (4.5 : 1)',
    (name) => {
      const { route, earth, water, green, street, area } = FLAVOURS[name];
      const grounds = [earth, water, ...Object.values(green), street.major, street.minor, area.fill];
      for (const ground of [...grounds, route.band]) {
        expect(contrast(route.line, ground)).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it.each(FLAVOUR_NAMES)('%s: the line of the reach can be told from all under it (3 : 1)', (name) => {
    const { reach, earth, water, green, street, area, label } = FLAVOURS[name];
    for (const ground of [earth, water, ...Object.values(green), street.major, street.minor, area.fill]) {
      expect(contrast(reach.line, ground)).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(reach.line, label.halo)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(FLAVOUR_NAMES)('%s: names of streets can be read on the band of a walk (4.5 : 1)', (name) => {
    const { route, label } = FLAVOURS[name];
    expect(contrast(label.street, route.band)).toBeGreaterThanOrEqual(4.5);
  });

  it('gives street names 7 : 1 in the high contrast flavour, and casings 4.5 : 1', () => {
    const { label, street, earth } = FLAVOURS.contrast;
    expect(contrast(label.street, earth)).toBeGreaterThanOrEqual(7);
    expect(contrast(street.casing, earth)).toBeGreaterThanOrEqual(4.5);
  });

  it('knows its own names', () => {
    expect(isFlavour('print')).toBe(true);
    expect(isFlavour('neon')).toBe(false);
  });
});
