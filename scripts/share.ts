import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { NeighbourhoodCollection } from '../src/domain/model/area.ts';
import { LANGUAGES } from '../src/domain/model/identity.ts';
import { buildSite } from './build.ts';
import { serve } from './serve.ts';
import { runAsProgram } from './support/program.ts';
import { progressLine } from './support/progress.ts';
import { openDatabase } from './workshop/database.ts';
import { addressesHere, invitationText } from './workshop/invitation.ts';
import { roomServer } from './workshop/room-server.ts';
import type { Room } from './workshop/room-store.ts';
import { Workshop } from './workshop/workshop.ts';

const HELP = `Serves the site for a workshop: people in the room propose on their phones and see each other's proposals.
Needs no internet. docs/workshop.md tells how to prepare and lead one.

npm run share -- [options]

  --neighbourhood <id>  what the workshop is about, for example marollen (without it: all of Brussels)
  --room-hours <hours>  how long the word of the room works (default 12)
  --new                 begin a new room, also when one is still open
  --language <code>     language of the page in the QR code (default nl)
  --port <number>       port to serve on (default 4180); a busy port gives the next free one
  --folder <path>       where proposals are kept (default workshop/ in this project)
  --database <address>  keep them in a PostgreSQL server instead: postgres://user:password@host/name
  --help                this text`;

const HOUR_MS = 3_600_000;
const MOST_HOURS = 24 * 14;
/** So often it is looked whether a notice of the database got lost, in milliseconds. */
const LOOK_MS = 5_000;

interface Options {
  readonly neighbourhood: string | null;
  readonly hours: number;
  readonly port: number;
  readonly language: string;
  readonly isNew: boolean;
  readonly where: Parameters<typeof openDatabase>[0];
}

const root = fileURLToPath(new URL('..', import.meta.url));

function numberFrom(text: string, name: string, least: number, most: number): number {
  const number = Number(text);
  if (!Number.isFinite(number) || number < least || number > most)
    throw new Error(`--${name} takes a number from ${least} to ${most}, not “${text}”.`);
  return number;
}

function readOptions(): Options | null {
  const { values } = parseArgs({
    options: {
      neighbourhood: { type: 'string' },
      'room-hours': { type: 'string', default: '12' },
      new: { type: 'boolean', default: false },
      language: { type: 'string', default: 'nl' },
      port: { type: 'string', default: process.env['PORT'] ?? '4180' },
      folder: { type: 'string', default: join(root, 'workshop') },
      database: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return null;
  if (!LANGUAGES.some((language) => language === values.language))
    throw new Error(`There is no language “${values.language}”. Known: ${LANGUAGES.join(', ')}.`);
  return {
    neighbourhood: values.neighbourhood ?? null,
    hours: numberFrom(values['room-hours'], 'room-hours', 0.1, MOST_HOURS),
    port: numberFrom(values.port, 'port', 0, 65_535),
    language: values.language,
    isNew: values.new,
    where: values.database ? { url: values.database } : { folder: resolve(values.folder) },
  };
}

function checkNeighbourhood(id: string | null): void {
  const path = join(root, 'data/public/neighbourhoods.geojson');
  const { features } = NeighbourhoodCollection.parse(JSON.parse(readFileSync(path, 'utf8')));
  const known = features.map(({ properties }) => properties.id).sort();
  if (id !== null && !known.some((one) => one === id))
    throw new Error(`There is no neighbourhood “${id}”. Known: ${known.join(', ')}.`);
}

/** Goes on with the newest room that is open, unless it is about something else or a new one is asked for. */
async function roomFor({ rooms }: Workshop, now: string, options: Options): Promise<Room> {
  const { neighbourhood, hours, isNew } = options;
  const open = isNew ? null : await rooms.newest(now);
  const fits = open && (neighbourhood === null || open.neighbourhood === neighbourhood);
  if (fits) return open;
  const until = new Date(Date.parse(now) + hours * HOUR_MS).toISOString();
  return rooms.make({ neighbourhood, now, until });
}

async function main(): Promise<void> {
  const options = readOptions();
  if (!options) return console.log(HELP);
  const line = progressLine('Building');
  await buildSite({ root, onProgress: line.report });
  line.done('ready');
  checkNeighbourhood(options.neighbourhood);
  const database = await openDatabase(options.where);
  const workshop = await Workshop.open(database);
  const room = await roomFor(workshop, workshop.moment(), options);
  const lead = await workshop.rooms.newLead(room.id);
  const before = roomServer(workshop);
  const serving = await serve({ root, port: options.port, host: '0.0.0.0', before });
  const looking = setInterval(() => workshop.lookAgain(), LOOK_MS);
  const { port } = serving;
  const addresses = addressesHere();
  workshop.address = addresses[0] ? `http://${addresses[0]}:${port}` : null;
  console.log(invitationText({ room, lead, port, language: options.language, addresses }));
  await new Promise<void>((stop) => {
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
  clearInterval(looking);
  await serving.close();
  await database.close();
}

runAsProgram(import.meta.url, main);
