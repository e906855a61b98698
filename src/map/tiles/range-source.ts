import type { RangeResponse, Source } from 'pmtiles';
import { type ByteRange, mergeRanges } from './ranges.ts';

/** How long to wait for more requests before asking, in milliseconds: all tiles of one view come in one frame. */
const GATHER_MS = 12;
/** Reading this much too much is cheaper than another request. */
const GAP_BYTES = 24_000;

interface Waiting extends ByteRange {
  readonly resolve: (response: RangeResponse) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Reads pieces of a tile archive over HTTP, several neighbouring tiles with one request. Also works with a server
 * that ignores ranges and sends the whole file.
 */
export class RangeSource implements Source {
  readonly #url: string;
  #waiting: Waiting[] = [];
  #whole: ArrayBuffer | null = null;

  constructor(url: string) {
    this.#url = url;
  }

  getKey(): string {
    return this.#url;
  }

  getBytes(offset: number, length: number, signal?: AbortSignal): Promise<RangeResponse> {
    return new Promise((resolve, reject) => {
      const item: Waiting = { offset, length, resolve, reject };
      signal?.addEventListener('abort', () => {
        this.#waiting = this.#waiting.filter((other) => other !== item);
        reject(signal.reason);
      });
      this.#waiting.push(item);
      if (this.#waiting.length === 1) setTimeout(() => this.#ask(), GATHER_MS);
    });
  }

  #ask(): void {
    const asked = this.#waiting;
    this.#waiting = [];
    for (const range of mergeRanges(asked, GAP_BYTES)) {
      const inside = asked.filter(
        ({ offset }) => offset >= range.offset && offset < range.offset + range.length,
      );
      this.#read(range).then(
        (data) => {
          for (const { offset, length, resolve } of inside) {
            resolve({ data: data.slice(offset - range.offset, offset - range.offset + length) });
          }
        },
        (reason: unknown) => {
          for (const { reject } of inside) reject(reason);
        },
      );
    }
  }

  async #read({ offset, length }: ByteRange): Promise<ArrayBuffer> {
    if (this.#whole) return this.#whole.slice(offset, offset + length);
    const headers = { Range: `bytes=${offset}-${offset + length - 1}` };
    const response = await fetch(this.#url, { headers });
    if (!response.ok) throw new Error(`tile archive: status ${response.status}`);
    const data = await response.arrayBuffer();
    if (response.status === 206) return data;
    this.#whole = data;
    return data.slice(offset, offset + length);
  }
}
