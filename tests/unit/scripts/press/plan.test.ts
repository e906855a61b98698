import { describe, expect, it } from 'vitest';
import { inputOf, type Job, jobsOf, type Printed, pressPlan } from '../../../../scripts/print/press/jobs.ts';
import { inPool } from '../../../../scripts/print/press/pool.ts';
import { progressWords } from '../../../../scripts/print/press/progress.ts';
import { NeighbourhoodId } from '../../../../src/domain/model/identity-checks.ts';
import type { Sheet } from '../../../../src/domain/model/sheet.ts';

const sheets = ['marollen', 'madou'].map((id): Sheet => ({ kind: 'a3', area: NeighbourhoodId.parse(id) }));
const office = { site: null, marks: [] };
const jobs = jobsOf(sheets, ['nl', 'fr'], office);
const printed = (job: Job, made: string): Printed => ({
  ...{ input: inputOf(job, made), sha256: `sum of ${job.file}` },
  ...{ bytes: 1, pages: 2, notices: [] },
});
const state = Object.fromEntries(jobs.slice(0, 2).map((job) => [job.file, printed(job, 'A')]));
const there = (file: string) => `sum of ${file}`;
const todo = (check: Partial<Parameters<typeof pressPlan>[2]>) =>
  pressPlan(jobs, state, { made: 'A', again: false, sha256Of: there, ...check }).todo.map(({ file }) => file);

describe('the plan of a run', () => {
  it('has every sheet in every language once', () => {
    expect(jobsOf([...sheets, ...sheets], ['nl', 'fr'], office).map(({ file }) => file)).toEqual([
      'marollen-nl-a3.pdf',
      'marollen-fr-a3.pdf',
      'madou-nl-a3.pdf',
      'madou-fr-a3.pdf',
    ]);
  });

  it('asks for the print view with the address of the site and the way of printing', () => {
    const [job] = jobsOf(sheets, ['fr'], { site: 'https://x.example', marks: ['bleed'] });
    expect(job?.file).toBe('marollen-fr-a3-bleed.pdf');
    expect(job?.address).toBe(
      'fr/marollen/print?sheet=a3&area=marollen&site=https%3A%2F%2Fx.example&bleed=1',
    );
  });

  it('skips what was made from the same input', () => {
    expect(todo({})).toEqual(['madou-nl-a3.pdf', 'madou-fr-a3.pdf']);
  });

  it('makes all again when data or code changed, or when asked to', () => {
    expect(todo({ made: 'B' })).toHaveLength(4);
    expect(todo({ again: true })).toHaveLength(4);
  });

  it('makes a sheet again whose file is gone or was changed', () => {
    expect(todo({ sha256Of: (file) => (file.includes('nl') ? null : there(file)) })).toContain(
      'marollen-nl-a3.pdf',
    );
    expect(todo({ sha256Of: () => 'another' })).toHaveLength(4);
  });
});

describe('a pool of workers', () => {
  it('gives each job to one worker and closes all', async () => {
    const [done, closed]: [string[], number[]] = [[], []];
    let opened = 0;
    await inPool(['a', 'b', 'c', 'd', 'e'], {
      size: 2,
      open: async () => {
        opened += 1;
        return opened;
      },
      work: async (_, job) => void done.push(job),
      close: async (worker) => void closed.push(worker),
    });
    expect(done.sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(closed.sort()).toEqual([1, 2]);
  });

  it('closes its workers when one cannot go on, and says why', async () => {
    let closed = 0;
    const run = inPool([1, 2, 3], {
      size: 2,
      open: async () => null,
      work: async () => {
        throw new Error('no paper');
      },
      close: async () => {
        closed += 1;
      },
    });
    await expect(run).rejects.toThrow('no paper');
    expect(closed).toBe(2);
  });
});

describe('the line of progress', () => {
  it('tells counts, problems and the time left', () => {
    const line = progressWords({ done: 10, failed: 1, all: 110, seconds: 20 }, 'madou-fr-a3.pdf');
    expect(line).toBe('10 of 110 · 1 not possible · about 3 min left · madou-fr-a3.pdf');
    expect(progressWords({ done: 0, failed: 0, all: 4, seconds: 0 }, 'x.pdf')).toContain('just begun');
  });
});
