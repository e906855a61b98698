const FOLD_OCTETS = 75;

/** Escapes a text value as iCalendar and vCard 3.0 want it (RFC 5545 § 3.3.11, RFC 2426 § 4). */
export function escapedText(text: string): string {
  return text
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');
}

const octets = (sign: string): number => {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Folds one line so that none is longer than 75 octets of UTF-8 (RFC 5545 § 3.1); never inside a character. */
function foldedLine(line: string): string {
  let out = '';
  let used = 0;
  for (const sign of line) {
    if (used + octets(sign) > FOLD_OCTETS) {
      out += '\r\n ';
      used = 1;
    }
    out += sign;
    used += octets(sign);
  }
  return out;
}

/** Joins content lines into a file, folded, each ended by CR LF. */
export function contentLines(lines: readonly string[]): string {
  return lines.map((line) => `${foldedLine(line)}\r\n`).join('');
}
