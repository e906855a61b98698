import { useEffect } from 'react';
import { create } from 'zustand';
import { formOfDraft } from '../domain/proposals/form/propose-form.ts';
import { smallPhoto } from '../sharing/small-photo.ts';
import { type KeptPhoto, openPhotoStore, type PhotoStore } from '../storage/proposals/photo-store.ts';
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
  const kept = (await store?.photos()) ?? new Map<string, KeptPhoto>();
  const isUsed = usedNow();
  const yesterday = new Date(Date.now() - DAY_MS).toISOString();
  // Another tab may hold a form that names it and is not kept yet; where no proposal could be read, none is unused.
  const unused = [...kept].flatMap(([id, { at }]) => (isUsed.has(id) || at > yesterday ? [] : [id]));
  if (useProposals.getState().status === 'kept' && unused.length > 0) await store?.drop(unused);
  usePhotos.setState(({ photos }) => ({
    isOpen: true,
    photos: new Map([...[...kept].map(([id, { picture }]) => [id, picture] as const), ...photos]),
  }));
  return store;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Ids that a proposal or a draft of this device names. */
function usedNow(): ReadonlySet<string> {
  const { records, drafts } = useProposals.getState();
  const ofRecords = records.flatMap((record) => (record.record === 'proposal' ? (record.photos ?? []) : []));
  return new Set([...ofRecords, ...drafts.flatMap((draft) => formOfDraft(draft)?.photos ?? [])]);
}

/** A photo that was taken in; what could not be kept lasts as long as the page. */
interface AddedPhoto {
  readonly id: string;
  readonly isKept: boolean;
}

/**
 * Takes a photo in, small and without anything else of its file; null when the file is no picture. What no proposal or
 * draft names is forgotten on a visit a day later.
 */
export async function addPhoto(file: Blob): Promise<AddedPhoto | null> {
  const picture = await smallPhoto(file);
  if (picture === null) return null;
  const id = randomId();
  usePhotos.setState(({ photos }) => ({ photos: new Map([...photos, [id, picture]]) }));
  opening ??= open();
  const at = new Date().toISOString();
  return { id, isKept: (await (await opening)?.keep(id, { picture, at })) ?? false };
}
