import { afterEach, describe, expect, it, vi } from 'vitest';
import { RangeSource } from '../../../src/map/tiles/range-source.ts';
import { mergeRanges } from '../../../src/map/tiles/ranges.ts';

describe('mergeRanges', () => {
  it('joins what touches, overlaps or lies within the gap, and nothing else', () => {
    const merged = mergeRanges(
      [
        { offset: 500, length: 10 },
        { offset: 0, length: 100 },
        { offset: 100, length: 50 },
        { offset: 20, length: 30 },
        { offset: 160, length: 5 },
      ],
      10,
    );
    expect(merged).toEqual([
      { offset: 0, length: 165 },
      { offset: 500, length: 10 },
    ]);
  });

  it('gives nothing for nothing', () => {
    expect(mergeRanges([], 10)).toEqual([]);
  });
});

describe('RangeSource', () => {
  const file = Uint8Array.from({ length: 200_000 }, (_, i) => i % 251);
  afterEach(() => vi.unstubAllGlobals());

  function serve(answer: (from: number, to: number) => Response) {
    const asked: string[] = [];
    vi.stubGlobal('fetch', (_: string, init: { headers: { Range: string } }) => {
      asked.push(init.headers.Range);
      const [from = 0, to = 0] = init.headers.Range.replace('bytes=', '').split('-').map(Number);
      return Promise.resolve(answer(from, to));
    });
    return asked;
  }
  const part = (from: number, to: number) => new Response(file.slice(from, to + 1), { status: 206 });
  const read = async (source: RangeSource, offset: number, length: number) =>
    new Uint8Array((await source.getBytes(offset, length)).data);

  it('reads neighbours with one request and gives each its own bytes', async () => {
    const asked = serve(part);
    const source = new RangeSource('https://example.org/a.pmtiles');
    const [a, b, c] = await Promise.all([
      read(source, 1000, 50),
      read(source, 0, 10),
      read(source, 190_000, 100),
    ]);
    expect(asked).toEqual(['bytes=0-1049', 'bytes=190000-190099']);
    expect(a).toEqual(file.slice(1000, 1050));
    expect(b).toEqual(file.slice(0, 10));
    expect(c).toEqual(file.slice(190_000, 190_100));
  });

  it('works with a server that always sends the whole file, and asks it once', async () => {
    const asked = serve(() => new Response(file, { status: 200 }));
    const source = new RangeSource('https://example.org/a.pmtiles');
    expect(await read(source, 70_000, 20)).toEqual(file.slice(70_000, 70_020));
    expect(await read(source, 150_000, 20)).toEqual(file.slice(150_000, 150_020));
    expect(asked).toHaveLength(1);
  });

  it('fails with the status of a missing archive', async () => {
    serve(() => new Response('', { status: 404 }));
    await expect(new RangeSource('https://example.org/gone').getBytes(0, 10)).rejects.toThrow('404');
  });

  it('forgets a request that is taken back', async () => {
    const asked = serve(part);
    const stop = new AbortController();
    const source = new RangeSource('https://example.org/a.pmtiles');
    const unwanted = source.getBytes(100_000, 10, stop.signal);
    const wanted = source.getBytes(0, 10);
    stop.abort();
    await expect(unwanted).rejects.toThrow();
    await wanted;
    expect(asked).toEqual(['bytes=0-9']);
  });
});
