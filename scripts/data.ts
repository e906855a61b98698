import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { buildData } from './data/build.ts';
import { LISTS } from './data/neighbourhoods.ts';
import { progressLine } from './support/progress.ts';

const HELP = `Builds data/public from data/sources and data/curated; findings go to data/reports/build.json.

npm run data -- [options]

  --list <year>   list of BAR neighbourhoods: ${[...LISTS].reverse().join(', ')} (default 2025)
  --out <folder>  where to write (default data/public)
  --number        keep the numbers of actors that had none yet, in data/curated/print-numbers.json
  --edition       keep what this edition says in data/editions, to tell later what changed since: once, when it is published
  --quiet         print nothing but errors
  --help          this text`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      list: { type: 'string', default: '2025' },
      out: { type: 'string' },
      number: { type: 'boolean', default: false },
      edition: { type: 'boolean', default: false },
      quiet: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const line = values.quiet ? null : progressLine('Data');
  const { manifest, issues, merged } = await buildData({
    root: fileURLToPath(new URL('..', import.meta.url)),
    list: values.list,
    number: values.number,
    edition: values.edition,
    ...(values.out === undefined ? {} : { out: resolve(values.out) }),
    ...(line ? { onProgress: line.report } : {}),
  });
  const count = (severity: string) => issues.filter((issue) => issue.severity === severity).length;
  const { counts, edition } = manifest;
  line?.done(
    `edition ${edition.number} of ${edition.date} (${edition.id}): ${counts.sectors} sectors, ` +
      `${counts.neighbourhoods} neighbourhoods, ${counts.actors} actors ` +
      `(${counts.actors_in_neighbourhoods} in the neighbourhoods, ${counts.actors_without_point} without a point, ` +
      `${merged} records merged); ${count('warning')} warnings and ${count('info')} notes in data/reports/build.json`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
