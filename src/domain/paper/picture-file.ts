/** Why a file is not read: what it is, how heavy it is, how many pixels it has. */
export type FileProblem = 'not-a-picture' | 'too-heavy' | 'too-many-pixels';

/** What a file of a photo may be: JPEG, PNG or WebP. */
export const PICTURE_TYPES = 'image/jpeg,image/png,image/webp';
const HEAVIEST_BYTES = 25_000_000;
const MOST_PIXELS = 50_000_000;

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Tells what is wrong with the file of a photo before anything unpacks it; null when nothing is. The size stands in its
 * first part: a small file can claim a picture that fills the memory of a telephone.
 */
export function fileProblem(bytes: Uint8Array): FileProblem | null {
  if (bytes.length > HEAVIEST_BYTES) return 'too-heavy';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = pngSize(view) ?? webpSize(view) ?? jpegSize(view);
  if (!size || size.width === 0 || size.height === 0) return 'not-a-picture';
  return size.width * size.height > MOST_PIXELS ? 'too-many-pixels' : null;
}

const signs = (view: DataView, at: number, text: string): boolean =>
  view.byteLength >= at + text.length &&
  [...text].every((sign, index) => view.getUint8(at + index) === sign.charCodeAt(0));

/** PNG (ISO/IEC 15948): the first chunk is IHDR. */
function pngSize(view: DataView): Size | null {
  if (view.byteLength < 24 || !signs(view, 1, 'PNG\r\n') || !signs(view, 12, 'IHDR')) return null;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** WebP (RFC 9649): extended, lossless and lossy files write their size each in their own way. */
function webpSize(view: DataView): Size | null {
  if (view.byteLength < 30 || !signs(view, 0, 'RIFF') || !signs(view, 8, 'WEBP')) return null;
  const triple = (at: number): number => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536 + 1;
  if (signs(view, 12, 'VP8X')) return { width: triple(24), height: triple(27) };
  if (signs(view, 12, 'VP8L')) {
    const bits = view.getUint32(21, true);
    return { width: (bits % 16_384) + 1, height: (Math.floor(bits / 16_384) % 16_384) + 1 };
  }
  return { width: view.getUint16(26, true) % 16_384, height: view.getUint16(28, true) % 16_384 };
}

const FRAME = { first: 0xc0, last: 0xcf, others: [0xc4, 0xc8, 0xcc] } as const;

/** JPEG (ISO/IEC 10918-1): segments one after another, until the one that begins the frame. */
function jpegSize(view: DataView): Size | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null;
  let at = 2;
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const isFrame =
      marker >= FRAME.first && marker <= FRAME.last && !FRAME.others.some((one) => one === marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += marker === 0xff ? 1 : 2 + Math.max(2, view.getUint16(at + 2));
  }
  return null;
}
