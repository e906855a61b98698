import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = resolve(import.meta.dirname, '../..');

/** A workshop as `npm run share` serves it. */
export interface ShareServer {
  /** address without a slash at the end */
  readonly origin: string;
  readonly word: string;
  /** link of who leads */
  readonly lead: string;
  /** ends it at once, as a power cut would */
  kill(): Promise<void>;
}

/** Starts the program and waits for what it prints. */
export async function startShare(options: {
  readonly folder: string;
  readonly port: number;
}): Promise<ShareServer> {
  const { folder, port } = options;
  const args = ['--folder', folder, '--port', String(port), '--neighbourhood', 'marollen'];
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/share.ts', ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = await textUntil(child, 'Ctrl+C');
  const found = (pattern: RegExp): string => pattern.exec(said)?.[1] ?? '';
  const lead = found(/(http:\/\/localhost\S+#lead=\S+)/);
  return {
    origin: new URL(lead).origin,
    word: found(/#word=([a-z-]+)/),
    lead,
    kill: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function textUntil(child: ChildProcess, end: string): Promise<string> {
  const lines: string[] = [];
  if (!child.stdout) throw new Error('The program says nothing.');
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (line.includes(end)) return lines.join('\n');
  }
  throw new Error(`The program ended: ${lines.join('\n')}`);
}
