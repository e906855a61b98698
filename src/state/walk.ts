import { useEffect, useState } from 'react';
import { catalogue } from '../catalogue/catalogue.ts';
import type { ActorFeature } from '../domain/model/actor.ts';
import type { ActorId, NeighbourhoodId } from '../domain/model/identity.ts';
import { type Mark, marked, proposalsOfWalk, type Walk, walkOfDraft } from '../domain/proposals/form/walk.ts';
import type { Proposal } from '../domain/proposals/proposal.ts';
import { addRecords, dropDraft, keepDraft, randomId, useProposals } from './proposals.ts';

/** A walk that somebody is on, kept at each tap. */
export interface OpenWalk {
  readonly walk: Walk;
  /** the proposals of this device */
  readonly known: readonly Proposal[];
  /** marks an actor; the mark that it has is taken away */
  mark(actor: ActorId, mark: Mark): void;
  /** makes proposals of the marks and forgets the walk; `remark` is said where something was not corrected */
  finish(actors: readonly ActorFeature[], remark: string): Promise<void>;
}

/** Opens the walk through a neighbourhood that is kept on this device, or a new one. Used once the drafts have come. */
export function useWalk(area: NeighbourhoodId): OpenWalk {
  const [{ id, begun }] = useState(() => begin(area));
  const [walk, setWalk] = useState(begun);
  const records = useProposals((state) => state.records);
  const known = records.filter((record): record is Proposal => record.record === 'proposal');
  useEffect(() => {
    if (walk === begun) return;
    const isEmpty = Object.keys(walk.marks).length === 0;
    void (isEmpty ? dropDraft(id) : keepDraft(id, walk));
  }, [id, walk, begun]);
  const mark = (actor: ActorId, said: Mark): void =>
    setWalk((before) => marked(before, actor, { mark: said, at: new Date().toISOString(), id: randomId() }));
  const finish = async (actors: readonly ActorFeature[], remark: string): Promise<void> => {
    const { edition } = await catalogue.manifest();
    const { number, date } = edition;
    await addRecords(proposalsOfWalk(walk, { actors, remark, known, edition: { number, date } }));
    await dropDraft(id);
  };
  return { walk, known, mark, finish };
}

function begin(area: NeighbourhoodId): { readonly id: string; readonly begun: Walk } {
  for (const draft of useProposals.getState().drafts) {
    const walk = walkOfDraft(draft);
    if (walk?.walk === area) return { id: draft.id, begun: walk };
  }
  return { id: randomId(), begun: { walk: area, marks: {} } };
}
