import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { roseTokens } from './palette/rose-tokens.ts';
import { runAsProgram } from './support/program.ts';

const HELP = `Writes src/ui/rose-tokens.css: the colours of themes and roses as CSS variables for every look.

  npx tsx scripts/rose-tokens.ts

The colours stand in src/domain/compass/theme-colours.ts and rose-colours.ts; a test holds file and colours equal.`;

async function main(): Promise<void> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  if (process.argv.includes('--help')) console.log(HELP);
  else await writeFile(join(root, 'src/ui/rose-tokens.css'), roseTokens());
}

runAsProgram(import.meta.url, main);
