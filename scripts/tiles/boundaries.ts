import type { SourceFeature } from './sources.ts';

type Point = readonly [number, number];

/** One piece of an outline: of the Region, or between two of its municipalities. */
export interface BoundaryLine {
  readonly class: 'region' | 'municipality';
  readonly line: readonly Point[];
}

interface Edge {
  readonly from: Point;
  readonly to: Point;
  readonly towns: string[];
}

const key = (point: Point) => `${point[0]},${point[1]}`;

/**
 * Gives the outline of the Region and the borders between municipalities from sectors that share their vertices:
 * an edge of one sector alone is the Region's, an edge of two sectors of different municipalities is theirs.
 */
export function boundaries(sectors: readonly SourceFeature[]): BoundaryLine[] {
  const edges = new Map<string, Edge>();
  for (const sector of sectors) {
    for (const ring of ringsOf(sector)) addEdges(edges, ring, sector.properties.nis ?? '');
  }
  const region: Edge[] = [];
  const municipality: Edge[] = [];
  for (const edge of edges.values()) {
    if (edge.towns.length === 1) region.push(edge);
    else if (new Set(edge.towns).size > 1) municipality.push(edge);
  }
  return [
    ...chains(region).map((line) => ({ class: 'region' as const, line })),
    ...chains(municipality).map((line) => ({ class: 'municipality' as const, line })),
  ];
}

function ringsOf({ geometry }: SourceFeature): readonly (readonly Point[])[] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

function addEdges(edges: Map<string, Edge>, ring: readonly Point[], town: string): void {
  for (const [i, to] of ring.entries()) {
    const from = ring[i - 1];
    if (!from) continue;
    const id = [key(from), key(to)].sort().join(' ');
    const edge = edges.get(id);
    if (edge) edge.towns.push(town);
    else edges.set(id, { from, to, towns: [town] });
  }
}

/** Joins edges end to end; a chain stops where three or more meet. */
function chains(edges: readonly Edge[]): Point[][] {
  const meeting = new Map<string, Edge[]>();
  for (const edge of edges) {
    for (const end of [edge.from, edge.to]) {
      const there = meeting.get(key(end));
      if (there) there.push(edge);
      else meeting.set(key(end), [edge]);
    }
  }
  const used = new Set<Edge>();
  const onward = (from: Point): Point[] => {
    const line: Point[] = [];
    let at = from;
    for (;;) {
      const there = meeting.get(key(at)) ?? [];
      const next = there.length === 2 ? there.find((edge) => !used.has(edge)) : undefined;
      if (!next) return line;
      used.add(next);
      at = key(next.from) === key(at) ? next.to : next.from;
      line.push(at);
    }
  };
  const lines: Point[][] = [];
  for (const edge of edges) {
    if (used.has(edge)) continue;
    used.add(edge);
    const after = onward(edge.to);
    const before = onward(edge.from);
    lines.push([...before.reverse(), edge.from, edge.to, ...after]);
  }
  return lines;
}
