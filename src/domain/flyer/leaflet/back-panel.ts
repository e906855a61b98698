import { moved, Pile, type TextStyle } from '../block.ts';
import { helpBlock } from '../help-block.ts';
import { INK } from '../ink.ts';
import type { BoxMm, PageItem } from '../page.ts';
import { type QrInput, qrBlock } from '../qr-block.ts';
import { fill } from '../words.ts';
import type { LeafletInput } from './leaflet-input.ts';

const SMALL: TextStyle = { sizePt: 8, weight: 400, colour: INK.soft, leading: 1.2 };

/** The back: who the BAR is and whom to call, and at the foot the way to the newest data and the sources. */
export function backPanel(input: LeafletInput, box: BoxMm): readonly PageItem[] {
  const neighbourhoods = input.areas.map(({ neighbourhood }) => neighbourhood);
  const help = helpBlock({ ...input, neighbourhoods }, box.width);
  const foot = new Pile(0, 0, box.width);
  const { words, manifest, date } = input;
  foot.block(qrBlock(qrInput(input), box.width), 4);
  foot
    .text(fill(words.edition, { date, number: manifest.edition.number }), {
      ...SMALL,
      weight: 700,
      colour: INK.text,
    })
    .gap(0.6)
    .text(words.proposal, SMALL)
    .gap(0.6)
    .text(words.sources, SMALL);
  if (help.heightMm + foot.y > box.height)
    throw new Error('The back of the leaflet has no room for its credits.');
  return [...moved(help.items, box.x, box.y), ...moved(foot.items, box.x, box.y + box.height - foot.y)];
}

/** The leaflet speaks of no other side: the BAR stands on the same panel. */
function qrInput(input: LeafletInput): QrInput {
  const words = { ...input.words, mistakeWithoutSite: input.leaflet.mistake };
  const bounds = input.areas[0]?.ground.bounds ?? [0, 0, 0, 0];
  return { ...input, words, path: pathOf(input), edition: input.manifest.edition.number, bounds };
}

/** The page of the first neighbourhood, with the theme chosen. */
function pathOf({ areas, theme }: LeafletInput): string {
  return `${areas[0]?.neighbourhood.properties.id ?? ''}?theme=${theme}`;
}
