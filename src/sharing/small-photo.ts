import { sizeWithin } from '../domain/paper/raster.ts';

/** A larger file is no photo of a telephone. */
const MOST_BYTES = 40_000_000;
/** Enough to read a sign by a door; a few hundred kB. */
const LONG_SIDE_PX = 1400;
const QUALITY = 0.8;

/**
 * Draws a photo anew, small, as a JPEG in a data address: nothing else of the file is kept, not the place nor the moment it
 * was taken. Null when the file is no picture that this browser reads.
 */
export async function smallPhoto(file: Blob): Promise<string | null> {
  if (file.size > MOST_BYTES) return null;
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null);
  if (!picture) return null;
  const canvas = Object.assign(document.createElement('canvas'), sizeWithin(picture, LONG_SIDE_PX));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return canvas.toDataURL('image/jpeg', QUALITY);
}
