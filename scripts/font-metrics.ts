import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFontMetrics, readJoinedMetrics } from './print/read-font-metrics.ts';

const HELP = `Measures the typefaces of the sheets and writes src/domain/flyer/font-metrics.json and font-metrics-arabic.json.

npx tsx scripts/font-metrics.ts

Run it after a new version of the typeface; a test fails until then.`;

const root = join(fileURLToPath(import.meta.url), '..', '..');
if (process.argv.includes('--help')) {
  console.log(HELP);
} else {
  const folder = join(root, 'src', 'domain', 'flyer');
  writeFileSync(
    join(folder, 'font-metrics.json'),
    `${JSON.stringify(readFontMetrics(root))}
`,
  );
  writeFileSync(
    join(folder, 'font-metrics-arabic.json'),
    `${JSON.stringify(readJoinedMetrics(root))}
`,
  );
  console.log('Wrote font-metrics.json and font-metrics-arabic.json in src/domain/flyer');
}
