import { createHash } from 'node:crypto';
import { unlinkSync } from 'node:fs';
import { createConnection, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Makes sure that one program at a time uses a folder; two would break the database in it. The lock is a socket: it
 * goes with the program, however that ends. Gives what lets go of it; throws when another program has it.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const name = `buurtkompas-${createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16)}`;
  const onWindows = process.platform === 'win32';
  const path = onWindows ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
  if (await answers(path))
    throw new Error(`Another workshop is running on ${folder}. Stop it, or name another --folder.`);
  if (!onWindows) forget(path);
  const server = createServer((socket) => socket.destroy());
  await listen(server, path);
  server.unref();
  return () => new Promise((done) => server.close(() => done()));
}

function answers(path: string): Promise<boolean> {
  return new Promise((tell) => {
    const socket = createConnection(path);
    socket.on('connect', () => {
      socket.destroy();
      tell(true);
    });
    socket.on('error', () => tell(false));
  });
}

/** A program that was killed leaves its socket behind. */
function forget(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // There was none.
  }
}

function listen(server: Server, path: string): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(path, done);
  });
}
