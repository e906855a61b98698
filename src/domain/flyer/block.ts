import { textWidthMm, wrapText } from './measure.ts';
import { MM_PER_PT, type PageItem, type TextItem, type Weight } from './page.ts';

/** Items drawn from (0, 0) downwards, and the height they fill. */
export interface Block {
  readonly heightMm: number;
  readonly items: readonly PageItem[];
}

export interface TextStyle {
  readonly sizePt: number;
  readonly weight: Weight;
  readonly colour: string;
  /** distance of base lines as a multiple of the type size */
  readonly leading?: number;
  readonly lang?: string;
}

/** The style, with the language of a text where it is not the sheet's. */
export function inOwnLanguage(
  style: TextStyle,
  { language: lang }: { readonly language: string | null },
  sheetLanguage: string,
): TextStyle {
  return lang && lang !== sheetLanguage ? { ...style, lang } : style;
}

const LEADING = 1.2;
/** Where the first base line lies below the top, as a share of the type size. */
const ASCENT = 0.86;

/** Distance of base lines in millimetres. */
export function lineHeightMm({ sizePt, leading = LEADING }: TextStyle): number {
  return sizePt * MM_PER_PT * leading;
}

/** Lines of text, wrapped to a width, from x and y (the top) downwards. */
export function textBlock(text: string, style: TextStyle, x: number, y: number, widthMm: number): Block {
  const lines = wrapText(text, style.sizePt, style.weight, widthMm);
  const step = lineHeightMm(style);
  const items = lines.map((line, index): TextItem => textLine(line, style, x, y + index * step));
  return { heightMm: lines.length * step, items };
}

/** One line of text whose top is at y. */
export function textLine(
  text: string,
  style: TextStyle,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end' = 'start',
): TextItem {
  return {
    kind: 'text',
    text,
    x,
    y: y + ASCENT * style.sizePt * MM_PER_PT,
    sizePt: style.sizePt,
    weight: style.weight,
    colour: style.colour,
    ...(anchor === 'start' ? {} : { anchor }),
    ...(style.lang ? { lang: style.lang } : {}),
  };
}

/** Width of a line in this style. */
export function styledWidthMm(text: string, style: TextStyle): number {
  return textWidthMm(text, style.sizePt, style.weight);
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** The same items, moved. */
export function moved(items: readonly PageItem[], dx: number, dy: number): readonly PageItem[] {
  return items.map((item) => movedItem(item, dx, dy));
}

function movedItem(item: PageItem, dx: number, dy: number): PageItem {
  switch (item.kind) {
    case 'group': {
      const clip = item.clip && { ...item.clip, x: item.clip.x + dx, y: item.clip.y + dy };
      return { ...item, items: moved(item.items, dx, dy), ...(clip ? { clip } : {}) };
    }
    case 'curved-text':
      return { ...item, points: item.points.map(([x, y]) => [round(x + dx), round(y + dy)] as const) };
    case 'path':
      return { ...item, d: movedPath(item.d, dx, dy) };
    default:
      return { ...item, x: round(item.x + dx), y: round(item.y + dy) };
  }
}

/** Moves path data whose only absolute commands are M and L, as `plane.ts` writes it. */
function movedPath(d: string, dx: number, dy: number): string {
  return d.replace(/([ML])(-?[\d.]+) (-?[\d.]+)/g, (_, command: string, x: string, y: string) => {
    return `${command}${round(Number(x) + dx)} ${round(Number(y) + dy)}`;
  });
}

/** A pile of blocks: each adds to the items and moves the pen down. */
export class Pile {
  private readonly all: PageItem[] = [];
  y: number;
  readonly x: number;
  readonly widthMm: number;

  constructor(x: number, y: number, widthMm: number) {
    this.x = x;
    this.y = y;
    this.widthMm = widthMm;
  }

  text(text: string, style: TextStyle, indent = 0): this {
    const block = textBlock(text, style, this.x + indent, this.y, this.widthMm - indent);
    this.all.push(...block.items);
    this.y += block.heightMm;
    return this;
  }

  /** A heading that readers of a tagged PDF can jump to. */
  heading(text: string, level: 1 | 2 | 3, style: TextStyle): this {
    const block = textBlock(text, style, this.x, this.y, this.widthMm);
    this.all.push({ kind: 'group', role: 'heading', level, items: block.items });
    this.y += block.heightMm;
    return this;
  }

  add(...items: readonly PageItem[]): this {
    this.all.push(...items);
    return this;
  }

  /** Puts a block at the pen and moves the pen below it. */
  block(block: Block, gapMm = 0): this {
    this.add(...moved(block.items, this.x, this.y));
    return this.gap(block.heightMm + gapMm);
  }

  gap(mm: number): this {
    this.y += mm;
    return this;
  }

  get items(): readonly PageItem[] {
    return this.all;
  }
}
