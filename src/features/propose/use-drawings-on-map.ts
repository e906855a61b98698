import { useEffect, useMemo } from 'react';
import type { NeighbourhoodId } from '../../domain/model/identity.ts';
import { shownDrawingOf } from '../../domain/proposals/drawing/drawn-proposals.ts';
import { useProposals } from '../../state/proposals.ts';
import { showDrawings } from '../../state/shown-drawings.ts';

/** Shows on the map the points and drawings proposed on this device: all of them, or those of one neighbourhood. */
export function useDrawingsOnMap(area: NeighbourhoodId | null): void {
  const records = useProposals((state) => state.records);
  const drawings = useMemo(
    () =>
      records.flatMap((record) => {
        const drawing = record.record === 'proposal' ? shownDrawingOf(record) : null;
        const isHere = area === null || ('neighbourhood' in record && record.neighbourhood === area);
        return drawing && isHere ? [drawing] : [];
      }),
    [records, area],
  );
  useEffect(() => showDrawings(drawings), [drawings]);
}
