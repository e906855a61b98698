const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Signs that turn the direction of what follows, and control signs: no name needs them, a forged one may. */
const UNWANTED = /[\p{Cc}\u202a-\u202e]/gu;

/** Gives a text as it can stand in HTML, in the content and in quoted attributes, without signs that turn others round. */
export function escaped(text: string): string {
  return text.replace(UNWANTED, ' ').replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}

/** A piece of HTML whose texts are escaped already. Only `html` and `attribute` make it. */
export class Markup {
  constructor(readonly text: string) {}
}

export type Part = string | number | Markup | null | undefined | false | readonly Part[];

function written(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return part ? part.map(written).join('') : '';
}

/** HTML from a template: every text put in is escaped, markup stays, lists are joined, null and false give nothing. */
export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(
    pieces.map((piece, index) => piece.replace(/\n\s*/g, '') + written(parts[index])).join(''),
  );
}

/** An attribute with a space before it; nothing when there is no value. */
export function attribute(name: string, value: string | null | undefined): Markup {
  return new Markup(value ? ` ${name}="${escaped(value)}"` : '');
}
