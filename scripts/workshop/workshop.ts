import type { ProposalRecord } from '../../src/domain/proposals/proposal.ts';
import { readProposals } from '../../src/domain/proposals/read-proposals.ts';
import {
  type Joined,
  MESSAGE_LIMITS,
  type Receipt,
  type Refusal,
  type RoomChange,
  type RoomFacts,
  type Steering,
} from '../../src/domain/room/messages.ts';
import { refusalOf } from '../../src/domain/room/rights.ts';
import { readRoomWord } from '../../src/domain/room/words.ts';
import type { Database } from './database.ts';
import { Hub } from './hub.ts';
import { RecordStore, type Row } from './record-store.ts';
import { CHANNEL, FACTS, type Room, RoomStore } from './room-store.ts';
import { makeTables } from './tables.ts';

/** Somebody who showed a pass. */
export interface Guest {
  readonly room: Room;
  readonly leads: boolean;
}

/** What a follower of a room is told. */
export interface Listener {
  facts(facts: RoomFacts): void;
  change(change: RoomChange): void;
}

/** Rooms in which people propose together: who comes in, what is taken, and what everyone hears of it. */
export class Workshop {
  readonly rooms: RoomStore;
  /** address of this server for phones; null until it is known */
  address: string | null = null;
  readonly #records: RecordStore;
  readonly #now: () => Date;
  readonly #hubs = new Map<string, Hub>();

  private constructor(database: Database, now: () => Date) {
    this.rooms = new RoomStore(database);
    this.#records = new RecordStore(database);
    this.#now = now;
  }

  /** Opens the rooms of a database. `now` gives the moment. */
  static async open(database: Database, now: () => Date = () => new Date()): Promise<Workshop> {
    await makeTables(database);
    const workshop = new Workshop(database, now);
    await workshop.rooms.forget(workshop.moment());
    await database.listen(CHANNEL, (notice) => workshop.#heard(notice));
    return workshop;
  }

  /** The moment, as the database takes it. */
  moment(): string {
    return this.#now().toISOString();
  }

  /** Gives the pass of the room with a word; null for no room, and for one whose time is over. */
  async join(word: string): Promise<Joined | null> {
    const room = await this.rooms.newest(this.moment(), readRoomWord(word));
    return room && { pass: room.pass, room: this.factsOf({ room, leads: false }) };
  }

  /** Gives who shows a pass; null for none. */
  guest(pass: string): Promise<Guest | null> {
    return this.rooms.ofPass(pass, this.moment());
  }

  /** Gives what a guest may know of their room. */
  factsOf({ room, leads }: Guest): RoomFacts {
    const { word, neighbourhood, state, until } = room;
    return { word, neighbourhood, state, until, leads, ...(this.address ? { address: this.address } : {}) };
  }

  /** Takes the records of a message: the text of a file of proposals. Comes back when what was taken is kept. */
  async take(guest: Guest, maker: string, text: string): Promise<Receipt> {
    const { value, issues } = readProposals(text, 'message');
    const wrong = issues.filter(({ severity }) => severity === 'error').map(({ record }) => record);
    const refused = [...new Set(wrong)].map((id) => ({ id, code: 'wrong-shape' as Refusal }));
    const taken: string[] = [];
    for (const record of inOrder(value).slice(0, MESSAGE_LIMITS.records)) {
      const refusal = await this.#takeOne(guest, maker, record);
      if (refusal) refused.push({ id: record.id, code: refusal });
      else taken.push(record.id);
    }
    return { taken, refused };
  }

  /** Does what somebody who leads asks; false for all others. */
  async steer({ room, leads }: Guest, steering: Steering): Promise<boolean> {
    if (!leads) return false;
    if ('state' in steering) await this.rooms.setState(room.id, steering.state);
    else if ('hide' in steering) await this.#records.setHidden(room.id, steering.hide, true);
    else await this.#records.setHidden(room.id, steering.show, false);
    return true;
  }

  /** Tells a listener all that happened after a number, and everything from now on. Gives what ends that. */
  async follow(guest: Guest, after: number, listener: Listener): Promise<() => void> {
    const { id } = guest.room;
    const hub = this.#hubs.get(id) ?? new Hub(id, this.rooms, this.#records);
    this.#hubs.set(id, hub);
    return hub.follow({
      seq: after,
      facts: (room) => listener.facts(this.factsOf({ room, leads: guest.leads })),
      change: (row) => {
        const change = changeFor(row, guest.leads);
        if (change) listener.change(change);
      },
    });
  }

  /** Looks for changes in every room that is followed, in case a notice got lost. */
  lookAgain(): void {
    this.#heard(null);
  }

  async #takeOne(guest: Guest, maker: string, record: ProposalRecord): Promise<Refusal | null> {
    const { room, leads } = guest;
    const madeIt = 'of' in record && (await this.#records.madeIt(room.id, record.of, maker));
    const refusal = refusalOf(record, { leads, room: room.state, madeIt });
    if (refusal) return refusal;
    const taken = await this.#records.take({ room: room.id, record, maker, now: this.moment() });
    return taken === 'clash' || taken === 'full' ? taken : null;
  }

  #heard(notice: string | null): void {
    // A notice that was missed is made up for by looking everywhere.
    const ids = notice === null ? [...this.#hubs.keys()] : [notice.replace(FACTS, '')];
    for (const id of ids) {
      const hub = this.#hubs.get(id);
      const tellsFacts = notice === null || notice.endsWith(FACTS);
      // A database that does not answer now is asked again at the next notice.
      void Promise.all([hub?.wake(), tellsFacts && hub?.tellFacts()]).catch(() => undefined);
    }
  }
}

/** What is about a proposal comes after it. */
function inOrder(records: readonly ProposalRecord[]): readonly ProposalRecord[] {
  const isProposal = ({ record }: ProposalRecord): boolean => record === 'proposal';
  return [...records.filter(isProposal), ...records.filter((record) => !isProposal(record))];
}

/** What a reader is told of a row; null: nothing. How people can be reached is for who leads alone. */
function changeFor({ seq, id, kind, state, body }: Row, leads: boolean): RoomChange | null {
  if (kind === 'contact' && !leads) return null;
  if (body === null || (state === 'hidden' && !leads)) return { seq, id, state: 'gone' };
  return { seq, id, state: state === 'hidden' ? 'hidden' : 'shown', record: JSON.parse(body) as unknown };
}
