import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

function* filesUnder(path: string): Generator<string> {
  if (!existsSync(path)) return;
  if (statSync(path).isFile()) {
    yield path;
    return;
  }
  for (const name of readdirSync(path).sort()) yield* filesUnder(join(path, name));
}

/** Gives one hash over the names and contents of all files under the given paths. */
export function fingerprint(root: string, inputs: readonly string[], extra = ''): string {
  const hash = createHash('sha256').update(extra);
  for (const input of inputs) {
    for (const file of filesUnder(join(root, input))) {
      hash.update(relative(root, file).replaceAll('\\', '/')).update('\0').update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}

/**
 * Runs a build step only when its inputs changed since it last succeeded or its output is missing.
 * `run` is given the fingerprint of the inputs, in hex digits. Gives true when it ran.
 */
export async function whenChanged(
  step: { root: string; name: string; inputs: readonly string[]; output: string; extra?: string },
  run: (fingerprint: string) => Promise<void>,
): Promise<boolean> {
  const stamp = join(step.root, '.cache', `${step.name}.stamp`);
  const now = fingerprint(step.root, step.inputs, step.extra);
  const current = existsSync(stamp) && readFileSync(stamp, 'utf8') === now;
  if (current && existsSync(join(step.root, step.output))) return false;
  await run(now);
  mkdirSync(join(step.root, '.cache'), { recursive: true });
  writeFileSync(stamp, now);
  return true;
}
