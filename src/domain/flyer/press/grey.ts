import { greyOf } from '../../compass/colour-space.ts';
import type { Page, PageItem } from '../page.ts';

const COLOURS = ['fill', 'stroke', 'colour', 'halo'] as const;

/** The page in greys of equal lightness, as a printer without colours makes it; the roses are painted so elsewhere. */
export function inGrey(page: Page): Page {
  return { ...page, items: page.items.map(greyItem) };
}

function greyItem(item: PageItem): PageItem {
  if (item.kind === 'group') return { ...item, items: item.items.map(greyItem) };
  if (item.kind === 'image') return { ...item, grey: true };
  const held: Readonly<Record<string, unknown>> = { ...item };
  const greys = COLOURS.flatMap((name) => {
    const colour = held[name];
    return typeof colour === 'string' && /^#[0-9a-f]{6}$/i.test(colour) ? [[name, greyOf(colour)]] : [];
  });
  return { ...item, ...Object.fromEntries(greys) };
}
