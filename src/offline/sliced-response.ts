import { readRange } from '../domain/offline/byte-range.ts';

/**
 * Answers a request for a piece of a file from the whole stored file: a store holds no pieces. Gives the whole file
 * for a range that a server may ignore.
 */
export async function slicedResponse(whole: Response, range: string): Promise<Response> {
  const file = await whole.blob();
  const span = readRange(range, file.size);
  const type = whole.headers.get('Content-Type') ?? 'application/octet-stream';
  if (span === null) return new Response(file, { headers: { 'Content-Type': type } });
  if (span === 'outside') {
    return new Response(null, { status: 416, headers: { 'Content-Range': `bytes */${file.size}` } });
  }
  return new Response(file.slice(span.first, span.last + 1), {
    status: 206,
    headers: {
      'Content-Type': type,
      'Content-Length': String(span.last - span.first + 1),
      'Content-Range': `bytes ${span.first}-${span.last}/${file.size}`,
    },
  });
}
