import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

export interface Serving {
  /** address with a slash at the end */
  readonly url: string;
  close(): Promise<void>;
}

const HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'geolocation=(self), camera=(), microphone=(), interest-cohort=()',
  'X-Frame-Options': 'SAMEORIGIN',
};

/**
 * Serves `dist/` on this machine with byte ranges (the tile archive is read in pieces).
 * `port` 0 takes any free port; a busy port gives the next free one. Throws when `dist/` is not built.
 */
export async function serve(options: { root: string; port?: number; host?: string }): Promise<Serving> {
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
      for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
      const immutable = /^\/(assets|tiles|data)\//.test(path);
      response.setHeader('Cache-Control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', ...HEADERS });
      response.end(notFound);
    });
  });
  const host = options.host ?? 'localhost';
  const port = await listen(server, options.port ?? 0, host);
  return {
    url: `http://${host}:${port}/`,
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
