import type { NeighbourhoodId } from '../../src/domain/model/identity.ts';
import type { RoomState } from '../../src/domain/room/messages.ts';
import type { Database } from './database.ts';
import { newPass, newWord, sealOf } from './secrets.ts';

/** The channel on which servers tell each other of changes: the id of a room, and “ facts” after it when its facts changed. */
export const CHANNEL = 'buurtkompas_room';
export const FACTS = ' facts';
/** Who leads can still read and save this long after the word stopped working; then the room is deleted. */
const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;

/** A room as the database has it. */
export interface Room {
  readonly id: string;
  readonly word: string;
  /** pass of everyone in the room */
  readonly pass: string;
  readonly neighbourhood: NeighbourhoodId | null;
  readonly state: RoomState;
  /** moment in UTC at which the word and the pass stop working */
  readonly until: string;
}

const ROOM = `rooms.id, word, rooms.pass, neighbourhood, state,
  to_char(until at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as until`;

/** Rooms in a database. Moments are texts in UTC and come from outside. */
export class RoomStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Makes a room with a word that no open room has. */
  async make(facts: { neighbourhood: string | null; now: string; until: string }): Promise<Room> {
    const statement = `insert into rooms (id, word, pass, neighbourhood, made, until)
      select $1, $2, $3, $4, $5::timestamptz, $6::timestamptz
      where not exists (select from rooms where word = $2 and until > $5::timestamptz) returning ${ROOM}`;
    for (;;) {
      const values = [newPass(), newWord(), newPass(), facts.neighbourhood, facts.now, facts.until];
      const [room] = await this.#database.query<Room>(statement, values);
      if (room) return room;
    }
  }

  /** Gives the newest room that is open to people, with this word where one is given; null when there is none. */
  async newest(now: string, word: string | null = null): Promise<Room | null> {
    const statement = `select ${ROOM} from rooms
      where until > $1::timestamptz and ($2::text is null or word = $2) order by made desc, id limit 1`;
    const [room] = await this.#database.query<Room>(statement, [now, word]);
    return room ?? null;
  }

  /** Gives the room of a pass and whether the pass leads it; null for none, or for one whose time is over. */
  async ofPass(pass: string, now: string): Promise<{ readonly room: Room; readonly leads: boolean } | null> {
    const statement = `select ${ROOM}, false as leads from rooms where pass = $1 and until > $3::timestamptz
      union all select ${ROOM}, true from rooms join leads on leads.room = rooms.id where leads.pass = $2`;
    const [row] = await this.#database.query<Room & { leads: boolean }>(statement, [pass, sealOf(pass), now]);
    if (!row) return null;
    const { leads, ...room } = row;
    return { room, leads };
  }

  /** Gives a room by its id. */
  async ofId(id: string): Promise<Room | null> {
    const [room] = await this.#database.query<Room>(`select ${ROOM} from rooms where id = $1`, [id]);
    return room ?? null;
  }

  /** Gives a new pass that leads a room, besides those there are. It is kept as a seal only. */
  async newLead(room: string): Promise<string> {
    const pass = newPass();
    await this.#database.query('insert into leads (pass, room) values ($1, $2)', [sealOf(pass), room]);
    return pass;
  }

  /** Opens, pauses or closes a room and tells everyone. */
  async setState(room: string, state: RoomState): Promise<void> {
    const statement = `with changed as (update rooms set state = $2 where id = $1 returning id)
      select pg_notify('${CHANNEL}', id || '${FACTS}') from changed`;
    await this.#database.query(statement, [room, state]);
  }

  /** Deletes rooms, with all in them, whose word stopped working long ago. */
  async forget(now: string): Promise<void> {
    const limit = new Date(Date.parse(now) - KEPT_DAYS * DAY_MS).toISOString();
    await this.#database.query('delete from rooms where until < $1::timestamptz', [limit]);
  }
}
