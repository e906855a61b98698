import { labOfLinear, linearOf, parseHex } from '../../compass/colour-space.ts';
import type { Page, PageItem } from '../page.ts';

const BLACK = '#000000';
const WHITE = '#ffffff';
/** Lines that were pale: dark enough for 3:1 on white. */
const LINE = '#767676';
/** Above this lightness (CIELAB L*) a ground is pale, below it a colour is dark. */
const PALE = 80;
const DARK = 50;
/** Above this lightness a line is a street, drawn between two darker edges. */
const STREET = 90;
/** Below this chroma a colour is a grey. */
const GREYISH = 12;

/**
 * The page in strong contrast: black words on white, pale grounds white, thin pale lines dark. Colours that tell
 * something (water, green, lines of transport, themes) stay; the roses are painted so elsewhere. Pure.
 */
export function inContrast(page: Page): Page {
  return { ...page, items: page.items.map(strongItem) };
}

function strongItem(item: PageItem): PageItem {
  switch (item.kind) {
    case 'group':
      return { ...item, items: item.items.map(strongItem) };
    case 'text':
      return { ...item, colour: strongWord(item.colour), ...(item.halo ? { halo: WHITE } : {}) };
    case 'curved-text':
      return { ...item, colour: strongWord(item.colour), halo: WHITE };
    case 'path':
      return {
        ...item,
        ...(item.fill ? { fill: strongGround(item.fill) } : {}),
        ...(item.stroke ? { stroke: strongLine(item.stroke) } : {}),
      };
    default:
      return item;
  }
}

/** Words are black, or white where they stood light on dark. */
function strongWord(colour: string): string {
  return toneOf(colour).lightness > 70 ? WHITE : BLACK;
}

function strongGround(colour: string): string {
  const { lightness, chroma } = toneOf(colour);
  if (lightness >= PALE && chroma < GREYISH) return WHITE;
  return lightness < DARK && chroma < 2 * GREYISH ? BLACK : colour;
}

function strongLine(colour: string): string {
  const { lightness, chroma } = toneOf(colour);
  if (lightness > STREET) return WHITE;
  if (chroma >= 2 * GREYISH) return colour;
  return lightness >= DARK ? LINE : BLACK;
}

/** Lightness and chroma in CIELAB; a colour in another form than `#rrggbb` counts as black. */
function toneOf(colour: string): { readonly lightness: number; readonly chroma: number } {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return { lightness: 0, chroma: 0 };
  const [lightness, a, b] = labOfLinear(linearOf(parseHex(colour)));
  return { lightness, chroma: Math.hypot(a, b) };
}
