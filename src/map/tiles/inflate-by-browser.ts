/**
 * Stands in for the library that pmtiles unpacks tiles with where a browser cannot (`resolve.alias` in
 * vite.config.ts). Every browser that runs this site has `DecompressionStream`, so it is never called.
 */
export function decompressSync(): never {
  throw new Error('this browser cannot unpack gzip');
}
