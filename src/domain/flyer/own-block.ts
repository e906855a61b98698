import { officialName, otherName } from '../directory/naming.ts';
import { type Block, Pile, type TextStyle } from './block.ts';
import type { FlyerInput } from './flyer-input.ts';
import { INK } from './ink.ts';
import type { Logo, OwnChoices } from './own-choices.ts';
import type { FlyerNotice, ImageItem } from './page.ts';

const NOTE: TextStyle = { sizePt: 10, weight: 400, colour: INK.text, leading: 1.26 };
/** A logo is at most so large on paper. */
const LOGO_MM = { width: 46, height: 17 } as const;
/** With fewer pixels to an inch than this its edges show as steps. */
const LEAST_PER_INCH = 120;
const MM_PER_INCH = 25.4;

/** The title of a sheet and what stands below it: the neighbourhood in both languages, or a title of one's own and then it. */
export function sheetNames({ neighbourhood: { properties }, language, own }: FlyerInput): {
  readonly name: string;
  readonly other: { readonly text: string; readonly lang?: string } | null;
} {
  const official = officialName(properties, language)?.text ?? properties.id;
  if (own?.title) return { name: own.title, other: { text: official } };
  const other = otherName({ ...properties, name: official }, language);
  return {
    name: official,
    other: other && { text: other.text, ...(other.language ? { lang: other.language } : {}) },
  };
}

/** The note of whoever made the sheet, and the logo below it; nothing without either. */
export function ownBlock({ note, logo }: OwnChoices, widthMm: number, style: TextStyle = NOTE): Block {
  const pile = new Pile(0, 0, widthMm);
  if (note) pile.text(note, style).gap(3);
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
