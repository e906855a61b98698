import type { IncomingMessage, ServerResponse } from 'node:http';
import { headersOf } from '../serve.ts';

/** Nothing of a room is kept on the way or shown inside another page. */
export const ROOM_HEADERS: Readonly<Record<string, string>> = {
  ...headersOf('/room/'),
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Answers with JSON. */
export function reply(response: ServerResponse, status: number, body: unknown, extra = {}): void {
  const headers = { 'Content-Type': 'application/json; charset=utf-8', ...ROOM_HEADERS, ...extra };
  response.writeHead(status, headers).end(JSON.stringify(body));
}

/** Gives the text of a request; null when it is larger than `most` bytes. */
export async function textOf(request: IncomingMessage, most: number): Promise<string | null> {
  if (Number(request.headers['content-length'] ?? 0) > most) return null;
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > most) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

/** Gives parsed JSON; undefined for what is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Tells whether a request comes from a page of this very server: another site in the same browser may not write here. */
export function isFromHere({ headers }: IncomingMessage): boolean {
  if (headers.origin === undefined) return true;
  return URL.canParse(headers.origin) && new URL(headers.origin).host === headers.host;
}
