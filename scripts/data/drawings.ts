import { areaAt } from '../../src/domain/geo/polygon.ts';
import type { AcceptedFile } from '../../src/domain/proposals/accepted.ts';
import { ACCEPTED_FOLDER } from '../../src/domain/proposals/apply-accepted.ts';
import { publishedDrawings } from '../../src/domain/proposals/drawing/drawings-of-area.ts';
import type { DrawingFeature } from '../../src/domain/proposals/drawing/published-drawing.ts';
import type { Findings } from './findings.ts';
import type { Neighbourhood } from './neighbourhoods.ts';

/**
 * Gives the accepted drawings as features. Each is shown in the neighbourhood on whose page it was drawn, else in the one in which its first corner
 * inside any lies. A neighbourhood that no list knows is an error.
 */
export function drawingFeatures(
  files: readonly AcceptedFile[],
  areas: { readonly neighbourhoods: readonly Neighbourhood[]; readonly known: ReadonlySet<string> },
  findings: Findings,
): readonly DrawingFeature[] {
  const built = areas.neighbourhoods;
  return publishedDrawings(files, ({ proposal, neighbourhood }, corners) => {
    if (neighbourhood !== null && !areas.known.has(neighbourhood))
      findings.error(
        'unknown-id',
        { source: `${ACCEPTED_FOLDER}/${proposal}.json`, field: 'neighbourhood' },
        `no neighbourhood has the id “${neighbourhood}”`,
      );
    const named = built.find(({ id }) => id === neighbourhood);
    if (named) return named.id;
    const inside = corners.map((corner) => areaAt(corner, built)).find((area) => area !== undefined);
    return inside?.id ?? null;
  });
}
