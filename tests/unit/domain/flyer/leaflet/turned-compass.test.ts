import { expect, it } from 'vitest';
import { turnedCompass } from '../../../../../src/domain/flyer/leaflet/turned-compass.ts';
import { THEME_IDS } from '../../../../../src/domain/model/identity.ts';

it.each(THEME_IDS)('points %s up and keeps the order of the others, without overlap', (theme) => {
  const { chosen, others } = turnedCompass(theme);
  expect(chosen.angleDegrees).toBe(0);
  const ring = [chosen, ...others];
  const from = THEME_IDS.indexOf(theme);
  expect(ring.map((petal) => petal.theme)).toEqual([...THEME_IDS.slice(from), ...THEME_IDS.slice(0, from)]);
  for (const [index, petal] of ring.entries()) {
    const next = ring[index + 1] ?? { ...chosen, angleDegrees: 360 };
    const between = next.angleDegrees - petal.angleDegrees;
    expect(between).toBeGreaterThan(petal.halfAngleDegrees + next.halfAngleDegrees);
  }
});
