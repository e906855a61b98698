import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Folders of long tests, the longest first. Begun last, one of them would run on while the other cores have nothing left. */
const LONG_FIRST = ['/tests/data/', '/tests/property/', '/tests/print/', '/tests/acceptance/'];

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const found = LONG_FIRST.findIndex((folder) => moduleId.includes(folder));
      return found < 0 ? LONG_FIRST.length : found;
    };
    // Sorting keeps the order of equals, by size or by how long they took before.
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  define: {
    __BUILT__: JSON.stringify({
      dataFolder: 'data/test/',
      edition: 'test',
      tileArchive: null,
      tileBytes: 0,
    }),
    __OFFERED__: JSON.stringify(['nl', 'fr', 'en', 'ar', 'tr', 'es', 'uk', 'ru']),
  },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    // One worker for each core: by itself vitest leaves one core free, which on two cores takes twice as long.
    maxWorkers: '100%',
    // Files of one worker share what they import: loading it anew for each took half of the time of the short ones.
    isolate: false,
    unstubGlobals: true,
    sequence: { sequencer: LongFirst },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ['default'],
  },
});
