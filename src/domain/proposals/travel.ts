import type { ProposalRecord } from './proposal.ts';
import { type ReadProposals, readProposals } from './read-proposals.ts';
import { writeProposals } from './write-proposals.ts';

/** Most signs of a code: what a message, a mail program and a QR code carry (PR-40). */
export const CODE_LIMIT = 1_500;
/** What a code may hold when it is unpacked, in bytes: deflate makes at most a thousand of one. */
export const UNPACKED_LIMIT = 200_000;

/** How codes are made: raw deflate of a file of proposals, in base64url. Another way gets another number. */
const WAY = '1.';
const KEY = 'proposals';

/** Raw deflate (RFC 1951) of the platform. */
export type Deflate = (bytes: Uint8Array) => Promise<Uint8Array>;
/** Reverses `Deflate`; null when the bytes are broken, or hold more than `limit` bytes. */
export type Inflate = (bytes: Uint8Array, limit: number) => Promise<Uint8Array | null>;

/** Gives the code of some records for a link or QR code, without contacts; null when it would be too long (PR-40). */
export async function packRecords(
  records: readonly ProposalRecord[],
  deflate: Deflate,
): Promise<string | null> {
  const packed = await deflate(new TextEncoder().encode(writeProposals(records)));
  // Four signs carry three bytes; what cannot fit is not even written.
  if (packed.length * 4 > CODE_LIMIT * 3) return null;
  const code = `${WAY}${base64Url(packed)}`;
  return code.length > CODE_LIMIT ? null : code;
}

/** Reads the records of a code, whatever it holds; never throws. `source` names it in issues. */
export async function unpackRecords(code: string, source: string, inflate: Inflate): Promise<ReadProposals> {
  const packed = code.length <= CODE_LIMIT && code.startsWith(WAY) ? bytesOf(code.slice(WAY.length)) : null;
  const bytes = packed && (await inflate(packed, UNPACKED_LIMIT));
  if (bytes) return readProposals(new TextDecoder().decode(bytes), source);
  const message = 'the link is broken or cut off; ask for it again, or for a file';
  const issue = { severity: 'error', code: 'broken-code', source, record: '', field: '', message } as const;
  return { value: [], issues: [issue], features: 0 };
}

/** Gives a link to a page that takes over the records of a code. What stands after # is sent to no server. */
export function linkWithCode(page: string, code: string): string {
  return `${page.replace(/#.*$/, '')}#${KEY}=${code}`;
}

/** Gives the code in a link; null when there is none. */
export function codeInLink(link: string): string | null {
  return /#(?:.*&)?proposals=([\w.-]+)/.exec(link)?.[1] ?? null;
}

function base64Url(bytes: Uint8Array): string {
  const text = btoa(String.fromCharCode(...bytes));
  return text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function bytesOf(text: string): Uint8Array | null {
  if (!/^[\w-]+$/.test(text) || text.length % 4 === 1) return null;
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
}
