import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { progressLine } from './support/progress.ts';
import { readableSize } from './support/sizes.ts';
import { buildTiles } from './tiles/build.ts';

const HELP = `Builds the background map: tiles/brussels-<content>.pmtiles and tiles/manifest.json.

npm run tiles -- [options]

  --help   this text

Reads streets, water, green, rail, stops and sectors from data/sources. See tiles/README.md.`;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h', default: false } } });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const line = progressLine('Background map');
  const root = fileURLToPath(new URL('..', import.meta.url));
  const manifest = await buildTiles({ root, onProgress: line.report });
  line.done(`tiles/${manifest.archive}, ${manifest.tiles} tiles, ${readableSize(manifest.bytes)}`);
}

if (import.meta.url === new URL(process.argv[1] ?? '', 'file:').href) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
