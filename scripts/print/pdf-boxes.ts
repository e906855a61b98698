import { BLEED_MM, SLUG_MM } from '../../src/domain/flyer/press/bleed.ts';

const PT_PER_MM = 72 / 25.4;

/**
 * Says in a PDF of Chromium where each page is cut (TrimBox) and how far its grounds go (BleedBox), as `withBleed`
 * draws them, and moves the offsets of its table of objects along. Throws when the file has no such table.
 */
export function withTrimBoxes(pdf: Buffer): Buffer {
  const text = pdf.toString('latin1');
  const inserts: { readonly at: number; readonly length: number }[] = [];
  const boxed = text.replace(
    /\/MediaBox \[0 0 ([.\d]+) ([.\d]+)\] */g,
    (media, width, height, at: number) => {
      const boxes = `\n/TrimBox ${inset(width, height, SLUG_MM)}\n/BleedBox ${inset(width, height, SLUG_MM - BLEED_MM)}`;
      inserts.push({ at, length: boxes.length });
      return `${media}${boxes}`;
    },
  );
  const moved = (offset: number): number =>
    inserts.reduce((sum, insert) => (insert.at < offset ? sum + insert.length : sum), offset);
  return Buffer.from(withOffsets(boxed, text, moved), 'latin1');
}

function inset(width: string, height: string, mm: number): string {
  const by = mm * PT_PER_MM;
  const [left, right, top] = [by, Number(width) - by, Number(height) - by].map((pt) => pt.toFixed(2));
  return `[${left} ${left} ${right} ${top}]`;
}

/** Rewrites the table of objects and the pointer to it; its entries keep their 20 bytes. */
function withOffsets(boxed: string, before: string, moved: (offset: number) => number): string {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(before)?.[1] ?? Number.NaN);
  if (!before.startsWith('xref', start)) throw new Error('The PDF has no plain table of objects.');
  const table = boxed
    .slice(moved(start))
    .replace(
      /^(\d{10})( \d{5} n)/gm,
      (_, offset, rest) => `${String(moved(Number(offset))).padStart(10, '0')}${rest}`,
    )
    .replace(/startxref(\s+)\d+/, (_, space) => `startxref${space}${moved(start)}`);
  return boxed.slice(0, moved(start)) + table;
}
