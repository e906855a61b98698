import type { ReactNode } from 'react';
import type { NeighbourhoodFeature } from '../domain/model/area.ts';
import { OfflinePage } from '../features/offline-state/offline-page.tsx';

/** The page about working without network. */
export function OfflineRoute(props: { readonly areas: readonly NeighbourhoodFeature[] }): ReactNode {
  return <OfflinePage areas={props.areas.map(({ properties }) => properties)} />;
}
