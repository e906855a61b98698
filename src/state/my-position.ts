import { create } from 'zustand';
import type { Position } from '../domain/model/identity.ts';

/** Whether the device's position is known, and why not. */
export type MyPosition =
  | { readonly status: 'idle' | 'asking' | 'refused' | 'unavailable' | 'outside' }
  | { readonly status: 'known'; readonly position: Position };

/** The device's position, asked for on a click. It is held in memory only: no link, no storage. */
export const useMyPosition = create<{ readonly mine: MyPosition }>()(() => ({ mine: { status: 'idle' } }));
