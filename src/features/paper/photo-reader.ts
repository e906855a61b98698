import type { BoxMm } from '../../domain/flyer/page.ts';
import { type FileProblem, fileProblem } from '../../domain/paper/picture-file.ts';
import type { PhotoReading, PhotoStep } from '../../domain/paper/read-photo.ts';
import type { PhotoMessage, PhotoReply } from './photo-messages.ts';

/** Reads one photo in a worker of its own; the photo stays there until `close`. */
export interface PhotoReader {
  /** Rejects when the picture cannot be unpacked. */
  read(file: Blob, onStep: (step: PhotoStep) => void): Promise<PhotoReading>;
  /** Gives part of the sheet as seen from straight above. Rejects before a sheet was found. */
  straighten(box: BoxMm): Promise<ImageBitmap>;
  /** Ends at once whatever it does. */
  close(): void;
}

/** Tells what is wrong with a file before anything unpacks it; null when nothing is. */
export async function problemOfFile(file: Blob): Promise<FileProblem | null> {
  return fileProblem(new Uint8Array(await file.arrayBuffer()));
}

export function openPhotoReader(): PhotoReader {
  const worker = new Worker(new URL('./photo-worker.ts', import.meta.url), { type: 'module' });
  const ask = (message: PhotoMessage, onStep?: (step: PhotoStep) => void): Promise<PhotoReply> =>
    new Promise((resolve, reject) => {
      worker.onerror = () => reject(new Error('the worker does not start'));
      worker.onmessage = ({ data }: MessageEvent<PhotoReply>) => {
        if ('step' in data) onStep?.(data.step);
        else if ('failure' in data) reject(new Error(data.failure));
        else resolve(data);
      };
      worker.postMessage(message);
    });
  return {
    read: async (file, onStep) => {
      const reply = await ask({ file }, onStep);
      if (!('reading' in reply)) throw new Error('no reading came');
      return reply.reading;
    },
    straighten: async (box) => {
      const reply = await ask({ box });
      if (!('picture' in reply)) throw new Error('no picture came');
      return reply.picture;
    },
    close: () => worker.terminate(),
  };
}
