import { useEffect } from 'react';
import { create } from 'zustand';
import { formOfDraft } from '../domain/proposals/form/propose-form.ts';
import { smallPhoto } from '../sharing/small-photo.ts';
import { openPhotoStore, type PhotoStore } from '../storage/proposals/photo-store.ts';
import { openProposals, randomId, useProposals } from './proposals.ts';

interface DevicePhotos {
  readonly isOpen: boolean;
  /** data addresses by id */
  readonly photos: ReadonlyMap<string, string>;
}

const usePhotos = create<DevicePhotos>()(() => ({ isOpen: false, photos: new Map() }));

let opening: Promise<PhotoStore | null> | null = null;

/** The photos of this device by id, once they have come; asks for them. */
export function useProposalPhotos(): DevicePhotos {
  useEffect(() => {
    opening ??= open();
  }, []);
  return usePhotos();
}

async function open(): Promise<PhotoStore | null> {
  const [store] = await Promise.all([openPhotoStore(), openProposals()]);
  const kept = (await store?.photos()) ?? new Map<string, string>();
  const isUsed = usedNow();
  const unused = [...kept.keys()].filter((id) => !isUsed.has(id));
  if (unused.length > 0) await store?.drop(unused);
  usePhotos.setState(({ photos }) => ({
    isOpen: true,
    photos: new Map([...kept, ...photos].filter(([id]) => isUsed.has(id) || photos.has(id))),
  }));
  return store;
}

/** Ids that a proposal or a draft of this device names. */
function usedNow(): ReadonlySet<string> {
  const { records, drafts } = useProposals.getState();
  const ofRecords = records.flatMap((record) => (record.record === 'proposal' ? (record.photos ?? []) : []));
  return new Set([...ofRecords, ...drafts.flatMap((draft) => formOfDraft(draft)?.photos ?? [])]);
}

/**
 * Takes a photo in, small and without anything else of its file, and gives its id; null when the file is no picture. Where
 * nothing can be kept it lasts as long as the page. What no proposal or draft names is forgotten on the next visit.
 */
export async function addPhoto(file: Blob): Promise<string | null> {
  const picture = await smallPhoto(file);
  if (picture === null) return null;
  const id = randomId();
  usePhotos.setState(({ photos }) => ({ photos: new Map([...photos, [id, picture]]) }));
  opening ??= open();
  await (await opening)?.keep(id, picture);
  return id;
}
