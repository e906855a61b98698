import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Flags that keep a headless Chromium silent on the network and able to draw WebGL without a graphics card. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-swiftshader',
] as const;

/** Debian's package and program: Chromium without windows and tool bars. */
export const LIGHT_BROWSER = 'chromium-headless-shell';

/** The shell comes first: a whole browser loads the pages of its own tool bar for each window, a quarter of all work. */
const PROGRAMS = [
  LIGHT_BROWSER,
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'msedge',
];

const WELL_KNOWN: Readonly<Record<string, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']]
    .filter((folder): folder is string => Boolean(folder))
    .flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Chromium', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
};

/** Gives the path of a program that can be started by its name, null when there is none. */
export function onPath(program: string): string | null {
  const lookup = process.platform === 'win32' ? 'where' : 'which';
  const found = spawnSync(lookup, [program], { encoding: 'utf8' });
  return found.status === 0 ? (found.stdout.split(/\r?\n/)[0]?.trim() ?? null) : null;
}

/**
 * Gives the path of a Chromium or Chrome: `CHROME_PATH` first, then the usual places.
 * Throws an Error whose message says what to install when there is none.
 */
export async function findBrowser(): Promise<string> {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROME_PATH names ${chosen}, but there is no such file.`);
  }
  for (const path of WELL_KNOWN[process.platform] ?? []) if (existsSync(path)) return path;
  for (const program of PROGRAMS) {
    const path = onPath(program);
    if (path) return path;
  }
  throw new Error(
    'No Chromium or Chrome found. Install one (Debian and Ubuntu: apt-get install chromium) or set CHROME_PATH to its path.',
  );
}
