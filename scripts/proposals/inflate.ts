import { inflateRawSync } from 'node:zlib';
import type { Inflate } from '../../src/domain/proposals/travel.ts';

/** Unpacks raw deflate; null when the bytes are broken or hold more than the limit. */
export const inflate: Inflate = async (bytes, limit) => {
  try {
    return inflateRawSync(bytes, { maxOutputLength: limit });
  } catch {
    return null;
  }
};
