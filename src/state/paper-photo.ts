import { create } from 'zustand';
import type { NeighbourhoodId, Position } from '../domain/model/identity.ts';

/** The photo of a sheet that lies on the map, in memory only. */
export interface PhotoOnMap {
  /** the map of the sheet, seen from straight above */
  readonly picture: ImageBitmap;
  /** where its corners lie, clockwise from its upper left */
  readonly corners: readonly [Position, Position, Position, Position];
  readonly area: NeighbourhoodId;
  /** edition that the sheet was printed from; null when its code could not be read */
  readonly edition: number | null;
  /** false: lines may be some millimetres off, since the paper was not flat */
  readonly isFlat: boolean;
}

interface LaidPhoto {
  readonly photo: PhotoOnMap | null;
  /** how strongly it covers the map, 0 to 1 */
  readonly strength: number;
  /** proposals drawn from it so far */
  readonly made: number;
}

const STRENGTH = 0.8;

/** The photo on the map and how it is seen. */
export const usePaperPhoto = create<LaidPhoto>()(() => ({ photo: null, strength: STRENGTH, made: 0 }));

/** Lays a photo on the map, in place of the one before it. */
export function layPhoto(photo: PhotoOnMap): void {
  usePaperPhoto.getState().photo?.picture.close();
  usePaperPhoto.setState({ photo, strength: STRENGTH, made: 0 });
}

/** Takes the photo off the map and forgets it. */
export function removePhoto(): void {
  usePaperPhoto.getState().photo?.picture.close();
  usePaperPhoto.setState({ photo: null });
}

export function setPhotoStrength(strength: number): void {
  usePaperPhoto.setState({ strength });
}

/** Counts a proposal that was drawn from the photo. */
export function countFromPhoto(): void {
  usePaperPhoto.setState(({ made }) => ({ made: made + 1 }));
}
