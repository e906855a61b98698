import { defineConfig } from 'vitest/config';

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
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ['default'],
  },
});
