import { gzipSync } from 'node:zlib';

const OPERATING_SYSTEM_BYTE = 9;
const UNKNOWN_SYSTEM = 255;

/** Compresses so that the same bytes come out on every operating system: no time, no system in the header. */
export function gzipSame(bytes: Uint8Array): Uint8Array {
  const packed = new Uint8Array(gzipSync(bytes, { level: 9 }));
  packed[OPERATING_SYSTEM_BYTE] = UNKNOWN_SYSTEM;
  return packed;
}
