import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../src');

/** Where colours and sizes may be written down: the tokens, the map's flavours, and paper, which has one look. */
const HOLD_COLOURS = [
  /^ui\/(rose-)?tokens\.css$/,
  /^map\//,

  /^print\//,
  /^features\/print-view\//,
  /^features\/keep-actors\/paper-page\.css$/,
  /^features\/walk-route\/paper-route\.css$/,
];

const styles = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({ name, text: readFileSync(join(ROOT, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '') }));

const findings = (pattern: RegExp, exempt: readonly RegExp[] = []): string[] =>
  styles
    .filter(({ name }) => !exempt.some((path) => path.test(name)))
    .flatMap(({ name, text }) => [...text.matchAll(pattern)].map(([found]) => `${name}: ${found.trim()}`));

describe('styles', () => {
  it('are found', () => {
    expect(styles.length).toBeGreaterThan(12);
  });

  it('take their colours from the tokens', () => {
    expect(findings(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\([^)]*\)/gi, HOLD_COLOURS)).toEqual([]);
  });

  it('take the size of their type from its scale', () => {
    expect(findings(/font-size:\s*(?!\s|var\(--type-|clamp\(|inherit|100%)[^;]+/g, HOLD_COLOURS)).toEqual([]);
  });

  it('name tokens that exist', () => {
    const known = new Set(
      styles.flatMap(({ text }) => [...text.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name)),
    );
    const used = styles.flatMap(({ name, text }) =>
      [...text.matchAll(/var\((--[\w-]+)/g)].map(([, token = '']) => ({ name, token })),
    );
    expect(
      used.filter(({ token }) => !known.has(token)).map(({ name, token }) => `${name}: ${token}`),
    ).toEqual([]);
  });

  it('say start and end, so that they also fit a language from right to left', () => {
    const physical =
      /(?:margin|padding|border)-(?:left|right)\b|[\s;{](?:left|right)\s*:|text-align:\s*(?:left|right)|float:\s*(?:left|right)/g;
    expect(findings(physical, [/^print\//, /^features\/print-view\//])).toEqual([]);
  });
});
