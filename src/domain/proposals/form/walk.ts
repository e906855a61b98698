import * as z from 'zod/mini';
import type { ActorFeature } from '../../model/actor.ts';
import type { ActorId } from '../../model/identity.ts';
import { NeighbourhoodId } from '../../model/identity-checks.ts';
import type { Draft } from '../draft.ts';
import { LIMITS } from '../limits.ts';
import { Proposal, RecordId } from '../proposal.ts';
import { seenIn } from './proposal-of-form.ts';

/** What one can say of an actor in passing: right, something is not right, no longer there. */
export const MARKS = ['right', 'correct', 'gone'] as const;
export type Mark = (typeof MARKS)[number];

const Marked = z.object({
  mark: z.enum(MARKS),
  /** moment of the tap in UTC */
  at: z.iso.datetime(),
  /** the id that the proposal will have */
  id: RecordId,
});
type Marked = z.infer<typeof Marked>;

/** A walk through a neighbourhood: what was said of each actor on the way. Kept as a draft until it is finished. */
export const Walk = z.object({ walk: NeighbourhoodId, marks: z.record(z.string(), Marked) });
export interface Walk {
  readonly walk: NeighbourhoodId;
  readonly marks: Readonly<Partial<Record<ActorId, Marked>>>;
}

/** Gives the walk in a draft; null when it holds none. */
export function walkOfDraft(draft: Draft): Walk | null {
  const read = Walk.safeParse(draft.form);
  return read.success ? read.data : null;
}

/** Gives the walk with a mark at an actor; the mark that it has already is taken away. `at` and `id` as in `Marked`. */
export function marked(walk: Walk, actor: ActorId, { mark, at, id }: Marked): Walk {
  const { [actor]: before, ...others } = walk.marks;
  return { ...walk, marks: before?.mark === mark ? others : { ...others, [actor]: { mark, at, id } } };
}

/** What a finished walk is turned into proposals with. */
export interface WalkFrame {
  readonly actors: readonly ActorFeature[];
  readonly edition: Proposal['edition'];
  /** what is said of an actor that was marked and not corrected: that something is not right there */
  readonly remark: string;
  /** proposals on this device: an actor corrected since its mark needs no remark */
  readonly known: readonly Pick<Proposal, 'at' | 'kind'>[];
}

/**
 * Gives the proposals of a walk (PR-70): a confirmation, a closure for good, and a remark where something was to be
 * corrected and was not. An actor that left the list since is passed over. Each is of the moment of its tap.
 */
export function proposalsOfWalk(walk: Walk, frame: WalkFrame): readonly Proposal[] {
  return frame.actors.flatMap((actor) => {
    const { id } = actor.properties;
    const said = walk.marks[id];
    const body = said && bodyOf(said, actor, frame);
    return body ? [Proposal.parse({ ...headOf(said, frame), actor: id, ...body })] : [];
  });
}

const headOf = ({ id, at }: Marked, { edition }: WalkFrame) =>
  ({ record: 'proposal', id, at, by: { role: 'resident' }, edition }) as const;

function bodyOf(said: Marked, actor: ActorFeature, frame: WalkFrame): object | null {
  switch (said.mark) {
    case 'right':
      return { kind: 'confirmation', fields: [] };
    case 'gone':
      return { kind: 'closed', seen: seenIn(actor, 'closure'), closed: { extent: 'for-good', on: null } };
    case 'correct':
      return isCorrected(said, actor, frame)
        ? null
        : { kind: 'remark', geometry: null, text: frame.remark.slice(0, LIMITS.text) };
  }
}

/** Tells whether an actor that was marked has been corrected since. */
export function isCorrected(
  { at }: Pick<Marked, 'at'>,
  actor: ActorFeature,
  { known }: Pick<WalkFrame, 'known'>,
): boolean {
  return known.some(
    (proposal) =>
      proposal.kind !== 'confirmation' &&
      'actor' in proposal &&
      proposal.actor === actor.properties.id &&
      proposal.at >= at,
  );
}
