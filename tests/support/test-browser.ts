import { statfsSync } from 'node:fs';
import type { LaunchOptions } from '@playwright/test';
import { BROWSER_FLAGS } from '../../scripts/browser.ts';

/** Pages of tests live for seconds: code made faster for them takes longer to make than it saves. */
const PLAIN_CODE = '--js-flags=--no-opt,--no-maglev';

/** Playwright keeps the browser off /dev/shm, as it is small in many containers; files on a disk are slower. */
const OFF_SHARED_MEMORY = '--disable-dev-shm-usage';
const ENOUGH_BYTES = 1 << 30;

function hasSharedMemory(): boolean {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    return bavail * bsize >= ENOUGH_BYTES;
  } catch {
    return false;
  }
}

/** Gives how tests start the browser at this path: with as little work for the processor as the same answers need. */
export function testLaunch(executablePath: string): LaunchOptions {
  return {
    executablePath,
    args: [...BROWSER_FLAGS, PLAIN_CODE],
    ...(hasSharedMemory() ? { ignoreDefaultArgs: [OFF_SHARED_MEMORY] } : {}),
  };
}
