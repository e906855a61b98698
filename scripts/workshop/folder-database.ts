import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { Database } from './database.ts';
import { flusherOf, flushFolder } from './flush.ts';
import { lockFolder } from './folder-lock.ts';

/**
 * Opens PGlite, PostgreSQL without a server, in a folder. Throws when another program has it open.
 *
 * PGlite leaves flushing to the system: what it wrote outlives the program, not a power cut. So its log of changes is
 * flushed before a change counts as kept, and the whole folder at opening and closing, when PostgreSQL writes its
 * checkpoints: what came after the last one can be worked out again from the log.
 */
export async function openFolderDatabase(folder: string): Promise<Database> {
  mkdirSync(folder, { recursive: true });
  const unlock = await lockFolder(folder);
  const data = join(folder, 'database');
  const lite = await PGlite.create(data);
  await flushFolder(data);
  const flush = flusherOf(() => flushFolder(join(data, 'pg_wal')));
  return {
    query: async <Row>(statement: string, values: readonly unknown[] = []) => {
      const { rows } = await lite.query<Row>(statement, [...values]);
      if (!/^\s*select\b/i.test(statement)) await flush();
      return rows;
    },
    run: async (statements) => {
      await lite.transaction((all) => all.exec(statements));
      await flush();
    },
    listen: async (channel, heard) => void (await lite.listen(channel, heard)),
    close: async () => {
      await lite.close();
      await flushFolder(data);
      await unlock();
    },
  };
}
