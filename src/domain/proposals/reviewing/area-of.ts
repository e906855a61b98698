import { isInArea } from '../../geo/polygon.ts';
import type { NeighbourhoodFeature } from '../../model/area.ts';
import type { NeighbourhoodId, Position } from '../../model/identity.ts';
import { actorOf, type Known } from '../changes.ts';
import type { Proposal } from '../proposal.ts';

/**
 * Gives the neighbourhood that a proposal is for: that of its actor, the one it names, or the one round its point or
 * the beginning of its drawing; null for the rest of the Region.
 */
export function areaOf(
  proposal: Proposal,
  known: Known,
  areas: readonly NeighbourhoodFeature[],
): NeighbourhoodId | null {
  const actor = actorOf(proposal);
  const published = actor === null ? undefined : known.actors.get(actor)?.properties;
  const found = published ?? (actor === null ? undefined : known.closed.get(actor));
  if (found) return found.neighbourhood;
  if ('neighbourhood' in proposal && proposal.neighbourhood) return proposal.neighbourhood;
  const at = firstPoint(proposal);
  const area = at && areas.find(({ geometry }) => isInArea(at, geometry));
  return area ? area.properties.id : null;
}

function firstPoint(proposal: Proposal): Position | null {
  const geometry = 'geometry' in proposal ? proposal.geometry : null;
  if (!geometry) return null;
  if (geometry.type === 'Point') return geometry.coordinates;
  const [first] = geometry.type === 'LineString' ? geometry.coordinates : (geometry.coordinates[0] ?? []);
  return (first as Position | undefined) ?? null;
}
