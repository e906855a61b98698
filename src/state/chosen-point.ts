import { useMemo } from 'react';
import type { Position } from '../domain/model/identity.ts';
import { useMyPosition } from './my-position.ts';
import { useView } from './view.ts';

/** From where a visitor looks. */
export interface ChosenPoint {
  readonly at: Position;
  /** true for the device's own position, which never stands in a link */
  readonly isMine: boolean;
}

/** Gives the point of the link, else where the device is; null when neither is known. */
export function useChosenPoint(): ChosenPoint | null {
  const at = useView((view) => view.address.at);
  const mine = useMyPosition((state) => state.mine);
  return useMemo(() => {
    if (at) return { at, isMine: false };
    return mine.status === 'known' ? { at: mine.position, isMine: true } : null;
  }, [at, mine]);
}
