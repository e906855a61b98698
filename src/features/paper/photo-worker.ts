import type { BoxMm } from '../../domain/flyer/page.ts';
import { type Raster, sizeWithin } from '../../domain/paper/raster.ts';
import { type PhotoReading, readPhoto, type SheetInPhoto } from '../../domain/paper/read-photo.ts';
import { straightened } from '../../domain/paper/straighten.ts';
import type { PhotoMessage, PhotoReply } from './photo-messages.ts';

/** Longer side of the photo as it is read. */
const LONGEST_PX = 2400;
/** About what a photo of that size shows of a sheet. */
const PIXELS_PER_MM = 5;

let photo: Raster | null = null;
let sheet: SheetInPhoto | null = null;

const tell = (reply: PhotoReply, transfer: Transferable[] = []): void => postMessage(reply, { transfer });

async function decoded(file: Blob): Promise<Raster> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const { width, height } = sizeWithin(picture, LONGEST_PX);
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('there is no canvas in this worker');
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, width, height);
  picture.close();
  return context.getImageData(0, 0, width, height);
}

async function read(file: Blob): Promise<PhotoReading> {
  photo = await decoded(file);
  const reading = readPhoto(photo, (step) => tell({ step }));
  sheet = 'sheet' in reading ? reading.sheet : null;
  return reading;
}

async function straighten(box: BoxMm): Promise<ImageBitmap> {
  if (!photo || !sheet) throw new Error('no sheet was found');
  const { width, height, data } = straightened(photo, sheet.toPhoto, { box, pixelsPerMm: PIXELS_PER_MM });
  return createImageBitmap(new ImageData(new Uint8ClampedArray(data), width, height));
}

async function answer(message: PhotoMessage): Promise<void> {
  try {
    if ('file' in message) return tell({ reading: await read(message.file) });
    const picture = await straighten(message.box);
    tell({ picture }, [picture]);
  } catch (error) {
    tell({ failure: error instanceof Error ? error.message : String(error) });
  }
}

addEventListener('message', (event: MessageEvent<PhotoMessage>) => void answer(event.data));
