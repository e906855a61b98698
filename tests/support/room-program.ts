import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openDatabase } from '../../scripts/workshop/database.ts';
import { roomServer } from '../../scripts/workshop/room-server.ts';
import { Workshop } from '../../scripts/workshop/workshop.ts';

// The server of rooms without the site, as a program that a test can kill. It is given the database;
// it says its port and the pass of a new room.
const [where = ''] = process.argv.slice(2);
const database = await openDatabase(where.startsWith('postgres://') ? { url: where } : { folder: where });
const workshop = await Workshop.open(database);
const until = new Date(Date.now() + 3_600_000).toISOString();
const now = workshop.moment();
const { pass } = await workshop.rooms.make({ neighbourhood: null, now, until });
const answer = roomServer(workshop);
const server = createServer((request, response) => {
  if (!answer(request, response)) response.writeHead(404).end();
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  console.log(JSON.stringify({ port, pass }));
});
