import type { Logo } from '../own-choices.ts';
import { LIMITS } from './layout.ts';

/** Pictures that somebody may choose as a logo. */
export type ImageKind = 'png' | 'jpeg' | 'svg';

/** Largest file that is looked at. */
export const LOGO_FILE_BYTES = 200_000;

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];
/** So much of a text is looked at for the beginning of an SVG. */
const HEAD_BYTES = 2000;

/** What kind of picture some bytes are, whatever their file is called; null for anything else. */
export function imageKind(bytes: Uint8Array): ImageKind | null {
  const beginsWith = (signs: readonly number[]): boolean => signs.every((sign, at) => bytes[at] === sign);
  if (beginsWith(PNG)) return 'png';
  if (beginsWith(JPEG)) return 'jpeg';
  return isSvg(bytes) ? 'svg' : null;
}

function isSvg(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD_BYTES));
  const bare = head
    .replace(/^\uFEFF/, '')
    .replace(/<\?xml[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*>/g, '')
    .trimStart();
  return /^<svg[\s>]/.test(bare);
}

const DATA = /^data:image\/png;base64,[A-Za-z0-9+/]+={0,2}$/;
const BEGINNING = 'data:image/png;base64,';
/** A PNG says its size in its first 24 bytes: 32 signs of base64. */
const SIZE_SIGNS = 32;

/**
 * Reads a logo from a data address: a PNG with its signature and a size within bounds (ISO/IEC 15948, 5.2 and 11.2.2).
 * Null for anything else.
 */
export function readLogo(data: string): Logo | null {
  if (data.length > LIMITS.logoSigns || !DATA.test(data)) return null;
  const head = data.slice(BEGINNING.length, BEGINNING.length + SIZE_SIGNS);
  if (head.length < SIZE_SIGNS || head.includes('=')) return null;
  const bytes = Uint8Array.from(atob(head), (sign) => sign.charCodeAt(0));
  if (imageKind(bytes) !== 'png') return null;
  const view = new DataView(bytes.buffer);
  const [widthPx, heightPx] = [view.getUint32(16), view.getUint32(20)];
  const fits = (px: number): boolean => px >= 1 && px <= LIMITS.logoPx;
  return fits(widthPx) && fits(heightPx) ? { data, widthPx, heightPx } : null;
}
