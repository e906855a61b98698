import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFontMetrics } from './print/read-font-metrics.ts';

const HELP = `Measures the typeface of the flyer and writes src/domain/flyer/font-metrics.json.

npx tsx scripts/font-metrics.ts

Run it after a new version of the typeface; a test fails until then.`;

const root = join(fileURLToPath(import.meta.url), '..', '..');
if (process.argv.includes('--help')) {
  console.log(HELP);
} else {
  const file = join(root, 'src', 'domain', 'flyer', 'font-metrics.json');
  writeFileSync(file, `${JSON.stringify(readFontMetrics(root))}\n`);
  console.log('Wrote src/domain/flyer/font-metrics.json');
}
