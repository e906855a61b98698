import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const BUILT = /^(data\/(public|reports)|dist|prints|\.cache|tiles\/(manifest\.json|.*\.pmtiles))/;
const FOLDERS = /^(src|data|tiles|scripts|tests|docs|public|\.ci)\/[^\s<>*{}|]+$/;

const documents = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .stdout.split('\n')
  .filter(Boolean);

function named(document: string): string[] {
  const text = readFileSync(join(ROOT, document), 'utf8');
  const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map((match) => match[1] ?? '');
  const local = links
    .filter((link) => !/^[a-z]+:/.test(link))
    .map((link) => join(dirname(document), link).replaceAll('\\', '/'));
  const paths = [...text.matchAll(/`([^`\n]+)`/g)]
    .map((match) => match[1] ?? '')
    .filter((path) => FOLDERS.test(path));
  return [...local, ...paths].filter((path) => !BUILT.test(path));
}

it('names only files that exist', () => {
  expect(documents.length).toBeGreaterThan(5);
  const missing = documents.flatMap((document) =>
    named(document)
      .filter((path) => !existsSync(join(ROOT, path)))
      .map((path) => `${document} names ${path}`),
  );
  expect(missing).toEqual([]);
});
