import type { BoxMm } from '../../domain/flyer/page.ts';
import type { PhotoReading, PhotoStep } from '../../domain/paper/read-photo.ts';

/** What the worker of a photo is asked: to read one, then to give part of its sheet from straight above. */
export type PhotoMessage = { readonly file: Blob } | { readonly box: BoxMm };

/** What the worker answers. */
export type PhotoReply =
  | { readonly step: PhotoStep }
  | { readonly reading: PhotoReading }
  | { readonly picture: ImageBitmap }
  | { readonly failure: string };
