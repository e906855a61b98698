import { inkOn, THEME_COLOURS } from '../../compass/theme-colours.ts';
import type { ActorFeature } from '../../model/actor.ts';
import { textFor } from '../../model/texts.ts';
import { type Block, moved, Pile, type TextStyle } from '../block.ts';
import { INK } from '../ink.ts';
import { wrapText } from '../measure.ts';
import type { BoxMm, Flyer, PageItem } from '../page.ts';
import { boxPath } from '../plane.ts';
import { qrItem } from '../qr.ts';
import { fill } from '../words.ts';
import type { CampaignInput } from './campaign-input.ts';
import { campaignMap } from './campaign-map.ts';
import { enlarged, numberedActors, placesBlock } from './campaign-places.ts';

/** A4 across, cut into three equal inserts: each fits into a leaflet folded to a third. */
const SHEET_MM = { width: 297, height: 210 } as const;
const COPIES = 3;
const INSERT_MM = SHEET_MM.width / COPIES;
/** Printers leave up to 5.3 mm of the edge blank, and a cut is never exact. */
const FREE_MM = 7;
const WIDTH_MM = INSERT_MM - 2 * FREE_MM;

/** One way to use the room: how high the map is, how much larger than its least size the type, and the help line. */
interface Form {
  readonly mapMm: number;
  readonly larger: number;
  readonly help: boolean;
}
const WITH_MAP: readonly Form[] = [
  ...[72, 62, 52].map((mapMm) => ({ mapMm, larger: 1, help: true })),
  ...[52, 44].map((mapMm) => ({ mapMm, larger: 1, help: false })),
];
const WITHOUT_MAP: readonly Form[] = [
  ...[1.45, 1.3, 1.15, 1].map((larger) => ({ mapMm: 0, larger, help: true })),
  { mapMm: 0, larger: 1, help: false },
];
const QR_MM = 25;
const MARK_MM = 9;

const KIND: TextStyle = { sizePt: 9.5, weight: 700, colour: INK.text };
const TITLE_SIZES_PT = [23, 20, 17, 15] as const;
const TITLE_LINES = 3;
const WHEN: TextStyle = { sizePt: 12, weight: 700, colour: INK.text, leading: 1.2 };
const TEXT: TextStyle = { sizePt: 11, weight: 400, colour: INK.text, leading: 1.3 };
const SECTION: TextStyle = { sizePt: 11, weight: 700, colour: INK.accent };
const HELP: TextStyle = { sizePt: 9, weight: 400, colour: INK.text, leading: 1.22 };
const SMALL: TextStyle = { sizePt: 8, weight: 400, colour: INK.soft, leading: 1.2 };

/**
 * Lays out the insert of a campaign three times on an A4, to be cut apart. Pure. A map that leaves no room for the
 * places gets lower, down to 44 mm, and the help line goes; without a map the type is as large as the room allows. Throws, naming the campaign, when its words and places do not fit one insert.
 */
export function layOutCampaign(input: CampaignInput): Flyer {
  const items = insertItems(input);
  const copies = Array.from({ length: COPIES }, (_, index): PageItem => {
    const copy = moved(items, index * INSERT_MM, 0);
    return { kind: 'group', name: 'insert', items: copy };
  });
  const page = { widthMm: SHEET_MM.width, heightMm: SHEET_MM.height, items: [...copies, cutMarks()] };
  return { pages: [page], notices: [], scale: null };
}

function insertItems(input: CampaignInput): readonly PageItem[] {
  const numbered = numberedActors(input.spots);
  for (const form of numbered.length > 0 ? WITH_MAP : WITHOUT_MAP) {
    const foot = footBlock(input, form.help);
    const room = SHEET_MM.height - FREE_MM - foot.heightMm;
    const body = bodyOf(input, numbered, form);
    if (body.heightMm <= room) return [...body.items, ...moved(foot.items, FREE_MM, room)];
  }
  throw new Error(
    `The campaign ${input.campaign.id} does not fit one insert: its text or its list of places is too long.`,
  );
}

/** Head, map and places in one form. */
function bodyOf(input: CampaignInput, numbered: readonly ActorFeature[], form: Form): Block {
  const { spots, insert } = input;
  const head = headBlock(input, form.larger);
  const map = campaignMap(input, numbered, { widthMm: WIDTH_MM, heightMm: form.mapMm });
  const places = placesBlock(input, numbered, WIDTH_MM, form.larger);
  const pile = new Pile(FREE_MM, head.heightMm, WIDTH_MM);
  if (map) pile.block(map, 3);
  if (spots.length > 0)
    pile.heading(insert.where, 2, enlarged(SECTION, form.larger)).gap(1.6).block(places, 2);
  return { heightMm: pile.y, items: [...head.items, ...pile.items] };
}

