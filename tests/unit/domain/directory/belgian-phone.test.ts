import { expect, it } from 'vitest';
import { belgianPhone } from '../../../../src/domain/directory/belgian-phone.ts';

it.each([
  ['+3225125772', '02 512 57 72'],
  ['+32483571730', '0483 57 17 30'],
  ['+3280035243', '0800 35 243'],
  ['+3210123456', '010 12 34 56'],
  ['+3242223344', '04 222 33 44'],
])('writes %s the Belgian way as %s', (e164, written) => {
  expect(belgianPhone(e164)).toBe(written);
});

it('leaves numbers of other countries as they are', () => {
  expect(belgianPhone('+33142345678')).toBe('+33142345678');
});
