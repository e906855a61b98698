import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** Which layers each layer may import. The reasons stand in docs/decisions/0001-layers.md. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  main: ['app', 'i18n', 'state', 'ui'],
  app: [
    'features',
    'state',
    'map',
    'compass',
    'print',
    'ui',
    'i18n',
    'storage',
    'sharing',
    'offline',
    'catalogue',
    'domain',
  ],
  features: [
    'state',
    'map',
    'compass',
    'print',
    'ui',
    'i18n',
    'storage',
    'sharing',
    'offline',
    'catalogue',
    'domain',
  ],
  embed: ['i18n', 'domain'],
  state: ['storage', 'sharing', 'offline', 'catalogue', 'domain'],
  map: ['compass', 'i18n', 'domain'],
  print: ['compass', 'i18n', 'domain'],
  compass: ['i18n', 'domain'],
  ui: [],
  i18n: ['domain'],
  storage: ['domain'],
  sharing: ['domain'],
  offline: ['domain'],
  catalogue: ['domain'],
  domain: [],
};

/** Packages that only the named layers may use. Packages not named here are free above the domain. */
const PACKAGE_OWNERS: Readonly<Record<string, readonly string[]>> = {
  'maplibre-gl': ['map'],
  pmtiles: ['map'],
  supercluster: ['map'],
  zustand: ['state'],
  react: ['main', 'app', 'features', 'state', 'map', 'compass', 'print', 'ui', 'i18n'],
  'react-dom': ['main', 'app'],
};

/** What the domain may use: pure libraries without DOM, network or file system. */
const DOMAIN_PACKAGES = [
  /^zod\/mini$/,
  /^fuse\.js$/,
  /^@turf\//,
  /^libphonenumber-js/,
  /^uqr$/,
  /^js-aruco2$/,
  /^qr\/decode\.js$/,
  /^flatbush$/,
  /^flatqueue$/,
];

interface Import {
  readonly file: string;
  readonly target: string;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const pattern =
    /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;
  return [...text.matchAll(pattern)].map((match) => ({
    file,
    target: match[1] ?? match[2] ?? match[3] ?? '',
  }));
}

const sources = filesIn(join(ROOT, 'src')).filter((file) => /\.tsx?$/.test(file));
const imports = sources.flatMap(importsOf);
const nameOf = (file: string): string => relative(ROOT, file).replaceAll('\\', '/');

function layerOf(file: string): string {
  const [, first = ''] = nameOf(file).split('/');
  return first.replace(/\.tsx?$/, '');
}

const isLocal = (target: string): boolean => target.startsWith('.');
const packageOf = (target: string): string =>
  target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');

describe('layers of src', () => {
  it('finds the imports it judges', () => {
    expect(sources.length).toBeGreaterThan(40);
    expect(imports.length).toBeGreaterThan(100);
    expect(sources.map(layerOf).filter((layer) => !(layer in MAY_IMPORT))).toEqual([]);
  });

  it('has arrows that point down only', () => {
    const wrong = imports
      .filter(({ target }) => isLocal(target))
      .flatMap(({ file, target }) => {
        const from = layerOf(file);
        const to = layerOf(resolve(dirname(file), target));
        const allowed = from === to || MAY_IMPORT[from]?.includes(to);
        return allowed ? [] : [`${nameOf(file)} imports ${target}: ${from} may not use ${to}`];
      });
    expect(wrong).toEqual([]);
  });

  it('keeps features apart', () => {
    const feature = (file: string): string => nameOf(file).split('/')[2] ?? '';
    const wrong = imports
      .filter(({ file, target }) => layerOf(file) === 'features' && isLocal(target))
      .flatMap(({ file, target }) => {
        const other = resolve(dirname(file), target);
        const crosses = layerOf(other) === 'features' && feature(other) !== feature(file);
        return crosses ? [`${nameOf(file)} imports the feature ${feature(other)}`] : [];
      });
    expect(wrong).toEqual([]);
  });

  it('keeps the domain pure', () => {
    const domain = sources.filter((file) => layerOf(file) === 'domain');
    const packages = domain.flatMap(importsOf).filter(({ target }) => !isLocal(target));
    const foreign = packages.filter(({ target }) => !DOMAIN_PACKAGES.some((pattern) => pattern.test(target)));
    expect(foreign.map(({ file, target }) => `${nameOf(file)} imports ${target}`)).toEqual([]);
    const impure =
      /\b(document|window|fetch|localStorage|Date\.now|new Date\(\)|Math\.random|performance\.now|process)\b(?!['":])/;
    const touching = domain.flatMap((file) => {
      const code = readFileSync(file, 'utf8')
        .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
        .replace(/'[^'\n]*'|`[^`]*`/g, "''");
      const found = impure.exec(code);
      return found ? [`${nameOf(file)} touches ${found[0]}`] : [];
    });
    expect(touching).toEqual([]);
  });

  it('lets only their layer know the big libraries', () => {
    const wrong = imports
      .filter(({ target }) => !isLocal(target))
      .flatMap(({ file, target }) => {
        const owners = PACKAGE_OWNERS[packageOf(target)];
        return !owners || owners.includes(layerOf(file))
          ? []
          : [`${nameOf(file)} imports ${target}, which belongs to ${owners.join(', ')}`];
      });
    expect(wrong).toEqual([]);
  });
});

describe('scripts', () => {
  it('import of src only the domain and the words', () => {
    const scripts = filesIn(join(ROOT, 'scripts')).filter((file) => /\.ts$/.test(file));
    const wrong = scripts.flatMap(importsOf).flatMap(({ file, target }) => {
      if (!isLocal(target)) return [];
      const other = nameOf(resolve(dirname(file), target));
      const fine =
        !other.startsWith('src/') || other.startsWith('src/domain/') || other.startsWith('src/i18n/');
      return fine ? [] : [`${nameOf(file)} imports ${other}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe('form of the code', () => {
  it('has kebab-case file names and no barrels', () => {
    const wrong = sources
      .map(nameOf)
      .filter((file) => !/^[a-z0-9/.-]+$/.test(file) || /\/index\.tsx?$/.test(file));
    expect(wrong).toEqual([]);
  });
});
