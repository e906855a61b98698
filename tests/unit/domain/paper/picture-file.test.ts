import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fileProblem } from '../../../../src/domain/paper/picture-file.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : [...part])),
  );
const word = (value: number): readonly number[] => [value >> 8, value & 255];
const long = (value: number): readonly number[] => [...word(value >>> 16), ...word(value & 65_535)];
const rest = new Array(20).fill(0);

const png = (width: number, height: number) =>
  bytes([0x89], 'PNG\r\n', [0x1a, 0x0a], long(13), 'IHDR', long(width), long(height), rest);
/** With a block of a camera and a table before the frame. */
const jpeg = (width: number, height: number) =>
  bytes(
    [0xff, 0xd8, 0xff, 0xe1],
    word(300),
    new Array(298).fill(7),
    [0xff, 0xc4],
    word(4),
    [0, 0],
    [0xff, 0xc2],
    word(17),
    [8],
    word(height),
    word(width),
    rest,
  );
const webp = (width: number, height: number) =>
  bytes(
    'RIFF',
    long(0),
    'WEBP',
    'VP8X',
    long(0),
    long(0),
    [(width - 1) & 255, (width - 1) >> 8, 0],
    [(height - 1) & 255, (height - 1) >> 8, 0],
    rest,
  );

describe('PR-64 the file of a photo is looked at before anything unpacks it', () => {
  it.each([
    ['PNG', png],
    ['JPEG', jpeg],
    ['WebP', webp],
  ] as const)('%s: 50 million pixels pass, one row more does not', (_, make) => {
    expect(fileProblem(make(10_000, 5000))).toBeNull();
    expect(fileProblem(make(10_000, 5001))).toBe('too-many-pixels');
  });

  it.each([
    ['a text', bytes('<svg onload="alert(1)"/>', rest)],
    ['nothing', bytes()],
    ['a PDF', bytes('%PDF-1.7\n', rest)],
    ['a PNG without width', png(0, 10)],
    ['a PNG cut off', png(10, 10).slice(0, 20)],
    ['a JPEG without a frame', jpeg(10, 10).slice(0, 200)],
    ['a JPEG of filling bytes', bytes([0xff, 0xd8], new Array(400).fill(0xff))],
    ['something packed', Uint8Array.from(deflateSync('x'.repeat(1000)))],
  ])('%s is no picture', (_, file) => {
    expect(fileProblem(file)).toBe('not-a-picture');
  });

  it('more than 25 MB is too heavy, whatever it is', () => {
    const heavy = new Uint8Array(25_000_001);
    heavy.set(png(10, 10));
    expect(fileProblem(heavy)).toBe('too-heavy');
    expect(fileProblem(heavy.subarray(0, 25_000_000))).toBeNull();
  });
});
