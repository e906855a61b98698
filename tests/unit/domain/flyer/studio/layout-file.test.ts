import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Layout, PLAIN_LAYOUT } from '../../../../../src/domain/flyer/studio/layout.ts';
import {
  LARGEST_FILE,
  migrated,
  readLayoutFile,
  writeLayoutFile,
} from '../../../../../src/domain/flyer/studio/layout-file.ts';
import { imageKind, readLogo } from '../../../../../src/domain/flyer/studio/logo.ts';
import { anyLayout, PIXEL } from '../../../../support/layouts.ts';

const SEED = 20261129;
const plain = { format: 'buurtkompas-layout', version: 1, sheet: 'a3', area: 'marollen', language: 'fr' };
const problemOf = (change: object): unknown => readLayoutFile(JSON.stringify({ ...plain, ...change }));
const wrong = (field: string) => ({ problem: { code: 'wrong-field', field } });

describe('the file of a layout', () => {
  it('gives back every layout as it was', () => {
    fc.assert(
      fc.property(anyLayout, (layout) => {
        expect(readLayoutFile(writeLayoutFile(layout))).toEqual({ layout });
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  it('needs nothing but sheet, neighbourhood and language', () => {
    const layout: Layout = { ...PLAIN_LAYOUT, area: plain.area as Layout['area'], language: 'fr' };
    expect(readLayoutFile(JSON.stringify(plain))).toEqual({ layout });
  });

  it.each<[string, object, unknown]>([
    ['a sheet that is none of one neighbourhood', { sheet: 'roses' }, wrong('sheet')],
    ['a path as a neighbourhood', { area: '../../etc' }, wrong('area')],
    ['a language without sheets', { language: 'xx' }, wrong('language')],
    ['a theme that does not exist', { themes: ['housing', 'magic'] }, wrong('themes.1')],
    [
      'an actor with a script for a name',
      { actors: { rule: 'only', ids: ['<script>'] } },
      wrong('actors.ids.0'),
    ],
    ['a rule of its own', { actors: { rule: 'all', ids: [] } }, wrong('actors.rule')],
    ['a place far away', { view: { centre: [0, 0], scale: 4000 } }, wrong('view.centre')],
    ['a number that is none', { view: { centre: [4.35, 50.84], scale: null } }, wrong('view.scale')],
    ['a scale beyond bounds', { view: { centre: [4.35, 50.84], scale: 1 } }, wrong('view.scale')],
    ['a long title', { title: 'x'.repeat(61) }, wrong('title')],
    ['a note that is no text', { note: { toString: 'x' } }, wrong('note')],
    ['a logo from elsewhere', { logo: 'https://example.com/a.png' }, wrong('logo')],
    ['a vector as a logo', { logo: 'data:image/svg+xml;base64,PHN2Zz4=' }, wrong('logo')],
    ['other bytes as a logo', { logo: `data:image/png;base64,${'A'.repeat(64)}` }, wrong('logo')],
    ['a field of its own', { script: 1 }, { problem: { code: 'unknown-field', field: 'script' } }],
    [
      'a field inside',
      { actors: { rule: 'only', ids: [], more: 1 } },
      { problem: { code: 'unknown-field', field: 'actors.more' } },
    ],
    ['another format', { format: 'proposals' }, { problem: { code: 'other-file', field: 'format' } }],
    ['a newer version', { version: 2 }, { problem: { code: 'newer', field: 'version' } }],
    ['a version that is none', { version: '1' }, wrong('version')],
  ])('is refused with %s, naming the field', (_, change, problem) => {
    expect(problemOf(change)).toEqual(problem);
  });

  it('is refused with a prototype in it, and pollutes nothing', () => {
    const text = `{"__proto__": {"polluted": true}, ${JSON.stringify(plain).slice(1)}`;
    expect(readLayoutFile(text)).toHaveProperty('problem');
    expect({}).not.toHaveProperty('polluted');
  });

  it.each([
    ['no JSON', '{"format":'],
    ['a list', '[]'],
    ['nothing', 'null'],
  ])('is refused when it is %s', (_, text) => {
    expect(readLayoutFile(text)).toEqual({ problem: { code: 'not-json', field: '' } });
  });

  it('is refused unread when it is too large', () => {
    const text = JSON.stringify({ ...plain, note: 'x'.repeat(LARGEST_FILE) });
    expect(readLayoutFile(text)).toEqual({ problem: { code: 'too-large', field: '' } });
  });

  it('shows no hidden signs of a field that a stranger named', () => {
    expect(problemOf({ '\u202Egnp.exe': 1 })).toEqual({
      problem: { code: 'unknown-field', field: ' gnp.exe' },
    });
  });

  it('is led on from version to version, each by its own step', () => {
    const steps = {
      1: (file: object) => ({ ...file, heading: 'from 1' }),
      3: (file: object) => ({ ...file, note: 'from 3' }),
    };
    expect(migrated({ version: 1 }, steps, 4)).toEqual({ version: 4, heading: 'from 1', note: 'from 3' });
    expect(migrated({ version: 4, note: 'as it is' }, steps, 4)).toEqual({ version: 4, note: 'as it is' });
  });
});

describe('a logo', () => {
  it('is a PNG that says its size', () => {
    expect(readLogo(PIXEL)).toEqual({ data: PIXEL, widthPx: 1, heightPx: 1 });
  });

  it.each([
    ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
    ['jpeg', [0xff, 0xd8, 0xff, 0xe0]],
    ['svg', [...new TextEncoder().encode('\uFEFF<?xml version="1.0"?><!-- x --><svg viewBox="0 0 1 1"/>')]],
    [null, [...new TextEncoder().encode('<html><svg/></html>')]],
    [null, [...new TextEncoder().encode('GIF89a')]],
    [null, []],
  ])('is judged by its bytes: %s', (kind, bytes) => {
    expect(imageKind(Uint8Array.from(bytes))).toBe(kind);
  });
});
