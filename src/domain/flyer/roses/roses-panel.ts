import { keptByHand } from '../../compass/compared-place.ts';
import { officialName } from '../../directory/naming.ts';
import { THEME_IDS } from '../../model/identity.ts';
import { moved, Pile, type TextStyle } from '../block.ts';
import { INK } from '../ink.ts';
import type { BoxMm, PageItem } from '../page.ts';
import { boxPath } from '../plane.ts';
import { themesBlock } from '../themes-block.ts';
import { fill } from '../words.ts';
import type { RosesInput } from './roses-input.ts';

const PAD_MM = 5;
const PRODUCT: TextStyle = { sizePt: 9, weight: 700, colour: INK.onAccentSoft };
const TITLE: TextStyle = { sizePt: 19, weight: 700, colour: INK.onAccent, leading: 1.08 };
const SUBTITLE: TextStyle = { sizePt: 10, weight: 400, colour: INK.onAccentSoft };
const HEAD: TextStyle = { sizePt: 10.5, weight: 700, colour: INK.accent };
const BODY: TextStyle = { sizePt: 8.8, weight: 400, colour: INK.text, leading: 1.24 };
const STRONG: TextStyle = { ...BODY, weight: 700 };
const SMALL: TextStyle = { sizePt: 7.5, weight: 400, colour: INK.soft, leading: 1.2 };

/** What stands in the panel beside the roses. */
export interface PanelText {
  readonly title: string;
  readonly subtitle: string;
  readonly how: readonly string[];
  /** what follows the legend, if anything; the first line stands out */
  readonly notes: readonly string[];
}

/**
 * The panel: title, how to read, the themes with their pictograms, notes, edition and sources. Throws an Error when
 * its texts do not fit the box.
 */
export function rosesPanel(input: RosesInput, box: BoxMm, text: PanelText): readonly PageItem[] {
  const { words, roses, manifest } = input;
  const width = box.width - 2 * PAD_MM;
  const head = new Pile(box.x + PAD_MM, box.y + PAD_MM, width);
  head
    .text(words.product, PRODUCT)
    .gap(1.2)
    .heading(text.title, 1, TITLE)
    .gap(1.4)
    .text(text.subtitle, SUBTITLE);
  head.gap(PAD_MM);
  const body = new Pile(head.x, head.y + 4, width);
  body.heading(roses.howTitle, 2, HEAD).gap(0.8);
  for (const sentence of text.how) body.text(sentence, BODY).gap(0.8);
  body.gap(2).heading(roses.legend, 2, HEAD).gap(1.6);
  body.block(themesBlock(THEME_IDS, input.themes, input.language, 5.7), 1.5);
  body.gap(2);
  for (const [index, note] of text.notes.entries()) body.text(note, index === 0 ? STRONG : BODY).gap(0.8);
  const foot = new Pile(head.x, 0, width);
  foot.text(fill(words.edition, { number: manifest.edition.number, date: input.date }), {
    ...SMALL,
    weight: 700,
  });
  foot.text(roses.sources, SMALL);
  const footTop = box.y + box.height - PAD_MM - foot.y;
  if (body.y > footTop)
    throw new Error(`The texts beside the roses are ${(body.y - footTop).toFixed(1)} mm too long.`);
  return [
    { kind: 'path', d: boxPath(box), fill: INK.panel },
    { kind: 'path', d: boxPath({ ...box, height: head.y - box.y }), fill: INK.accent },
    ...head.items,
    ...body.items,
    ...moved(foot.items, 0, footTop),
  ];
}

/** What the figures cannot tell: gaps of knowledge, and which places have a register that people keep. */
export function knownNotes({ places, roses, language, write }: RosesInput): readonly string[] {
  const { kept, others } = keptByHand(places);
  const known = kept.map((place) =>
    fill(roses.known, {
      place: officialName(place, language)?.text ?? place.id,
      registered: write.whole(place.registerCount),
      all: write.whole(place.actorCount),
    }),
  );
  const rest = fill(roses.othersKnown, {
    registered: write.whole(others.registerCount),
    all: write.whole(others.actorCount),
  });
  return [roses.gapMeans, `${roses.knownTitle} ${[...known, rest].join('; ')}. ${roses.restFromOsm}`];
}
