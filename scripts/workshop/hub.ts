import type { RecordStore, Row } from './record-store.ts';
import type { Room, RoomStore } from './room-store.ts';

/** Somebody who follows a room. */
export interface Follower {
  /** number of the last change they were given */
  seq: number;
  /** gives one change; what is not for them is not given, but counts as seen */
  change(row: Row): void;
  /** gives what is known of the room now */
  facts(room: Room): void;
}

/** Hands the changes of one room to all who follow it: one question to the database for all of them. */
export class Hub {
  readonly #followers = new Set<Follower>();
  readonly #records: RecordStore;
  readonly #rooms: RoomStore;
  readonly #room: string;
  #seq = 0;
  #reading: Promise<void> | null = null;
  #again = false;

  constructor(room: string, rooms: RoomStore, records: RecordStore) {
    this.#room = room;
    this.#rooms = rooms;
    this.#records = records;
  }

  /** Gives a follower all they have not seen, then every change from now on. Gives what ends that. */
  async follow(follower: Follower): Promise<() => void> {
    const room = await this.#rooms.ofId(this.#room);
    if (room) follower.facts(room);
    await this.wake();
    // Between the last look and joining nothing waits, so that no change falls between.
    do await this.#catchUp(follower);
    while (follower.seq < this.#seq);
    this.#followers.add(follower);
    return () => this.#followers.delete(follower);
  }

  /** Looks for changes. Those who ask while it looks share one more look. */
  wake(): Promise<void> {
    this.#again = true;
    this.#reading ??= this.#read().finally(() => {
      this.#reading = null;
    });
    return this.#reading;
  }

  /** Tells everyone what is known of the room now. */
  async tellFacts(): Promise<void> {
    const room = await this.#rooms.ofId(this.#room);
    for (const follower of this.#followers) if (room) follower.facts(room);
  }

  async #read(): Promise<void> {
    while (this.#again) {
      this.#again = false;
      for await (const row of this.#rowsAfter(this.#seq)) {
        this.#seq = row.seq;
        for (const follower of this.#followers) give(follower, row);
      }
    }
  }

  async #catchUp(follower: Follower): Promise<void> {
    for await (const row of this.#rowsAfter(follower.seq)) give(follower, row);
  }

  async *#rowsAfter(seq: number): AsyncGenerator<Row> {
    let from = seq;
    for (;;) {
      const rows = await this.#records.after(this.#room, from);
      yield* rows;
      const last = rows.at(-1);
      if (!last) return;
      from = last.seq;
    }
  }
}

function give(follower: Follower, row: Row): void {
  if (row.seq <= follower.seq) return;
  follower.seq = row.seq;
  follower.change(row);
}
