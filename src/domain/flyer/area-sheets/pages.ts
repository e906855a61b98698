import type { Block } from '../block.ts';

/**
 * Deals blocks over pages in order, none broken, each page as full as they allow. `roomMm` is the height of the first
 * page's room and of the others'. A block higher than a page throws.
 */
export function dealOverPages(
  blocks: readonly Block[],
  roomMm: { readonly first: number; readonly others: number },
): readonly (readonly Block[])[] {
  const tall = blocks.find(({ heightMm }) => heightMm > roomMm.others);
  if (tall) throw new Error(`A block of ${tall.heightMm.toFixed(1)} mm is higher than a page.`);
  const pages: Block[][] = [[]];
  let left = roomMm.first;
  for (const block of blocks) {
    if (block.heightMm > left + 1e-9) {
      pages.push([]);
      left = roomMm.others;
    }
    pages.at(-1)?.push(block);
    left -= block.heightMm;
  }
  return pages;
}
