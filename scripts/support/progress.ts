/** Told how far a long piece of work is: what is being done, and optionally how much of it. */
export type OnProgress = (message: string) => void;

/** Writes one line that changes in place on a terminal, and plain lines elsewhere (logs, CI). */
export function progressLine(label: string): { report: OnProgress; done(message: string): void } {
  const live = process.stderr.isTTY === true;
  const write = (message: string, end: boolean) => {
    const line = `${label}: ${message}`;
    if (live) process.stderr.write(`\r\u001b[2K${line}${end ? '\n' : ''}`);
    else process.stderr.write(`${line}\n`);
  };
  return { report: (message) => write(message, false), done: (message) => write(message, true) };
}
