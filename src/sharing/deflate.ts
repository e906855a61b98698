import type { Deflate, Inflate } from '../domain/proposals/travel.ts';

/** Raw deflate by the browser. */
export const deflate: Deflate = async (bytes) => {
  const packed = streamOf(bytes).pipeThrough(new CompressionStream('deflate-raw'));
  return (await gather(packed, Number.POSITIVE_INFINITY)) ?? new Uint8Array();
};

/** Reverses it, and stops as soon as there is more than the limit. */
export const inflate: Inflate = async (bytes, limit) => {
  try {
    return await gather(streamOf(bytes).pipeThrough(new DecompressionStream('deflate-raw')), limit);
  } catch {
    return null;
  }
};

const streamOf = (bytes: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new Blob([new Uint8Array(bytes)]).stream();

/** Joins what a stream gives; null when that is more than `limit` bytes. */
async function gather(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array | null> {
  const reader = stream.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    length += step.value.length;
    if (length > limit) {
      await reader.cancel();
      return null;
    }
    pieces.push(step.value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
