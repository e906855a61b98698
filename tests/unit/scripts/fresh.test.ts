import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { whenChanged } from '../../../scripts/support/fresh.ts';

let root = '';
let runs = 0;

const build = (extra = ''): Promise<boolean> =>
  whenChanged({ root, name: 'step', inputs: ['in'], output: 'out.txt', extra }, async () => {
    runs += 1;
    writeFileSync(join(root, 'out.txt'), 'made');
  });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'buurtkompas-fresh-'));
  runs = 0;
  mkdirSync(join(root, 'in'));
  writeFileSync(join(root, 'in/a.txt'), 'a');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it('runs once and not again when nothing changed', async () => {
  expect([await build(), await build()]).toEqual([true, false]);
  expect(runs).toBe(1);
});

it('runs again when an input, a setting or the output changed', async () => {
  await build();
  writeFileSync(join(root, 'in/a.txt'), 'b');
  await build();
  await build('other');
  rmSync(join(root, 'out.txt'));
  await build('other');
  expect(runs).toBe(4);
});

it('runs again after a failure', async () => {
  const failing = whenChanged({ root, name: 'step', inputs: ['in'], output: 'out.txt' }, () =>
    Promise.reject(new Error('broken input')),
  );
  await expect(failing).rejects.toThrow('broken input');
  await build();
  expect(runs).toBe(1);
});
