import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

export interface Serving {
  /** address with a slash at the end */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

const HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'geolocation=(self), camera=(), microphone=(), interest-cohort=()',
};

/** Files that other sites may read: the published data, their schemas, calendars, and the list for other sites. */
const FOR_OTHERS = /^\/(data|schemas|calendar|prints)\/|^\/embed\.js$/;
/** Pages made to stand in other sites. */
const IN_OTHERS = /^\/[a-z]{2}\/embed\//;
/** Files whose name changes with their content. The pointer to the newest edition keeps its name. */
const NEVER_CHANGES = /^\/(assets|tiles|data)\/(?!latest\.json$)/;

/** Headers of a file of the site by its path; docs/hosting.md has the same for other servers. */
export function headersOf(path: string): Readonly<Record<string, string>> {
  const framing = IN_OTHERS.test(path)
    ? { 'Content-Security-Policy': 'frame-ancestors *' }
    : { 'Content-Security-Policy': "frame-ancestors 'self'", 'X-Frame-Options': 'SAMEORIGIN' };
  const sharing = FOR_OTHERS.test(path) ? { 'Access-Control-Allow-Origin': '*' } : {};
  const keeping = NEVER_CHANGES.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
  return { ...HEADERS, ...framing, ...sharing, 'Cache-Control': keeping };
}

/** Answers a request that is for no file of the site; gives false to leave it to the files. */
type BeforeFiles = (request: IncomingMessage, response: ServerResponse) => boolean;

interface ServeOptions {
  readonly root: string;
  readonly port?: number;
  readonly host?: string;
  readonly before?: BeforeFiles;
}

/**
 * Serves `dist/` on this machine with byte ranges (the tile archive is read in pieces).
 * `port` 0 takes any free port; a busy port gives the next free one. Throws when `dist/` is not built.
 */
export async function serve(options: ServeOptions): Promise<Serving> {
  const folder = join(options.root, 'dist');
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error('The site is not built yet: run “npm run build” first.');
  }
  const notFound = readFileSync(join(folder, '404.html'));
  // `dev` looks at the disk for each request, so that a new build under a running server does no harm.
  const files = sirv(folder, {
    dev: true,
    etag: true,
    extensions: ['html'],
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
    },
  });
  const server = createServer((request, response) => {
    if (options.before?.(request, response)) return;
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', ...headersOf('/404.html') });
      response.end(notFound);
    });
  });
  const host = options.host ?? 'localhost';
  const port = await listen(server, options.port ?? 0, host);
  return {
    url: `http://${host}:${port}/`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let candidate = port;
    server.on('error', (error: NodeJS.ErrnoException) => {
      const next = error.code === 'EADDRINUSE' && candidate !== 0 && candidate < port + 100;
      if (!next) return reject(error);
      candidate += 1;
      server.listen(candidate, host);
    });
    server.on('listening', () => resolve((server.address() as AddressInfo).port));
    server.listen(candidate, host);
  });
}
