/**
 * Gives every job to the next free worker. A worker is made by `open` when the first job reaches it and closed at the
 * end, also after an error. `work` deals with its own failures: one that it throws ends the run.
 */
export async function inPool<J, W>(
  jobs: readonly J[],
  pool: {
    readonly size: number;
    open(): Promise<W>;
    work(worker: W, job: J): Promise<void>;
    close(worker: W): Promise<void>;
  },
): Promise<void> {
  const queue = [...jobs];
  const run = async (): Promise<void> => {
    const worker = await pool.open();
    try {
      for (let job = queue.shift(); job !== undefined; job = queue.shift()) await pool.work(worker, job);
    } finally {
      queue.length = 0;
      await pool.close(worker);
    }
  };
  const size = Math.min(pool.size, jobs.length);
  const ended = await Promise.allSettled(Array.from({ length: size }, run));
  for (const end of ended) if (end.status === 'rejected') throw end.reason;
}
