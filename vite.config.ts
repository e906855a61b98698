import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { offeredLanguages } from './src/i18n/completeness.ts';
import { PACKS } from './src/i18n/languages/packs.ts';

/** The policy of the built pages: nothing but this origin, no inline code or style. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** Names the release in each page, not in the code: code that stays the same keeps its name. */
function releaseName(): Plugin {
  const id = process.env['BUURTKOMPAS_RELEASE'];
  return {
    name: 'release-name',
    apply: 'build',
    transformIndexHtml: () => (id ? [{ tag: 'meta', attrs: { name: 'release', content: id } }] : []),
  };
}

/** js-aruco2 hangs its names on `this`, which only a classic script and CommonJS have: here they are imports and exports. */
function arucoAsModule(): Plugin {
  const changes: readonly (readonly [string, string])[] = [
    ["var CV = this.CV || require('./cv').CV;", "import { CV } from './cv.js';"],
    ['this.AR = AR;', 'export default { AR };'],
    ['this.CV = CV;', 'export { CV };'],
  ];
  return {
    name: 'aruco-as-module',
    transform: {
      filter: { id: /js-aruco2\/src\/(aruco|cv)\.js$/ },
      handler: (code) => changes.reduce((text, [from, to]) => text.replace(from, to), code),
    },
  };
}

interface Built {
  readonly dataFolder: string;
  readonly edition: string;
  readonly tileArchive: string | null;
  /** size of that archive */
  readonly tileBytes: number;
}

/** Names of the built data folder and tile archive: both change with their content, so releases never mix. */
function built(): Built {
  const read = (path: string): unknown => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null);
  const manifest = read('data/public/manifest.json') as { edition: { id: string } } | null;
  const tiles = read('tiles/manifest.json') as { archive: string; bytes: number } | null;
  const edition = manifest?.edition.id ?? 'unbuilt';
  const [tileArchive, tileBytes] = [tiles?.archive ?? null, tiles?.bytes ?? 0];
  return { dataFolder: `data/${edition}/`, edition, tileArchive, tileBytes };
}

/** Pages that few visitors open, and not first, by the names of their code. */
const PAGES_OF_FEW =
  /^assets\/(about|accessibility|changes|check-walk|compare|list|moments|offline|paper|privacy|propose|review|studio|style|workshop)-/;

export default defineConfig({
  base: process.env['BUURTKOMPAS_BASE'] ?? '/',
  plugins: [react(), contentSecurityPolicy(), releaseName()],
  worker: {
    format: 'es',
    plugins: () => [arucoAsModule()],
    // Some pieces of workers hold the same modules as pieces of the pages.
    rolldownOptions: { output: { chunkFileNames: 'assets/in-worker-[name]-[hash].js' } },
  },
  define: {
    __BUILT__: JSON.stringify(built()),
    __OFFERED__: JSON.stringify(offeredLanguages(PACKS)),
  },
  // Every browser that we build for unpacks gzip itself.
  resolve: {
    alias: { fflate: fileURLToPath(new URL('src/map/tiles/inflate-by-browser.ts', import.meta.url)) },
  },
  build: {
    target: 'es2022',
    sourcemap: false,
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // The first code names every piece that a later page wants at once; pages of few visitors fetch theirs one by one.
      resolveDependencies: (file, pieces) => (PAGES_OF_FEW.test(file) ? [] : pieces),
    },
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      // One piece instead of five; it stays the same from one edition to the next.
      output: {
        codeSplitting: {
          groups: [{ name: 'react', test: /node_modules\/(react|react-dom|scheduler|zustand)\// }],
        },
      },
    },
  },
});
