import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface BreakingSite {
  /** address with a slash at the end */
  readonly url: string;
  /** how many answers broke off so far */
  broken(): number;
  close(): Promise<void>;
}

/** How a bad line treats a request: the answer breaks off in the middle, or never comes. */
export type Trouble = 'breaks' | 'hangs' | null;

/** Serves what another server serves, with the trouble that `troubleOf` names for a request. */
export async function breakingSite(
  origin: string,
  troubleOf: (path: string, headers: IncomingHttpHeaders) => Trouble,
): Promise<BreakingSite> {
  let broken = 0;
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    const { range } = request.headers;
    const trouble = troubleOf(path, request.headers);
    if (trouble === 'hangs') return;
    const answer = await fetch(new URL(path, origin), {
      headers: { 'accept-encoding': 'identity', ...(range ? { range } : {}) },
    });
    const body = Buffer.from(await answer.arrayBuffer());
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    if (trouble === null) return response.end(body);
    response.write(body.subarray(0, body.length / 2), () => {
      broken += 1;
      response.destroy();
    });
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    broken: () => broken,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
