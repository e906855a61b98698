import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildSite } from './build.ts';
import { serve } from './serve.ts';
import { runAsProgram } from './support/program.ts';
import { progressLine } from './support/progress.ts';

const HELP = `Builds what is missing (data, tiles, site) and serves the site on this machine.

npm start -- [options]

  --port <number>    port to serve on (default 4173, or the PORT variable); a busy port gives the next free one
  --host <name>      name or address to listen on (default localhost; 0.0.0.0 lets phones in the room in)
  --list <year>      list of BAR neighbourhoods: 2025 (default), 2023 or 2022
  --help             this text`;

function portFrom(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`“${text}” is no port number.`);
  return port;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: process.env['PORT'] ?? '4173' },
      host: { type: 'string', default: 'localhost' },
      list: { type: 'string', default: '2025' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const port = portFrom(values.port);
  const root = fileURLToPath(new URL('..', import.meta.url));
  const line = progressLine('Building');
  await buildSite({ root, onProgress: line.report, list: values.list });
  line.done('ready');
  const serving = await serve({ root, port, host: values.host });
  console.log(`Buurtkompas: ${serving.url}`);
}

runAsProgram(import.meta.url, main);
