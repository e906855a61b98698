/** Bytes of a file: the first and the last one, both included. */
export interface ByteSpan {
  readonly first: number;
  readonly last: number;
}

/**
 * Reads a `Range` header that asks for one piece of a file of `size` bytes (RFC 9110, 14.1.2). Gives null for what a
 * server may ignore (several pieces, another unit) and `outside` when the file has no such bytes.
 */
export function readRange(header: string, size: number): ByteSpan | 'outside' | null {
  const found = /^bytes=(\d*)-(\d*)$/.exec(header.trim());
  if (!found) return null;
  const [, from = '', to = ''] = found;
  if (from === '' && to === '') return null;
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (from !== '' && to !== '' && Number(to) < first) return null;
  return first > last ? 'outside' : { first, last };
}
