import { join } from 'node:path';
import { build } from 'vite';

/** The pieces of code for other sites, each one file whose name stays. */
const PIECES = { embed: 'buurtkompas-list.ts', 'embed-page': 'embed-page.ts' } as const;

/** Builds the list for other sites (`embed.js`) and the script of the pages for frames (`embed-page.js`) into `dist/`. */
export async function buildEmbedCode(root: string): Promise<void> {
  for (const [name, file] of Object.entries(PIECES)) {
    await build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      build: {
        target: 'es2022',
        emptyOutDir: false,
        lib: {
          entry: join(root, 'src/embed', file),
          formats: ['iife'],
          name: 'buurtkompas',
          fileName: () => `${name}.js`,
        },
      },
    });
  }
}
