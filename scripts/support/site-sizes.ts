import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes of the built site, compressed with gzip except where files are compressed already. */
export interface SiteSizes {
  /** code that the page of a neighbourhood names: what comes before anything is drawn */
  readonly firstCode: number;
  /** that and what comes until the list is drawn: words of a language, checks of the data, the list's own parts */
  readonly listCode: number;
  /** that and the map with its worker: everything that a visitor of list and map loads */
  readonly mapCode: number;
  readonly firstStyle: number;
  /** the typeface in Latin letters, all weights */
  readonly fonts: number;
  /** the largest page of a neighbourhood, list included, in any language */
  readonly largestPage: number;
  /** the list that other sites show */
  readonly embedCode: number;
  /** actors of the neighbourhood with most */
  readonly largestActors: number;
}

/** Pieces of code by the beginning of their file's name; what they import is counted with them. */
const LIST_PIECES = [
  'nl',
  'checks',
  'filter-bar',
  'hours-in-line',
  'keep-button',
  'near-area',
  'theme-compass',
];
const MAP_PIECES = ['area-map-frame', 'maplibre-gl-worker'];

const zipped = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length;

/** Measures a built site. Throws when a piece of code that it counts is not there. */
export function siteSizes(dist: string): SiteSizes {
  const assets = join(dist, 'assets');
  const names = readdirSync(assets);
  const page = readFileSync(join(dist, 'nl/marollen/index.html'), 'utf8');
  const first = names.filter((name) => page.includes(`/assets/${name}`));
  const code = codeIn(assets, names);
  const sum = (files: Iterable<string>): number =>
    [...files].reduce((total, name) => total + zipped(join(assets, name)), 0);
  const list = code(first, LIST_PIECES);
  return {
    firstCode: sum(code(first, [])),
    listCode: sum(list),
    mapCode: sum(code([...list], MAP_PIECES)),
    firstStyle: sum(first.filter((name) => name.endsWith('.css'))),
    fonts: names
      .filter((name) => /^atkinson.*\.woff2$/.test(name))
      .reduce((total, name) => total + readFileSync(join(assets, name)).length, 0),
    embedCode: zipped(join(dist, 'embed.js')),
    largestPage: largestPage(dist),
    largestActors: largestActors(dist),
  };
}

type CodeOf = (files: readonly string[], pieces: readonly string[]) => ReadonlySet<string>;

/** Gives the way to find files of code and everything that they import at once. */
function codeIn(assets: string, names: readonly string[]): CodeOf {
  const importsOf = (name: string): string[] => {
    const text = readFileSync(join(assets, name), 'utf8');
    return [...text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)].map(([, file = '']) => file);
  };
  // A piece of a worker can have the name of a piece of the pages; it imports that worker.
  const isOfWorker = (name: string): boolean => importsOf(name).some((other) => /-worker-/.test(other));
  const ofPages = names.filter((name) => name.endsWith('.js') && !isOfWorker(name));
  return (files, pieces) => {
    const found = new Set<string>();
    const waiting = [...files, ...pieces.map((piece) => fileOf(piece, ofPages))];
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      if (!name.endsWith('.js') || found.has(name)) continue;
      found.add(name);
      waiting.push(...importsOf(name));
    }
    return found;
  };
}

function fileOf(piece: string, names: readonly string[]): string {
  const found = names.filter((name) => name.endsWith('.js') && name.slice(0, -12) === piece);
  if (found.length !== 1) throw new Error(`The built site has ${found.length} files of code “${piece}”.`);
  return found[0] ?? '';
}

/** Ids of the neighbourhoods; the rest of the Region is none. */
function areasIn(dist: string): readonly string[] {
  const [edition = ''] = readdirSync(join(dist, 'data')).filter((name) => /^[0-9a-f]{12}$/.test(name));
  return readdirSync(join(dist, 'data', edition, 'actors'))
    .filter((name) => name !== 'region.json')
    .map((name) => join(edition, 'actors', name));
}

function largestActors(dist: string): number {
  return Math.max(...areasIn(dist).map((file) => zipped(join(dist, 'data', file))));
}

function largestPage(dist: string): number {
  const areas = areasIn(dist).map((file) => file.replace(/^.*[\\/]|\.json$/g, ''));
  const languages = readdirSync(dist).filter((name) => /^[a-z]{2}$/.test(name));
  return Math.max(
    ...languages.flatMap((language) => areas.map((area) => zipped(join(dist, language, area, 'index.html')))),
  );
}
