import type { Issue } from '../../domain/model/issue.ts';
import { LIMITS } from '../../domain/proposals/limits.ts';
import type { ReadProposals } from '../../domain/proposals/read-proposals.ts';

/** A file takes at most so long to read; a page of it has been read long before. */
const STOP_AFTER_MS = 10_000;

/** What the worker is asked. */
export interface FileToRead {
  readonly file: Blob;
  readonly name: string;
}

/** The part of a worker that reading needs. */
type Reader = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** A file that is being read. */
export interface FileReading {
  /** what it holds, or the one issue that kept it from being read; never rejects */
  readonly done: Promise<ReadProposals>;
  /** Ends reading at once; `done` then never comes. */
  stop(): void;
}

/**
 * Reads a file of proposals in a worker of its own, so that the page answers meanwhile (PR-72). What takes longer than
 * `stopAfterMs` is ended.
 */
export function readFileAside(
  { file, name }: FileToRead,
  { open = openReader, stopAfterMs = STOP_AFTER_MS }: { open?(): Reader; stopAfterMs?: number } = {},
): FileReading {
  if (file.size > LIMITS.fileBytes)
    return { done: Promise.resolve(failed('too-large', name)), stop: () => {} };
  const worker = open();
  let timer: ReturnType<typeof setTimeout>;
  const stop = (): void => {
    clearTimeout(timer);
    worker.terminate();
  };
  const done = new Promise<ReadProposals>((resolve) => {
    const end = (read: ReadProposals): void => {
      stop();
      resolve(read);
    };
    timer = setTimeout(() => end(failed('too-slow', name)), stopAfterMs);
    worker.onmessage = ({ data }: MessageEvent<ReadProposals>) => end(data);
    worker.onerror = () => end(failed('not-json', name));
    worker.postMessage({ file, name } satisfies FileToRead);
  });
  return { done, stop };
}

const openReader = (): Reader =>
  new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });

function failed(code: 'too-large' | 'too-slow' | 'not-json', source: string): ReadProposals {
  const issue: Issue = { severity: 'error', code, source, record: '', field: '', message: code };
  return { value: [], issues: [issue], features: 0 };
}
