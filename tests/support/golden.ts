import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../fixtures/sheets');
/** So coarse that letters are grey lines: what is compared is where things stand, not how a font is drawn. */
const DPI = 18;
/** Greys further apart than this differ. */
const TOLERANCE = 40;

/**
 * Gives the share of a page's pixels that differ from the picture kept of it; 1 when its size differs. `GOLDEN=keep` in the
 * environment keeps the page as it is now instead: for a person who has looked at it.
 */
export function shareOffGolden(pdf: string, page: number, name: string): number {
  const stem = `${pdf.replace(/\.pdf$/, '')}-golden-${page}`;
  const only = ['-f', String(page), '-l', String(page), '-singlefile'];
  execFileSync('pdftoppm', ['-r', String(DPI), '-gray', ...only, pdf, stem]);
  const now = readFileSync(`${stem}.pgm`);
  const kept = join(FOLDER, `${name}-${page}.pgm`);
  if (process.env['GOLDEN'] === 'keep') writeFileSync(kept, now);
  if (!existsSync(kept)) throw new Error(`There is no picture ${kept}; GOLDEN=keep makes one.`);
  const before = readFileSync(kept);
  if (before.length !== now.length) return 1;
  let off = 0;
  for (const [index, grey] of now.entries()) if (Math.abs(grey - (before[index] ?? 0)) > TOLERANCE) off += 1;
  return off / now.length;
}
