import type { Language } from '../model/identity.ts';
import { type Block, Pile, type TextStyle } from './block.ts';
import type { FlyerInput } from './flyer-input.ts';
import { INK } from './ink.ts';
import { boxPath } from './plane.ts';
import { qrItem } from './qr.ts';
import type { FlyerWords } from './words.ts';

const QR_MM = 26;
const BODY: TextStyle = { sizePt: 8, weight: 400, colour: INK.text, leading: 1.24 };

/** Where a sheet leads back to. */
export interface QrInput {
  readonly words: FlyerWords;
  readonly siteUrl: string | null;
  readonly language: Language;
  /** path and query below the language, for example `marollen?theme=housing` */
  readonly path: string;
  /** edition of a sheet of a neighbourhood: its page then says whether something changed since */
  readonly edition?: number;
  /** west, south, east, north in degrees: without a site the code holds its middle */
  readonly bounds: readonly [number, number, number, number];
  /** side of the code without its quiet zone; 26 when left out */
  readonly qrMm?: number;
  /** type of the words beside it; the smallest of a list when left out */
  readonly style?: TextStyle;
  /** the words of a second language */
  readonly second?: { readonly words: FlyerWords; readonly language: Language };
}

/** The page of a neighbourhood, which tells who comes from a sheet whether something changed since its edition. */
export function areaTarget({
  neighbourhood,
  manifest,
  ground,
}: Pick<FlyerInput, 'neighbourhood' | 'manifest' | 'ground'>): Pick<QrInput, 'path' | 'edition' | 'bounds'> {
  return {
    path: neighbourhood.properties.id,
    edition: manifest.edition.number,
    bounds: ground.bounds,
  };
}

/** A QR code with what it opens, the address in words, and how to report a mistake. */
export function qrBlock(input: QrInput, widthMm: number): Block {
  const { words, siteUrl, qrMm = QR_MM, style = BODY } = input;
  const { content, caption, address } = qrTarget(input);
  const qr = qrItem(content, 0, 0, qrMm);
  const beside = new Pile(qr.sizeMm + 3, 0.6, widthMm - qr.sizeMm - 3);
  const other = input.second ? secondWords(input, input.second.words) : null;
  const lighter = { ...style, colour: INK.soft, ...(input.second ? { lang: input.second.language } : {}) };
  beside.text(caption, style);
  if (other) beside.text(other.caption, lighter);
  if (address)
    beside.gap(0.6).text(address, { ...style, weight: 700, colour: input.style?.colour ?? INK.accent });
  beside.gap(1.4).text(siteUrl ? words.mistake : words.mistakeWithoutSite, style);
  if (other) beside.text(other.mistake, lighter);
  const ground = { x: 0, y: 0, width: qr.sizeMm, height: qr.sizeMm };
  return {
    heightMm: Math.max(qr.sizeMm, beside.y),
    items: [{ kind: 'path', d: boxPath(ground), fill: INK.white }, qr, ...beside.items],
  };
}

/** What stands beside the code in another language. */
function secondWords(
  { siteUrl }: QrInput,
  words: FlyerWords,
): { readonly caption: string; readonly mistake: string } {
  return siteUrl
    ? { caption: words.qrSite, mistake: words.mistake }
    : { caption: words.qrPlace, mistake: words.mistakeWithoutSite };
}

/** Where the code leads: a page of the site, or without a published site the middle of the area on any map. */
function qrTarget({ siteUrl, language, path, edition, bounds, words }: QrInput): {
  readonly content: string;
  readonly caption: string;
  readonly address: string | null;
} {
  if (siteUrl) {
    const page = `${siteUrl.replace(/\/+$/, '')}/${language}/${path}`;
    const since = edition === undefined ? '' : `${path.includes('?') ? '&' : '?'}edition=${edition}`;
    return { content: page + since, caption: words.qrSite, address: page.replace(/^https?:\/\//, '') };
  }
  const [west, south, east, north] = bounds;
  const content = `geo:${((south + north) / 2).toFixed(5)},${((west + east) / 2).toFixed(5)}`;
  return { content, caption: words.qrPlace, address: null };
}
