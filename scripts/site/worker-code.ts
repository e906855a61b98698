import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { LANGUAGES } from '../../src/domain/model/identity.ts';
import type { Release } from '../../src/domain/offline/release.ts';

/** Old letter files for browsers that have no service worker, and those of scripts that few pages use. */
const NOT_KEPT = /\.woff$|^noto-sans-/;

/** Files under names that stay and that every page names. */
const LASTING = ['look.js', 'icon.svg', 'icons/icon-192.png'];

/** Builds the service worker of a release into `dist/sw.js`, with the list of what it keeps. After the pages. */
export async function buildWorker(root: string, release: Release): Promise<void> {
  const dist = join(root, 'dist');
  const shipped = {
    ...release,
    assets: readdirSync(join(dist, 'assets'))
      .filter((name) => !NOT_KEPT.test(name))
      .map((name) => `assets/${name}`),
    lasting: LASTING.filter((path) => existsSync(join(dist, path))),
    shells: Object.fromEntries([
      ['', 'index.html'],
      ...LANGUAGES.map((language) => [language, `${language}/offline/index.html`]),
    ]),
  };
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { __RELEASE__: JSON.stringify(shipped) },
    build: {
      target: 'es2022',
      emptyOutDir: false,
      lib: {
        entry: join(root, 'src/offline/service-worker.ts'),
        formats: ['iife'],
        name: 'buurtkompas',
        fileName: () => 'sw.js',
      },
    },
  });
}
