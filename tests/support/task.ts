import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';

/** One of the tasks of docs/tasks.md. */
interface Task {
  readonly id: string;
  readonly title: string;
  /** how many taps, texts typed and choices it may take from the start page */
  readonly steps: number;
}

const ROW = /^\| (T\d+) \| ([^|]+) \| [a-z]{2} \| (\d+) \|/gm;

/** The tasks that docs/tasks.md promises, in its order. */
export function tasks(): readonly Task[] {
  const text = readFileSync(join(import.meta.dirname, '../../docs/tasks.md'), 'utf8');
  return [...text.matchAll(ROW)].map(([, id = '', title = '', steps = '']) => ({
    id,
    title: title.trim(),
    steps: Number(steps),
  }));
}

/** Does one thing that a person does: a tap, a text typed, a choice made. */
export type Step = (what: string, action: () => Promise<unknown>) => Promise<void>;

/**
 * Runs a task and fails when it takes more steps than docs/tasks.md states. With TASK_PICTURES set to a folder, each
 * step leaves a picture there, so that a person can look at the way.
 */
export async function takeSteps(
  task: Task,
  page: Page,
  run: (page: Page, step: Step) => Promise<void>,
): Promise<void> {
  let count = 0;
  const folder = process.env['TASK_PICTURES'];
  await run(page, async (what, action) => {
    count += 1;
    await action();
    if (!folder) return;
    await page.waitForTimeout(700);
    const name = `${task.id}-${String(count).padStart(2, '0')}-${what.replaceAll(/\W+/g, '-')}.png`;
    await page.screenshot({ path: join(folder, name) });
  });
  expect(count, `steps of ${task.id}`).toBe(task.steps);
}
