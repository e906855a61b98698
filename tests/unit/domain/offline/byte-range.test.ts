import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readRange } from '../../../../src/domain/offline/byte-range.ts';

it.each([
  ['bytes=0-3', { first: 0, last: 3 }],
  ['bytes=4-', { first: 4, last: 9 }],
  ['bytes=-3', { first: 7, last: 9 }],
  ['bytes=-30', { first: 0, last: 9 }],
  ['bytes=8-30', { first: 8, last: 9 }],
  ['bytes=10-12', 'outside'],
  ['bytes=-0', 'outside'],
  ['bytes=5-2', null],
  ['bytes=0-1,4-5', null],
  ['bytes=-', null],
  ['lines=0-1', null],
])('reads %s of ten bytes', (header, span) => {
  expect(readRange(header, 10)).toEqual(span);
});

it('gives the bytes that were asked for, of any file (seed 20261125)', () => {
  const sizes = fc.integer({ min: 1, max: 5000 });
  fc.assert(
    fc.property(sizes, fc.nat(6000), fc.nat(6000), (size, from, length) => {
      const span = readRange(`bytes=${from}-${from + length}`, size);
      if (from >= size) return span === 'outside';
      return (
        typeof span === 'object' && span?.first === from && span.last === Math.min(from + length, size - 1)
      );
    }),
    { seed: 20261125 },
  );
});
