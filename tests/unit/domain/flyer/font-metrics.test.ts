import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readFontMetrics, readJoinedMetrics } from '../../../../scripts/print/read-font-metrics.ts';

it.each([
  ['font-metrics.json', readFontMetrics],
  ['font-metrics-arabic.json', readJoinedMetrics],
])('the widths of %s are those of the installed typeface', (file, measure) => {
  const written: unknown = JSON.parse(readFileSync(`src/domain/flyer/${file}`, 'utf8'));
  expect(written, 'run “npx tsx scripts/font-metrics.ts”').toEqual(
    JSON.parse(JSON.stringify(measure(process.cwd()))),
  );
});
