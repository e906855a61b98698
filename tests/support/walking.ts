import { encodeNetwork } from '../../scripts/data/network/encode.ts';
import { stretchesOf } from '../../scripts/data/network/graph.ts';
import { planarise } from '../../scripts/data/network/planarise.ts';
import type { Step, StreetName, WalkableLine } from '../../scripts/data/network/walkable.ts';
import type { Position } from '../../src/domain/model/identity.ts';
import { STEPS_PER_DEGREE } from '../../src/domain/model/network.ts';
import { unpackNetwork, type WalkingNetwork } from '../../src/domain/walking/network.ts';

/** Lower left corner of the towns that tests build, in steps. */
const CORNER: Step = [435_000, 5_085_000];

/** A position so many steps (about 1 m) east and north of the corner. */
export function at(east: number, north: number): Position {
  return [(CORNER[0] + east) / STEPS_PER_DEGREE, (CORNER[1] + north) / STEPS_PER_DEGREE];
}

/** A street through points given in steps from the corner; `name` 0 has none. */
export function street(points: readonly Step[], name = 0, apart = false): WalkableLine {
  return { points: points.map(([x, y]): Step => [CORNER[0] + x, CORNER[1] + y]), apart, name };
}

/** The network of a small town. */
export function townOf(
  lines: readonly WalkableLine[],
  names: readonly StreetName[] = [[null, null]],
): WalkingNetwork {
  return unpackNetwork(encodeNetwork(stretchesOf(planarise(lines)), names));
}
