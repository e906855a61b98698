import { type Block, Pile, type TextStyle } from './block.ts';
import { INK } from './ink.ts';
import type { Logo, OwnChoices } from './own-choices.ts';
import type { FlyerNotice, ImageItem } from './page.ts';

const NOTE: TextStyle = { sizePt: 10, weight: 400, colour: INK.text, leading: 1.26 };
/** A logo is at most so large on paper. */
const LOGO_MM = { width: 46, height: 17 } as const;
/** With fewer pixels to an inch than this its edges show as steps. */
const LEAST_PER_INCH = 120;
const MM_PER_INCH = 25.4;

/** The note of whoever made the sheet, and the logo below it; nothing without either. */
export function ownBlock({ note, logo }: OwnChoices, widthMm: number): Block {
  const pile = new Pile(0, 0, widthMm);
  if (note) pile.text(note, NOTE).gap(3);
  if (logo) {
    const item = logoItem(logo);
    pile.add({ ...item, y: pile.y }).gap(item.heightMm + 3.4);
  }
  return { heightMm: pile.y, items: pile.items };
}

/** A logo at the origin, as large as its form allows within what a logo may take. */
function logoItem({ data, widthPx, heightPx }: Logo): ImageItem {
  const scale = Math.min(LOGO_MM.width / widthPx, LOGO_MM.height / heightPx);
  return { kind: 'image', x: 0, y: 0, widthMm: widthPx * scale, heightMm: heightPx * scale, data };
}

/** Tells when a logo has too few pixels for its size on paper. */
export function logoNotices(own: OwnChoices | undefined): readonly FlyerNotice[] {
  if (!own?.logo) return [];
  const perInch = own.logo.widthPx / (logoItem(own.logo).widthMm / MM_PER_INCH);
  return perInch < LEAST_PER_INCH ? [{ code: 'logo-coarse', subject: String(Math.round(perInch)) }] : [];
}
