import type { Logo } from '../../domain/flyer/own-choices.ts';
import { imageKind, LOGO_FILE_BYTES, readLogo } from '../../domain/flyer/studio/logo.ts';

/** Why a file cannot be a logo. */
export type LogoProblem = 'too-large' | 'other-kind' | 'broken';

/** Long sides that are tried, the largest whose PNG is small enough is taken; 400 px are 220 to the inch on paper. */
const SIDES_PX = [900, 600, 400] as const;
const MEDIA = { png: 'image/png', jpeg: 'image/jpeg', svg: 'image/svg+xml' } as const;

/**
 * Makes a logo of a file: judged by its bytes, drawn anew as pixels and written as PNG, so that nothing else of the file
 * is kept (no script, no place where a photo was taken). Gives why not when it cannot be one.
 */
export async function readImage(file: Blob): Promise<Logo | LogoProblem> {
  if (file.size > LOGO_FILE_BYTES) return 'too-large';
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = imageKind(bytes);
  if (!kind) return 'other-kind';
  const image = await loadedImage(`data:${MEDIA[kind]};base64,${base64(bytes)}`);
  if (!image) return 'broken';
  for (const side of SIDES_PX) {
    const logo = drawnLogo(image, side);
    if (logo) return logo;
  }
  return 'too-large';
}

/** An image in a page runs no script and asks for nothing; null when it cannot be read. */
async function loadedImage(address: string): Promise<HTMLImageElement | null> {
  const image = new Image();
  image.src = address;
  return image.decode().then(
    () => image,
    () => null,
  );
}

function drawnLogo(image: HTMLImageElement, longSidePx: number): Logo | null {
  // A vector picture may say no size; it is drawn as a square then.
  const [width, height] = [image.naturalWidth || longSidePx, image.naturalHeight || longSidePx];
  const vector = image.src.startsWith(`data:${MEDIA.svg}`);
  const scale = vector
    ? longSidePx / Math.max(width, height)
    : Math.min(1, longSidePx / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return readLogo(canvas.toDataURL('image/png'));
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
