import type { ProposalRecord } from '../proposals/proposal.ts';
import { may } from '../proposals/rights.ts';
import type { Refusal, RoomState } from './messages.ts';

/** Who sends a record to a room. */
export interface Sender {
  readonly leads: boolean;
  readonly room: RoomState;
  /** whether this device made the proposal that the record is about */
  readonly madeIt: boolean;
}

/**
 * Tells why a room does not take a record from a sender; null when it does (PR-22). Who leads answers for the roles of
 * their own records. All others propose, and speak about their own proposals only.
 */
export function refusalOf(record: ProposalRecord, { leads, room, madeIt }: Sender): Refusal | null {
  if (leads) return null;
  if (room !== 'open') return room;
  if (may(record.by.role, 'decide')) return 'no-right';
  if (record.record === 'proposal') return null;
  if (!madeIt || record.record === 'removal') return 'no-right';
  const decides = record.record === 'review' && !isOfMaker(record.decision);
  return decides ? 'no-right' : null;
}

const isOfMaker = (decision: string): boolean => decision === 'withdraw' || decision === 'answer';
