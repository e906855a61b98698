import * as z from 'zod/mini';
import { NeighbourhoodId } from '../model/identity-checks.ts';
import { RecordId } from '../proposals/proposal.ts';

/** `paused`: nobody but who leads adds anything for a moment; `closed`: for good. */
const RoomState = z.enum(['open', 'paused', 'closed']);
export type RoomState = z.infer<typeof RoomState>;

/** What everyone in a room knows of it. */
export const RoomFacts = z.object({
  /** the word by which others come in */
  word: z.string(),
  neighbourhood: z.nullable(NeighbourhoodId),
  state: RoomState,
  /** moment in UTC at which the word stops working */
  until: z.iso.datetime(),
  /** whether this pass is one that leads the room */
  leads: z.boolean(),
  /** address of the server for phones, `http://192.168.1.20:4180`; the laptop itself may know it as localhost */
  address: z.optional(z.url({ protocol: /^https?$/ })),
});
export type RoomFacts = z.infer<typeof RoomFacts>;

/** A pass: what stands in addresses of a room in place of its word. Whoever has one is in. */
export const Pass = z.string().check(z.regex(/^[A-Za-z0-9_-]{22,64}$/, 'a pass'));

export const Joined = z.object({ pass: Pass, room: RoomFacts });
export type Joined = z.infer<typeof Joined>;

/**
 * One change in a room. `shown` and `hidden` come with the record; `hidden` only to who leads. `gone`: hidden from
 * this reader, or deleted on request.
 */
export const RoomChange = z.object({
  seq: z.int(),
  id: RecordId,
  state: z.enum(['shown', 'hidden', 'gone']),
  record: z.optional(z.unknown()),
});
export type RoomChange = z.infer<typeof RoomChange>;

/** Why a record is not taken. Only those of `LATER` are worth sending again. */
const REFUSALS = ['no-right', 'clash', 'paused', 'closed', 'full', 'wrong-shape'] as const;
export type Refusal = (typeof REFUSALS)[number];
export const LATER: ReadonlySet<Refusal> = new Set(['paused']);

/** What became of records that were sent. */
export const Receipt = z.object({
  taken: z.array(RecordId),
  refused: z.array(z.object({ id: z.string(), code: z.enum(REFUSALS) })),
});
export type Receipt = z.infer<typeof Receipt>;

/** What somebody who leads asks of a room. */
export const Steering = z.union([
  z.object({ state: RoomState }),
  z.object({ hide: RecordId }),
  z.object({ show: RecordId }),
]);
export type Steering = z.infer<typeof Steering>;

export const JoinRequest = z.object({ word: z.string().check(z.maxLength(100)) });

/** Path under which a server of rooms answers, on the site's own host. */
export const ROOM_PATH = 'room/';
/** Header with the random id of a device: by it a server knows who made a proposal. */
export const MAKER_HEADER = 'Buurtkompas-Maker';
/** Most records, and most bytes, that one message may carry. */
export const MESSAGE_LIMITS = { records: 100, bytes: 1_000_000 } as const;
