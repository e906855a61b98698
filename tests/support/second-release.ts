import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const EDITION = /^[0-9a-f]{12}$/;
const TEXTS = /\.(?:js|html|json|geojson|css|webmanifest)$/;

/** What tells a release from another. */
export interface ReleaseMarks {
  readonly id: string;
  readonly edition: string;
}

/** Reads the marks of a built site. */
export function marksOf(dist: string): ReleaseMarks {
  const page = readFileSync(join(dist, 'nl/offline/index.html'), 'utf8');
  const id = /name="release" content="([0-9a-f]{12})"/.exec(page)?.[1];
  const edition = readdirSync(join(dist, 'data')).find((name) => EDITION.test(name));
  if (!id || !edition) throw new Error(`${dist} names no release or edition.`);
  return { id, edition };
}

/** Pages that a test visits; of the other languages only the empty page. */
const COPIED = ['index.html', 'app.webmanifest', 'marollen', 'anneessens', 'offline'];

/** Copies of a built site what a test visits: code, data, map, and some pages of one language. */
export function copySite(dist: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(dist)) {
    const wanted = /^[a-z]{2}$/.test(name) ? (name === 'nl' ? COPIED : ['offline']) : [''];
    if (name === 'prints') continue;
    for (const part of wanted) cpSync(join(dist, name, part), join(to, name, part), { recursive: true });
  }
}

/**
 * Makes of a copied site the next release: other ids, other names for every piece of code that holds them, and edition
 * 2 of the data. Nothing of the first release's names is left.
 */
export function turnIntoNext(dist: string, from: ReleaseMarks): ReleaseMarks {
  const to = { id: reversed(from.id), edition: reversed(from.edition) };
  renameSync(join(dist, 'data', from.edition), join(dist, 'data', to.edition));
  const renamed = readdirSync(join(dist, 'assets'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name, name.replace(/\.js$/, '.next.js')] as const);
  for (const [old, next] of renamed) renameSync(join(dist, 'assets', old), join(dist, 'assets', next));
  const changes = [[from.id, to.id] as const, [from.edition, to.edition] as const, ...renamed];
  for (const file of textsIn(dist)) {
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      changes.reduce((changed, [old, next]) => changed.replaceAll(old, next), text),
    );
  }
  const manifest = join(dist, 'data', to.edition, 'manifest.json');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('"number":1', '"number":2'));
  return to;
}

const reversed = (id: string): string => [...id].reverse().join('');

function textsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => TEXTS.test(name) && !/^data\/[0-9a-f]{12}\/(?!manifest)/.test(name))
    .map((name) => join(folder, name));
}
