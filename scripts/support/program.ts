import { pathToFileURL } from 'node:url';

/** Runs `main` when the given module is the program that was started; an error becomes one line and exit code 1. */
export function runAsProgram(moduleUrl: string, main: () => Promise<void>): void {
  const started = process.argv[1];
  if (!started || pathToFileURL(started).href !== moduleUrl) return;
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });
}
