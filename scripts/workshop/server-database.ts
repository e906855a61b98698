import pg from 'pg';
import type { Database } from './database.ts';

const CONNECTIONS = 8;
const RETRY_MS = 1000;

/** Connects to a PostgreSQL server by its address. Throws when it cannot be reached now; later it is tried again. */
export async function openServerDatabase(url: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS });
  // A connection at rest that breaks is replaced by the next query.
  pool.on('error', () => undefined);
  await pool.query('select 1').catch(async (error: unknown) => {
    await pool.end();
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The database cannot be reached: ${reason}`);
  });
  const ears = new Ears(url);
  return {
    query: async <Row>(statement: string, values: readonly unknown[] = []) =>
      (await pool.query(statement, [...values])).rows as Row[],
    run: async (statements) => void (await pool.query(statements)),
    listen: (channel, heard) => ears.listen(channel, heard),
    close: async () => {
      await ears.close();
      await pool.end();
    },
  };
}

type Heard = (notice: string | null) => void;

/** A connection that only listens, made again whenever it breaks. */
class Ears {
  readonly #url: string;
  readonly #channels = new Map<string, Heard>();
  #client: Promise<pg.Client> | null = null;
  #isClosed = false;
  #isWaiting = false;

  constructor(url: string) {
    this.#url = url;
  }

  async listen(channel: string, heard: Heard): Promise<void> {
    this.#channels.set(channel, heard);
    this.#client ??= this.#connect();
    await (await this.#client).query(`listen ${channel}`);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    const client = await this.#client?.catch(() => null);
    await client?.end();
  }

  async #connect(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.#url, keepAlive: true });
    client.on('notification', ({ channel, payload }) => this.#channels.get(channel)?.(payload ?? ''));
    client.on('error', () => undefined);
    client.on('end', () => this.#again());
    await client.connect();
    for (const channel of this.#channels.keys()) await client.query(`listen ${channel}`);
    return client;
  }

  #again(): void {
    if (this.#isClosed || this.#isWaiting) return;
    this.#isWaiting = true;
    setTimeout(() => {
      this.#isWaiting = false;
      if (this.#isClosed) return;
      this.#client = this.#connect();
      this.#client.then(
        () => {
          for (const heard of this.#channels.values()) heard(null);
        },
        () => this.#again(),
      );
    }, RETRY_MS);
  }
}