/** Band in the colour of the campaign, title, dates, text. */
function headBlock(input: CampaignInput, larger: number): Block {
  const { campaign, language, words, insert, when, isOver } = input;
  const colour = THEME_COLOURS[campaign.colour];
  const title = textFor(campaign.title, language);
  const text = textFor(campaign.text, language);
  const lang = (wording: { readonly language: string }) =>
    wording.language === language ? {} : { lang: wording.language };
  const sizePt =
    TITLE_SIZES_PT.map((size) => size * larger).find(
      (size) => wrapText(title.text, size, 700, WIDTH_MM).length <= TITLE_LINES,
    ) ?? TITLE_SIZES_PT[3];
  const bandMm = FREE_MM + MARK_MM + 3;
  const pile = new Pile(FREE_MM, bandMm + 4, WIDTH_MM);
  pile.heading(title.text, 1, { ...WHEN, sizePt, leading: 1.1, ...lang(title) }).gap(2);
  pile.text(when, enlarged(WHEN, larger));
  if (isOver) pile.text(insert.over, { ...enlarged(WHEN, larger), colour: INK.soft });
  pile.gap(2.4 * larger).text(text.text, { ...enlarged(TEXT, larger), ...lang(text) });
  const band: BoxMm = { x: 0, y: 0, width: INSERT_MM, height: bandMm };
  const beside = new Pile(FREE_MM + MARK_MM + 3, FREE_MM + 0.8, WIDTH_MM - MARK_MM - 3);
  const ink = inkOn(colour);
  beside
    .text(words.product, { ...KIND, colour: ink })
    .text(insert.kind, { ...KIND, weight: 400, colour: ink });
  return {
    heightMm: pile.y + 4 * larger,
    items: [
      { kind: 'path', d: boxPath(band), fill: colour },
      { kind: 'pictogram', theme: campaign.colour, x: FREE_MM, y: FREE_MM, sizeMm: MARK_MM, colour: ink },
      ...beside.items,
      ...pile.items,
    ],
  };
}

/** Whom to call, where the code leads, who says so, which edition. */
function footBlock(input: CampaignInput, help: boolean): Block {
  const { campaign, insert, words, manifest, date, siteUrl, language } = input;
  const pile = new Pile(0, 0, WIDTH_MM);
  if (help) pile.block(helpLine(input), 3.4);
  if (siteUrl) {
    const content = `${siteUrl}/${language}/moments`;
    const qr = qrItem(content, 0, 0, QR_MM);
    const beside = new Pile(qr.sizeMm + 2, 4, WIDTH_MM - qr.sizeMm - 2);
    beside.text(insert.qr, { ...SMALL, colour: INK.text });
    beside.text(content.replace(/^https?:\/\//, ''), { ...SMALL, weight: 700, colour: INK.accent });
    pile.add(qr, ...beside.items).gap(Math.max(qr.sizeMm, beside.y) + 1);
  }
  pile.text(fill(insert.source, { title: sourceOf(campaign.source) }), SMALL);
  pile.text(fill(words.edition, { date, number: manifest.edition.number }), SMALL);
  return { heightMm: pile.y, items: pile.items };
}

/** Whom one can call who does not know where to begin. */
function helpLine({ words }: CampaignInput): Block {
  const pad = 2.6;
  const pile = new Pile(pad, pad, WIDTH_MM - 2 * pad);
  pile
    .text('0800 35 243', { ...WHEN, colour: INK.accent })
    .gap(0.4)
    .text(words.helpLine, HELP);
  const ground = { x: 0, y: 0, width: WIDTH_MM, height: pile.y + pad };
  return {
    heightMm: ground.height,
    items: [{ kind: 'path', d: boxPath(ground), fill: INK.panel }, ...pile.items],
  };
}

const sourceOf = ({ title, date }: CampaignInput['campaign']['source']): string =>
  [title, date].filter(Boolean).join(', ');

/** Short lines at both edges that show where to cut. */
function cutMarks(): PageItem {
  const { height } = SHEET_MM;
  const marks = Array.from({ length: COPIES - 1 }, (_, index) => (index + 1) * INSERT_MM);
  const d = marks.map((x) => `M${x} 0L${x} 4M${x} ${height - 4}L${x} ${height}`).join('');
  return { kind: 'path', d, stroke: '#8b8578', strokeMm: 0.2 };
}
