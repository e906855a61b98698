import type { IncomingMessage, ServerResponse } from 'node:http';
import { ROOM_HEADERS } from './replies.ts';
import type { Guest, Workshop } from './workshop.ts';

/** So often a silent connection says that it is there, in milliseconds: routers forget those that say nothing. */
const HEARTBEAT_MS = 10_000;
/** A reader with this many bytes on the way is cut off; it comes back and goes on where it was. */
const MOST_WAITING = 4_000_000;

/**
 * Tells a reader what happens in a room, as server-sent events, beginning after the number that they have seen. The id
 * of an event is the number of the change.
 */
export async function sendEvents(
  workshop: Workshop,
  guest: Guest,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.writeHead(200, {
    'Content-Type': 'text/event-stream',
    ...ROOM_HEADERS,
    'X-Accel-Buffering': 'no',
  });
  const write = (text: string): void => {
    response.write(text);
    if (response.writableLength > MOST_WAITING) response.destroy();
  };
  const isOver = (): boolean => !guest.leads && workshop.moment() > guest.room.until;
  const beat = setInterval(
    () => (isOver() ? response.end() : write('event: here\ndata: 1\n\n')),
    HEARTBEAT_MS,
  );
  const ended = new Promise<void>((done) => response.on('close', done));
  write('retry: 1000\n\n');
  try {
    const stop = await workshop.follow(guest, seenBy(request), {
      facts: (facts) => write(`event: room\ndata: ${JSON.stringify(facts)}\n\n`),
      change: (change) => write(`id: ${change.seq}\nevent: change\ndata: ${JSON.stringify(change)}\n\n`),
    });
    await ended;
    stop();
  } finally {
    clearInterval(beat);
  }
}

/** The number after which a reader goes on: what a browser says on coming back, else what its page asks. */
function seenBy({ headers, url }: IncomingMessage): number {
  const asked = new URL(url ?? '', 'http://room').searchParams.get('after');
  const seen = Number([headers['last-event-id']].flat()[0] ?? asked ?? 0);
  return Number.isInteger(seen) && seen > 0 ? seen : 0;
}
