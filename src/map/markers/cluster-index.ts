import Supercluster from 'supercluster';
import type { Position } from '../../domain/model/identity.ts';
import type { Box } from '../camera/bounds.ts';

/** The farthest the map zooms in. */
export const MAX_ZOOM = 18;
/** Markers closer than this on screen become one, in pixels at a whole zoom level. */
export const CLUSTER_RADIUS_PX = 42;

export interface MarkerPoint {
  readonly id: string;
  readonly position: Position;
  /** printed number; gives the order of the markers */
  readonly number: number | null;
}

interface SingleItem {
  readonly kind: 'single';
  readonly key: string;
  readonly position: Position;
  readonly ids: readonly [string];
}

export interface ClusterItem {
  readonly kind: 'cluster';
  /** the same as long as the members are the same */
  readonly key: string;
  readonly position: Position;
  /** members in marker order */
  readonly ids: readonly string[];
  /** the zoom at which it falls apart; null when no zoom can part the members */
  readonly splitZoom: number | null;
}
type MarkerItem = SingleItem | ClusterItem;

export interface ClusterIndex {
  /** Gives what to draw in a box at a zoom of the map, in the order of the printed numbers. */
  at(box: Box, zoom: number): MarkerItem[];
}

/** The level of clustering used at a zoom of the map: the nearest whole one. */
export function clusterLevel(zoom: number): number {
  return Math.min(MAX_ZOOM, Math.max(0, Math.round(zoom)));
}

/** Builds the clusters of a set of points. */
export function createClusterIndex(points: readonly MarkerPoint[]): ClusterIndex {
  const ordered = [...points].sort(byNumber);
  const rank = new Map(ordered.map(({ id }, i) => [id, i]));
  const index = new Supercluster<MarkerPoint, object>({ radius: CLUSTER_RADIUS_PX, maxZoom: MAX_ZOOM });
  index.load(
    ordered.map((point) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...point.position] },
      properties: point,
    })),
  );
  const order = (id: string | undefined) => rank.get(id ?? '') ?? Number.POSITIVE_INFINITY;
  return {
    at: (box, zoom) =>
      index
        .getClusters([...box], clusterLevel(zoom))
        .map(({ geometry, properties }): MarkerItem => {
          if (!('cluster_id' in properties)) {
            return {
              kind: 'single',
              key: properties.id,
              position: properties.position,
              ids: [properties.id],
            };
          }
          const ids = index
            .getLeaves(properties.cluster_id, Number.POSITIVE_INFINITY)
            .map((leaf) => leaf.properties.id)
            .sort((a, b) => order(a) - order(b));
          const level = index.getClusterExpansionZoom(properties.cluster_id);
          const [longitude = 0, latitude = 0] = geometry.coordinates;
          return {
            kind: 'cluster',
            key: `cluster ${ids.join(' ')}`,
            position: [longitude, latitude],
            ids,
            splitZoom: level > MAX_ZOOM ? null : level,
          };
        })
        .sort((a, b) => order(a.ids[0]) - order(b.ids[0])),
  };
}

function byNumber(a: MarkerPoint, b: MarkerPoint): number {
  const [first, second] = [a.number ?? Number.POSITIVE_INFINITY, b.number ?? Number.POSITIVE_INFINITY];
  if (first !== second) return first - second;
  return a.id < b.id ? -1 : 1;
}
