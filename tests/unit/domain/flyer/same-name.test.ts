import { describe, expect, it } from 'vitest';
import { foldedName, isSamePlace } from '../../../../src/domain/flyer/same-name.ts';

const place = (name: string, other: string | null = null) => ({ name, other });

describe('names of one place', () => {
  it.each([
    [place('Sint-Gillisvoorplein'), place('Sint-Gillis Voorplein')],
    [place('Place Simonis', 'Simonisplein'), place('Place Eugène Simonis', 'Eugène Simonisplein')],
    [place('Eugène Simonisplein', 'Place Eugène Simonis'), place('Simonisplein', 'Place Simonis')],
    [place('Square des Martyrs Juifs'), place('Square des Martyrs juifs')],
  ])('are seen to be the same: $name', (a, b) => {
    expect(isSamePlace(a, b)).toBe(true);
    expect(isSamePlace(b, a)).toBe(true);
  });

  it.each([
    [place('Place Poelaert'), place('Place Rouppe')],
    [place('Grand Place'), place('Grand Sablon')],
    [place('Dam'), place('Place du Dam')],
  ])('are kept apart: $name', (a, b) => {
    expect(isSamePlace(a, b)).toBe(false);
  });

  it('fold to letters and digits', () => {
    expect(foldedName('Place de l’Église 3')).toBe('placedeleglise3');
  });
});
