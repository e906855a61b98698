import { useEffect, useRef, useState } from 'react';
import type { BoxMm } from '../../domain/flyer/page.ts';
import type { FileProblem } from '../../domain/paper/picture-file.ts';
import type { PhotoProblem, PhotoStep, SheetInPhoto } from '../../domain/paper/read-photo.ts';
import type { SheetIdentity } from '../../domain/paper/sheet-identity.ts';
import { openPhotoReader, type PhotoReader, problemOfFile } from './photo-reader.ts';

/** How far the reading of a photo is. */
export type PhotoState =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly step: 'file' | PhotoStep }
  | { readonly kind: 'refused'; readonly problem: FileProblem | PhotoProblem | 'unreadable' }
  | { readonly kind: 'found'; readonly sheet: SheetInPhoto; readonly identity: SheetIdentity | null };

const NONE: PhotoState = { kind: 'none' };

/** Reads photos one after another; a new one, leaving the page, and `cancel` end the one before. */
export function usePhoto() {
  const [state, setState] = useState<PhotoState>(NONE);
  const reader = useRef<PhotoReader | null>(null);
  const cancel = (): void => {
    reader.current?.close();
    reader.current = null;
    setState(NONE);
  };
  useEffect(() => () => reader.current?.close(), []);
  const read = async (file: File): Promise<void> => {
    cancel();
    const mine = openPhotoReader();
    reader.current = mine;
    setState({ kind: 'reading', step: 'file' });
    const said = await stateAfter(file, mine, (step) => {
      if (reader.current === mine) setState({ kind: 'reading', step });
    });
    if (reader.current === mine) setState(said);
  };
  const straighten = (box: BoxMm): Promise<ImageBitmap> =>
    reader.current?.straighten(box) ?? Promise.reject(new Error('no photo is open'));
  return { state, read, cancel, straighten };
}

async function stateAfter(
  file: File,
  reader: PhotoReader,
  onStep: (step: PhotoStep) => void,
): Promise<PhotoState> {
  const wrong = await problemOfFile(file);
  if (wrong) return { kind: 'refused', problem: wrong };
  try {
    const reading = await reader.read(file, onStep);
    return 'problem' in reading
      ? { kind: 'refused', problem: reading.problem }
      : { kind: 'found', ...reading };
  } catch (error) {
    console.info(error instanceof Error ? error.message : error);
    return { kind: 'refused', problem: 'unreadable' };
  }
}
