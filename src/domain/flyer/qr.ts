import { encode } from 'uqr';
import type { QrItem } from './page.ts';

/** Free modules round a QR code (ISO/IEC 18004). */
const QUIET_MODULES = 4;

/**
 * A QR code of error correction M whose printed square, without the quiet zone, is `sizeMm` wide; x and y are the
 * upper left corner of the quiet zone.
 */
export function qrItem(content: string, x: number, y: number, sizeMm: number): QrItem {
  const { data, size } = encode(content, { ecc: 'M', border: 0 });
  return {
    kind: 'qr',
    x,
    y,
    sizeMm: (sizeMm * (size + 2 * QUIET_MODULES)) / size,
    content,
    modules: data,
  };
}

/** Width of one module and the offset of the first one from the corner of the quiet zone, in millimetres. */
export function moduleMm(item: QrItem): { readonly width: number; readonly offset: number } {
  const width = item.sizeMm / (item.modules.length + 2 * QUIET_MODULES);
  return { width, offset: width * QUIET_MODULES };
}
