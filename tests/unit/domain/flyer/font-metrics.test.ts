import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readFontMetrics } from '../../../../scripts/print/read-font-metrics.ts';

it('the widths are those of the installed typeface', () => {
  const written: unknown = JSON.parse(readFileSync('src/domain/flyer/font-metrics.json', 'utf8'));
  expect(written, 'run “npx tsx scripts/font-metrics.ts”').toEqual(
    JSON.parse(JSON.stringify(readFontMetrics(process.cwd()))),
  );
});
