import { expect, it } from 'vitest';
import { toE164 } from '../../../../src/domain/register/phone.ts';

it.each([
  ['+32 2 737 45 88', '+3227374588'],
  ['02/503.42.68', '+3225034268'],
  ['02 533 94 90', '+3225339490'],
  ['+32(2) 512.57.72', '+3225125772'],
  ['0474 84 28 92', '+32474842892'],
  ['0800 35 550', '+3280035550'],
])('reads %s', (written, number) => {
  expect(toE164(written)).toBe(number);
});

it.each(['02 512 57 7', '0488 07 81 4', '12', 'call us', '+32 2 512 57 72 72'])('refuses %s', (written) => {
  expect(toE164(written)).toBeNull();
});
