import type { Database } from './database.ts';

/** Version of the tables; a database with tables of a later version is left alone. */
const VERSION = 1;

/** Several servers may start on one database at the same moment; one of them makes the tables. */
const LOCK = 'select pg_advisory_xact_lock(4204997)';

const TABLES = `
create table if not exists workshop_version (version int not null);
create table if not exists rooms (
  id text primary key,
  word text not null,
  pass text not null unique,
  neighbourhood text,
  state text not null default 'open' check (state in ('open', 'paused', 'closed')),
  made timestamptz not null,
  until timestamptz not null,
  last_seq int not null default 0
);
create index if not exists rooms_by_word on rooms (word);
create table if not exists leads (
  pass text primary key,
  room text not null references rooms on delete cascade
);
create table if not exists records (
  room text not null references rooms on delete cascade,
  id text not null,
  seq int not null,
  kind text not null,
  about text,
  maker text not null,
  state text not null check (state in ('shown', 'hidden', 'removed')),
  body text,
  taken timestamptz not null,
  primary key (room, id)
);
create unique index if not exists records_by_seq on records (room, seq);
create index if not exists records_by_about on records (room, about);
insert into workshop_version select ${VERSION} where not exists (select from workshop_version)`;

/** Makes the tables of workshops where they are not there yet. Throws when a newer program made them. */
export async function makeTables(database: Database): Promise<void> {
  await database.run(`${LOCK}; ${TABLES}`);
  const [row] = await database.query<{ version: number }>('select version from workshop_version');
  if (row?.version !== VERSION)
    throw new Error(`The database has tables of version ${row?.version}; this program knows ${VERSION}.`);
}
