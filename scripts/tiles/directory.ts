import { gzipSame } from './gzip.ts';

/** One line of a PMTiles directory. `runLength` 0 points to a leaf directory, else to that many equal tiles. */
export interface DirectoryEntry {
  readonly tileId: number;
  /** bytes from the start of the tile data, or of the leaf directories */
  readonly offset: number;
  readonly length: number;
  readonly runLength: number;
}

/** Header and root directory must fit in the first 16 KiB of the archive. */
const ROOT_LIMIT_BYTES = 16_384 - 127;
const FIRST_LEAF_SIZE = 4096;

/** Writes numbers as LEB128 variable-length integers. Throws on a number that is not a safe natural one. */
function varints(values: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (const value of values) {
    if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`no varint for ${value}`);
    let rest = value;
    while (rest >= 0x80) {
      bytes.push((rest % 0x80) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

/** Gives one directory as the PMTiles v3 specification (section 4) lays it out, before compression. */
function encodeDirectory(entries: readonly DirectoryEntry[]): Uint8Array {
  const ids = entries.map((entry, i) => entry.tileId - (entries[i - 1]?.tileId ?? 0));
  const offsets = entries.map((entry, i) => {
    const before = entries[i - 1];
    return before && before.offset + before.length === entry.offset ? 0 : entry.offset + 1;
  });
  return varints([
    entries.length,
    ...ids,
    ...entries.map((entry) => entry.runLength),
    ...entries.map((entry) => entry.length),
    ...offsets,
  ]);
}

/**
 * Gives the compressed root directory and the compressed leaf directories. There are leaves only when one
 * directory would not fit beside the header.
 */
export function encodeDirectories(
  entries: readonly DirectoryEntry[],
  rootLimitBytes = ROOT_LIMIT_BYTES,
): { root: Uint8Array; leaves: Uint8Array } {
  const single = gzipSame(encodeDirectory(entries));
  if (single.length <= rootLimitBytes) return { root: single, leaves: new Uint8Array(0) };
  for (let leafSize = FIRST_LEAF_SIZE; leafSize <= entries.length * 2; leafSize *= 2) {
    const split = withLeaves(entries, leafSize);
    if (split.root.length <= rootLimitBytes) return split;
  }
  throw new RangeError(`a directory of ${entries.length} entries does not fit in ${rootLimitBytes} bytes`);
}

function withLeaves(entries: readonly DirectoryEntry[], leafSize: number) {
  const pointers: DirectoryEntry[] = [];
  const parts: Uint8Array[] = [];
  let offset = 0;
  for (let start = 0; start < entries.length; start += leafSize) {
    const leaf = gzipSame(encodeDirectory(entries.slice(start, start + leafSize)));
    pointers.push({ tileId: entries[start]?.tileId ?? 0, offset, length: leaf.length, runLength: 0 });
    parts.push(leaf);
    offset += leaf.length;
  }
  return { root: gzipSame(encodeDirectory(pointers)), leaves: new Uint8Array(Buffer.concat(parts)) };
}
