/** Page boxes in points: A2 across, A3 across, A4 across, A4 upright. Chromium rounds them up to whole screen pixels. */
const PAPERS = [
  [1683.78, 1190.55],
  [1190.55, 841.89],
  [841.89, 595.28],
  [595.28, 841.89],
  // the same with 10 mm round them for bleed and marks
  [1740.47, 1247.24],
  [1247.24, 898.58],
  [898.58, 651.97],
  [651.97, 898.58],
] as const;

/** Farther than this from every paper, in points, a page box is left as it is. */
const ROUNDING_PT = 1.5;

/**
 * Makes a PDF of Chromium the same each time and exactly the size of its paper: both dates become the edition's,
 * and page boxes are cut from whole pixels to the true sheet. Every replacement keeps its length, so that no offset
 * in the file moves.
 */
export function settledPdf(pdf: Uint8Array, date: string): Buffer {
  const stamp = `D:${date.replaceAll('-', '')}000000+00'00'`;
  const text = Buffer.from(pdf).toString('latin1');
  const dated = text.replace(/\/(CreationDate|ModDate) \((D:[^)]*)\)/g, (whole, name: string, old: string) =>
    old.length === stamp.length ? `/${name} (${stamp})` : whole,
  );
  const boxed = dated.replace(
    /\/MediaBox \[0 0 ([.\d]+) ([.\d]+)\]/g,
    (old, width: string, height: string) => {
      const box = trueBox(Number(width), Number(height));
      return box !== null && box.length <= old.length ? box.padEnd(old.length) : old;
    },
  );
  return Buffer.from(boxed, 'latin1');
}

function trueBox(width: number, height: number): string | null {
  const paper = PAPERS.find(
    (known) => Math.abs(known[0] - width) < ROUNDING_PT && Math.abs(known[1] - height) < ROUNDING_PT,
  );
  return paper ? `/MediaBox [0 0 ${paper[0]} ${paper[1]}]` : null;
}
