import type { Position } from '../../../src/domain/model/identity.ts';
import { type NetworkFile, STEPS_PER_DEGREE } from '../../../src/domain/model/network.ts';
import type { Findings } from '../findings.ts';
import type { GroundFeature } from '../lines.ts';
import { encodeNetwork } from './encode.ts';
import { lengthOf, partsOf, stretchesOf } from './graph.ts';
import { linksAcrossGaps } from './links.ts';
import { type Piece, planarise } from './planarise.ts';
import { type WalkableLine, walkableLines } from './walkable.ts';

/** Less of the streets in one connected piece than this means that the source or the splitting is broken. */
const LEAST_SHARE = 0.98;

/** So often gaps are looked for: the second time finds those between parts that hung loose before. */
const ROUNDS = 2;

/**
 * Builds the network of streets one can walk. Streets that are connected with nothing are left out; the findings
 * say how much that is in the Region, and call it an error when it is more than 2 %.
 */
export function buildNetwork(
  streets: readonly GroundFeature[],
  isInRegion: (position: Position) => boolean,
  findings: Findings,
): NetworkFile {
  const { network, wholeMetres, loose } = joined(streets);
  const looseMetres = loose.reduce((sum, part) => sum + (isHere(part, isInRegion) ? lengthOf(part) : 0), 0);
  const share = 1 - looseMetres / (wholeMetres + looseMetres || 1);
  const percent = `${((1 - share) * 100).toFixed(2)} %`;
  const place = { source: 'data/sources/streets' };
  if (share < LEAST_SHARE) findings.error('network-broken', place, `${percent} of the streets hang loose`);
  else findings.info('network-loose', place, `${percent} of the streets are connected with nothing`);
  return network;
}

interface Joined {
  /** what is connected with most */
  readonly network: NetworkFile;
  readonly wholeMetres: number;
  /** parts that are connected with nothing else */
  readonly loose: readonly (readonly Piece[])[];
}

/** What was joined of the streets of a build; a third of the work of a build goes into it. */
const known = new WeakMap<readonly GroundFeature[], Joined>();

function joined(streets: readonly GroundFeature[]): Joined {
  const before = known.get(streets);
  if (before) return before;
  const { lines, names } = walkableLines(streets);
  const [whole = [], ...loose] = partsOf(withoutGaps(lines));
  const network = encodeNetwork(stretchesOf(whole), names);
  const now = { network, wholeMetres: lengthOf(whole), loose };
  known.set(streets, now);
  return now;
}

function withoutGaps(lines: readonly WalkableLine[]): readonly Piece[] {
  let all = lines;
  for (let round = 0; round < ROUNDS; round += 1) all = [...all, ...linksAcrossGaps(planarise(all))];
  return planarise(all);
}

function isHere(part: readonly Piece[], isInRegion: (position: Position) => boolean): boolean {
  const [x, y] = part[0]?.a ?? [0, 0];
  return isInRegion([x / STEPS_PER_DEGREE, y / STEPS_PER_DEGREE]);
}
