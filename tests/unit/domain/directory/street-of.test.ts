import { expect, it } from 'vitest';
import { streetOf } from '../../../../src/domain/directory/naming.ts';

it.each([
  ['Rue Haute 346, 1000 Bruxelles', 'Rue Haute 346'],
  ['Hoogstraat 346 1000 Brussel', 'Hoogstraat 346'],
  ['Waversesteenweg 1000', 'Waversesteenweg 1000'],
  ['1000 Bruxelles', '1000 Bruxelles'],
])('of “%s” the street is “%s”', (address, street) => {
  expect(streetOf(address)).toBe(street);
});
