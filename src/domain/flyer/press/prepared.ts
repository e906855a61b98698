import { mirrorPage, turnTexts } from '../mirror.ts';
import type { Flyer } from '../page.ts';
import type { Colouring } from '../studio/layout.ts';
import { withBleed } from './bleed.ts';
import { inContrast } from './contrast.ts';
import { inGrey } from './grey.ts';

/** How a sheet is made ready for its printer. */
export interface Preparation {
  readonly bleed: boolean;
  readonly colouring: Colouring;
  /** for readers who read from right to left; left out: from left to right */
  readonly rightToLeft?: boolean;
}

/** The sheet with its pages in the wanted colours and, for a print shop, with bleed and marks. Roses are painted elsewhere. */
export function prepared(flyer: Flyer, { bleed, colouring, rightToLeft }: Preparation): Flyer {
  const asLaid = flyer.pages.map((page) => (bleed ? withBleed(page) : page));
  const bled = rightToLeft ? asLaid.map((page) => (page.fixed ? turnTexts(page) : mirrorPage(page))) : asLaid;
  if (colouring === 'grey') return { ...flyer, pages: bled.map(inGrey) };
  return { ...flyer, pages: colouring === 'contrast' ? bled.map(inContrast) : bled };
}
