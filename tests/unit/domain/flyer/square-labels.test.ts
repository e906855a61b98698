import { expect, it } from 'vitest';
import { isSquare } from '../../../../src/domain/flyer/square-labels.ts';

it.each([
  ['Place du Jeu de Balle', 'Vossenplein', true],
  ['Vossenplein', 'Place du Jeu de Balle', true],
  ['Square Breughel l’Ancien', null, true],
  ['Parvis Saint-Gilles', 'Sint-Gillisvoorplein', true],
  ['Rue du Marché aux Herbes', 'Grasmarkt', false],
  ['Rue Haute', 'Hoogstraat', false],
])('tells whether %s (%s) is a square', (name, other, expected) => {
  expect(isSquare({ name, other })).toBe(expected);
});
