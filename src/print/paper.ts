import type { Page } from '../domain/flyer/page.ts';

/** The papers we print on, in millimetres. Each has a named page and a class of its name in `flyer.css`. */
const PAPERS = {
  'a2-landscape': { widthMm: 594, heightMm: 420 },
  'a3-landscape': { widthMm: 420, heightMm: 297 },
  'a4-landscape': { widthMm: 297, heightMm: 210 },
  'a4-portrait': { widthMm: 210, heightMm: 297 },
  'a2-landscape-bleed': { widthMm: 614, heightMm: 440 },
  'a3-landscape-bleed': { widthMm: 440, heightMm: 317 },
  'a4-landscape-bleed': { widthMm: 317, heightMm: 230 },
  'a4-portrait-bleed': { widthMm: 230, heightMm: 317 },
} as const;

type PaperName = keyof typeof PAPERS;
const PAPER_NAMES = Object.keys(PAPERS) as PaperName[];

/** The paper of a page. Throws when a layout asks for one that no style sheet describes. */
export function paperOf({ widthMm, heightMm }: Page): PaperName {
  const name = PAPER_NAMES.find(
    (paper) => PAPERS[paper].widthMm === widthMm && PAPERS[paper].heightMm === heightMm,
  );
  if (!name) throw new Error(`No paper measures ${widthMm} by ${heightMm} mm.`);
  return name;
}
