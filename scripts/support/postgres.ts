import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const DEBIAN = '/usr/lib/postgresql';
const PATIENCE_MS = 30_000;

/** Gives the folder with the programs of PostgreSQL, the newest of several; null when it is not installed. */
export function findPostgres(): string | null {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(DEBIAN, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ];
  return (
    folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))) ??
    null
  );
}

export interface TestDatabase {
  /** its `postgres://` address */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts a PostgreSQL server of its own on a free port of this machine, in a folder that goes when it stops. As root
 * it runs under the user `postgres`, for PostgreSQL does not run as root. Nothing is flushed: it is for tests.
 */
export async function startTestDatabase(programs: string): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'buurtkompas-postgres-'));
  const user = userFor(folder);
  const options = { cwd: folder, stdio: 'ignore', ...user } as const;
  const data = join(folder, 'data');
  const asked = ['-D', data, '-U', 'test', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
  execFileSync(join(programs, 'initdb'), asked, options);
  const port = await freePort();
  const settings = ['fsync=off', 'listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`];
  const args = ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  const server = spawn(join(programs, 'postgres'), args, options);
  const stop = async (): Promise<void> => {
    await ended(server);
    rmSync(folder, { recursive: true, force: true });
  };
  const ready = join(programs, 'pg_isready');
  for (const until = Date.now() + PATIENCE_MS; ; await wait(100)) {
    if (answers(ready, port)) return { url: `postgres://test@127.0.0.1:${port}/postgres`, stop };
    if (Date.now() < until && server.exitCode === null) continue;
    await stop();
    throw new Error('PostgreSQL does not start.');
  }
}

function userFor(folder: string): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  const [uid, gid] = [idOf('-u'), idOf('-g')];
  chownSync(folder, uid, gid);
  return { uid, gid };
}

function answers(ready: string, port: number): boolean {
  try {
    execFileSync(ready, ['-q', '-h', '127.0.0.1', '-p', String(port), '-U', 'test'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Stops at once, without waiting for those who are still connected. */
function ended(server: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (server.exitCode !== null) return done();
    server.on('exit', () => done());
    server.kill('SIGINT');
  });
}

function freePort(): Promise<number> {
  return new Promise((give, fail) => {
    const server = createServer();
    server.on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => give(port));
    });
  });
}
