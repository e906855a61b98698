import type { FlyerInput } from './flyer-input.ts';
import type { PlacedMarker } from './markers.ts';
import type { FlyerNotice } from './page.ts';
import { distance } from './plane.ts';

/** Tells who prints of a long list and of markers that stand farther than their diameter from their place. */
export function noticesOf(
  { neighbourhood }: FlyerInput,
  markers: readonly PlacedMarker[],
  furtherSides: number,
): readonly FlyerNotice[] {
  const far = markers.filter(({ at, truth, radiusMm }) => distance(at, truth) > 2 * radiusMm);
  return [
    ...far.map(({ key }): FlyerNotice => ({ code: 'marker-far', subject: key })),
    ...(furtherSides > 0 ? [{ code: 'further-page', subject: neighbourhood.properties.id } as const] : []),
  ];
}
