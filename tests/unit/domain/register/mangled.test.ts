import { expect, it } from 'vitest';
import {
  isMangledCode,
  isMangledHouseNumber,
  isMangledPhone,
} from '../../../../src/domain/register/mangled.ts';

it('recognises a sector code that became a number, and no true code', () => {
  expect(['2.1004E+105', '2,1004E+105', '2.1004E105'].map(isMangledCode)).toEqual([true, true, true]);
  expect(['21004E101', '21004A14-', '21004E17-'].map(isMangledCode)).toEqual([false, false, false]);
});

it('recognises a telephone that became a number, and no true one', () => {
  expect(['3.22513E+10', '3,22513E+10', '3225125772', '25125772'].map(isMangledPhone)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['02 512 57 72', '+3225125772', '0474842892'].map(isMangledPhone)).toEqual([false, false, false]);
});

it('recognises a house number that became a date, and no true one', () => {
  expect(['1-mei', '05/01/2026', '3-févr'].map(isMangledHouseNumber)).toEqual([true, true, true]);
  expect(['17-21', '1a', '184D', '27-28'].map(isMangledHouseNumber)).toEqual([false, false, false, false]);
});
