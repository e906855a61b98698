import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersOf, serve } from '../../../scripts/serve.ts';

let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'buurtkompas-serve-'));
  mkdirSync(join(root, 'dist/tiles'), { recursive: true });
  mkdirSync(join(root, 'dist/nl/marollen'), { recursive: true });
  writeFileSync(join(root, 'dist/index.html'), 'start');
  writeFileSync(join(root, 'dist/404.html'), 'not here');
  writeFileSync(join(root, 'dist/nl/marollen/index.html'), 'marollen');
  writeFileSync(join(root, 'dist/tiles/a.pmtiles'), '0123456789');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('serve', () => {
  it('answers byte ranges, pages with and without slash, and unknown paths', async () => {
    const serving = await serve({ root });
    try {
      const range = await fetch(`${serving.url}tiles/a.pmtiles`, { headers: { Range: 'bytes=2-4' } });
      expect([range.status, await range.text()]).toEqual([206, '234']);
      expect(range.headers.get('cache-control')).toContain('immutable');
      for (const path of ['nl/marollen', 'nl/marollen/']) {
        expect(await (await fetch(serving.url + path)).text()).toBe('marollen');
      }
      const missing = await fetch(`${serving.url}nl/nergens`);
      expect([missing.status, await missing.text()]).toEqual([404, 'not here']);
    } finally {
      await serving.close();
    }
  });

  it('lets other sites read the data and frame only the pages made for that', () => {
    const allowed = (path: string) => headersOf(path)['Access-Control-Allow-Origin'];
    expect([allowed('/data/0123456789ab/actors.geojson'), allowed('/embed.js')]).toEqual(['*', '*']);
    expect(allowed('/nl/marollen/index.html')).toBeUndefined();
    expect(headersOf('/nl/embed/marollen/index.html')['X-Frame-Options']).toBeUndefined();
    expect(headersOf('/nl/marollen/index.html')['X-Frame-Options']).toBe('SAMEORIGIN');
    expect(headersOf('/nl/marollen/embed')['Content-Security-Policy']).toBe("frame-ancestors 'self'");
  });

  it('has the pointer to the newest edition asked for anew each time', () => {
    expect(headersOf('/data/latest.json')['Cache-Control']).toBe('no-cache');
    expect(headersOf('/data/0123456789ab/manifest.json')['Cache-Control']).toContain('immutable');
  });

  it('never leaves its folder', async () => {
    writeFileSync(join(root, 'secret.txt'), 'secret');
    const serving = await serve({ root });
    try {
      for (const path of ['../secret.txt', '%2e%2e/secret.txt', '..%2fsecret.txt', '..%5csecret.txt']) {
        expect(await (await fetch(serving.url + path)).text()).not.toBe('secret');
      }
    } finally {
      await serving.close();
    }
  });

  it('takes the next free port when the wanted one is busy', async () => {
    const first = await serve({ root, port: 0 });
    const busy = Number(new URL(first.url).port);
    const second = await serve({ root, port: busy });
    try {
      expect(Number(new URL(second.url).port)).toBeGreaterThan(busy);
    } finally {
      await first.close();
      await second.close();
    }
  });

  it('says what to do when the site is not built', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'buurtkompas-empty-'));
    await expect(serve({ root: empty })).rejects.toThrow('npm run build');
    rmSync(empty, { recursive: true });
  });
});
