/** Page box of an A3 sheet across, in points. Chromium rounds it up to whole screen pixels. */
const A3 = '[0 0 1190.55 841.89]';

/**
 * Makes a PDF of Chromium the same each time and exactly A3: both dates become the edition's, and the page box is
 * cut from whole pixels to the true sheet. Every replacement keeps its length, so that no offset in the file moves.
 */
export function settledPdf(pdf: Uint8Array, date: string): Buffer {
  const stamp = `D:${date.replaceAll('-', '')}000000+00'00'`;
  const text = Buffer.from(pdf).toString('latin1');
  const dated = text.replace(/\/(CreationDate|ModDate) \((D:[^)]*)\)/g, (whole, name: string, old: string) =>
    old.length === stamp.length ? `/${name} (${stamp})` : whole,
  );
  const boxed = dated.replace(/\/MediaBox \[0 0 1191[.\d]* 841[.\d]*\]/g, (old) => {
    const box = `/MediaBox ${A3}`;
    return box.length <= old.length ? box.padEnd(old.length) : old;
  });
  return Buffer.from(boxed, 'latin1');
}
