import type { Position } from '../../domain/model/identity.ts';
import type { FoundRoute } from '../../domain/walking/network-walks.ts';
import { useMyPosition } from '../../state/my-position.ts';
import { type Resource, useResource } from '../../state/resource.ts';
import { useView } from '../../state/view.ts';
import { findRoute } from '../../state/walk-client.ts';

/** Where a walk starts. */
export interface Start {
  readonly at: Position;
  /** true for the device's own position, which never stands in a link */
  readonly isMine: boolean;
}

/** Gives the start: the point of the link, else where the device is; null when neither is known. */
export function useStart(): Start | null {
  const at = useView((view) => view.address.at);
  const mine = useMyPosition((state) => state.mine);
  if (at) return { at, isMine: false };
  return mine.status === 'known' ? { at: mine.position, isMine: true } : null;
}

/** Finds the walk between two doors; null when no street leads there. Without a start it stays `loading`. */
export function useRoute(start: Start | null, to: Position): Resource<FoundRoute | null> {
  const key = start && `route ${start.at.join()} ${to.join()}`;
  return useResource(key, () => findRoute(start?.at ?? to, to));
}
