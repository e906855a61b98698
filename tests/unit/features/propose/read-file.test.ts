import { Worker as Thread } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { LIMITS } from '../../../../src/domain/proposals/limits.ts';
import { readFileAside } from '../../../../src/features/propose/read-file.ts';
import { aProposal, featureWith, fileOf } from '../../../support/proposals.ts';

const WORKER = new URL('../../../../src/features/propose/reading-worker.ts', import.meta.url);
/** Gives the worker's code, in a thread of Node, what it has in a browser. */
const AS_IN_A_BROWSER = `
  const { parentPort } = require('node:worker_threads');
  globalThis.postMessage = (message) => parentPort.postMessage(message);
  globalThis.addEventListener = (_, hear) => parentPort.on('message', (data) => hear({ data }));
  import('tsx/esm/api').then(({ register }) => {
    register();
    return import(${JSON.stringify(WORKER.href)});
  });
`;

const threads: Thread[] = [];
afterEach(async () => void (await Promise.all(threads.map((thread) => thread.terminate()))));

/** The real worker, as a thread of its own. */
function openThread() {
  const thread = new Thread(AS_IN_A_BROWSER, { eval: true });
  threads.push(thread);
  const worker = {
    onmessage: null as Worker['onmessage'],
    onerror: null as Worker['onerror'],
    postMessage: (message: unknown) => thread.postMessage(message),
    terminate: () => void thread.terminate(),
  };
  thread.on('message', (data) => worker.onmessage?.call(worker as never, { data } as MessageEvent));
  thread.on('error', (error) => worker.onerror?.call(worker as never, error as never));
  return worker;
}

const reading = (text: string, stopAfterMs = 30_000) =>
  readFileAside({ file: new Blob([text]), name: 'in.geojson' }, { open: openThread, stopAfterMs }).done;

describe('PR-72 a file of proposals', () => {
  it('is read in a worker: what is right comes, what is not comes as an issue', async () => {
    const right = aProposal(1);
    const text = fileOf([featureWith(right), featureWith(aProposal(2), { kind: 'joke' })]);
    const { value, issues } = await reading(text);
    expect(value).toEqual([right]);
    expect(issues).toMatchObject([{ code: 'wrong-shape', source: 'in.geojson' }]);
  });

  it('is given up after its time, and its worker is ended while it is still busy', async () => {
    const names = Array.from({ length: 600_000 }, (_, index) => [`p${index}`, 1]);
    const hostile = fileOf([featureWith(aProposal(1), Object.fromEntries(names))]);
    expect(hostile.length).toBeLessThan(LIMITS.fileSigns);
    const { value, issues } = await reading(hostile, 300);
    expect([value, issues.map(({ code }) => code)]).toEqual([[], ['too-slow']]);
    const [thread] = threads.slice(-1);
    if (thread && thread.threadId !== -1) await new Promise((resolve) => thread.once('exit', resolve));
    expect(thread?.threadId).toBe(-1);
  });

  it('is not even opened when it is larger than 10 MB', async () => {
    const before = threads.length;
    const { issues } = await reading(' '.repeat(LIMITS.fileBytes + 1));
    expect(issues).toMatchObject([{ code: 'too-large' }]);
    expect(threads).toHaveLength(before);
  });
});
