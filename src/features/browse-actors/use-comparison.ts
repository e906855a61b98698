import { useMemo } from 'react';
import type { AreaKey } from '../../state/address.ts';
import { useComparedPlaces } from '../../state/compared-places.ts';
import { useView } from '../../state/view.ts';
import { type Comparison, comparisonOf } from './comparison-of.ts';

/** The comparison that the address asks for; null without one, and until its figures are here. */
export function useComparison(area: AreaKey): Comparison | null {
  const places = useComparedPlaces();
  const page = useView((view) => view.address.page);
  const wanted = page.kind === 'area' ? page.comparedWith : undefined;
  const known = places.status === 'ready' ? places.value : null;
  return useMemo(() => known && comparisonOf(known, area, wanted), [known, area, wanted]);
}
