import { contentOf } from '../../src/domain/proposals/equal.ts';
import { LIMITS } from '../../src/domain/proposals/limits.ts';
import type { ProposalRecord, Removal } from '../../src/domain/proposals/proposal.ts';
import type { Database } from './database.ts';
import { CHANNEL } from './room-store.ts';

/** One record of a room as it stands now. `body`: its JSON; null when it was removed. */
export interface Row {
  readonly seq: number;
  readonly id: string;
  readonly kind: ProposalRecord['record'];
  readonly about: string | null;
  readonly maker: string;
  readonly state: 'shown' | 'hidden' | 'removed';
  readonly body: string | null;
}

/** `again`: it was there already, the same; `clash`: another record has its id (PR-13). */
export type Taken = 'new' | 'again' | 'clash' | 'full';

/** A record on its way into a room. */
export interface Incoming {
  readonly room: string;
  readonly record: ProposalRecord;
  /** random id of the device it comes from */
  readonly maker: string;
  /** moment in UTC */
  readonly now: string;
}

const COLUMNS = 'seq, id, kind, about, maker, state, body';

/**
 * The next number of a room is taken in the statement that writes with it. That holds the room until the end of the
 * statement: numbers become visible in their order, so that who read up to one has missed none before it.
 */
const NEXT =
  'update rooms set last_seq = last_seq + 1 where id = $1 and last_seq < $2 returning id, last_seq';
const TELL = `select pg_notify('${CHANNEL}', $1::text) from changed`;

/** Hiding and removing take numbers too. */
const MOST_CHANGES = 10 * LIMITS.records;

/** The records of rooms in a database. */
export class RecordStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Takes a record, once. Comes back when it is kept. */
  async take(incoming: Incoming): Promise<Taken> {
    const { room, record } = incoming;
    const before = await this.#row(room, record.id);
    if (before) return sameAs(before, record);
    if (await this.#isFull(room)) return 'full';
    if (await this.#insert(incoming)) {
      if (record.record === 'removal') await this.#remove(room, record);
      return 'new';
    }
    const other = await this.#row(room, record.id);
    return other ? sameAs(other, record) : 'full';
  }

  /** Tells whether a device made a proposal of a room. */
  async madeIt(room: string, proposal: string, maker: string): Promise<boolean> {
    const row = await this.#row(room, proposal);
    return row?.kind === 'proposal' && row.maker === maker;
  }

  /** Gives what changed in a room after a number, in order. */
  after(room: string, seq: number, most = 500): Promise<readonly Row[]> {
    const statement = `select ${COLUMNS} from records where room = $1 and seq > $2 order by seq limit $3`;
    return this.#database.query<Row>(statement, [room, seq, most]);
  }

  /** Hides a record and what is about it from all but who leads, or shows them again. */
  async setHidden(room: string, id: string, hidden: boolean): Promise<void> {
    const [from, to] = hidden ? ['shown', 'hidden'] : ['hidden', 'shown'];
    for (const row of await this.#withAbout(room, id))
      if (row.state === from) await this.#change(room, row.id, to, row.body);
  }

  async #row(room: string, id: string): Promise<Row | null> {
    const statement = `select ${COLUMNS} from records where room = $1 and id = $2`;
    const [row] = await this.#database.query<Row>(statement, [room, id]);
    return row ?? null;
  }

  /** A room holds no more than a file does (PR-26), so that it can be saved as one. */
  async #isFull(room: string): Promise<boolean> {
    const statement = 'select count(*)::int as count from records where room = $1';
    const [row] = await this.#database.query<{ count: number }>(statement, [room]);
    return (row?.count ?? 0) >= LIMITS.records;
  }

  /** What is about a hidden record is hidden, and what is about a removed one is kept without its content (PR-32). */
  async #insert({ room, record, maker, now }: Incoming): Promise<boolean> {
    const about = 'of' in record ? record.of : null;
    const statement = `with next as (${NEXT}),
      parent as (select state from records where room = $1 and id = $5),
      gone as (select from records where room = $1 and about = $5 and kind = 'removal'
        and (body::json->>'what' = 'all' or $4 = 'contact')),
      changed as (
        insert into records (room, seq, id, kind, about, maker, state, body, taken)
        select id, last_seq, $3, $4, $5, $6,
          case when $4 = 'removal' then 'shown' when exists (select from gone) then 'removed'
            else coalesce((select state from parent), 'shown') end,
          case when $4 <> 'removal' and exists (select from gone) then null else $7 end, $8::timestamptz
        from next on conflict (room, id) do nothing returning room)
      ${TELL}`;
    const values = [room, MOST_CHANGES, record.id, record.record, about, maker, JSON.stringify(record), now];
    return (await this.#database.query(statement, values)).length > 0;
  }

  async #remove(room: string, { of, what }: Removal): Promise<void> {
    for (const { id, kind } of await this.#withAbout(room, of)) {
      if (kind !== 'removal' && (what === 'all' || kind === 'contact'))
        await this.#change(room, id, 'removed', null);
    }
  }

  #withAbout(room: string, id: string): Promise<readonly Row[]> {
    const statement = `select ${COLUMNS} from records where room = $1 and (id = $2 or about = $2)
      order by (id <> $2), seq`;
    return this.#database.query<Row>(statement, [room, id]);
  }

  async #change(room: string, id: string, state: string, body: string | null): Promise<void> {
    const statement = `with next as (${NEXT}),
      changed as (update records set seq = next.last_seq, state = $4, body = $5
        from next where records.room = $1 and records.id = $3 and records.state <> 'removed' returning records.room)
      ${TELL}`;
    await this.#database.query(statement, [room, MOST_CHANGES, id, state, body]);
  }
}

function sameAs({ body }: Row, record: ProposalRecord): Taken {
  return body === null || contentOf(JSON.parse(body)) === contentOf(record) ? 'again' : 'clash';
}
