/** One word of a text: folded for comparing, and where it stands in the text (UTF-16 units, end excluded). */
export interface TextWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Letters without a decomposition in Unicode, and Arabic endings that are written in two ways. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ة: 'ه',
  ى: 'ي',
  ـ: '',
};

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const RUN = /[\p{L}\p{N}\p{M}]+(?:['’.-][\p{L}\p{N}\p{M}]+)*/gu;
/** The Arabic article, alone or after "and" or "with"; what follows must be a word by itself. */
const ARTICLE = /^[وب]?ال(?=\p{L}{3})/u;
/** Longer words are cut, so that a pasted page cannot slow the search down. */
const LONGEST_WORD = 60;

const arabicDigit = (sign: string): string => String((sign.codePointAt(0) ?? 0) & 0xf);

/** Gives a text without capitals, accents, ligatures and vowel signs, in any script. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßœæøłđıةىـ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[٠-٩۰-۹]/g, arabicDigit);
}

/** Gives the folded words of a text with one space before, between and after them, for finding phrases. */
export function spaced(text: string): string {
  return ` ${foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

/**
 * Gives the folded words of a text. Parts of a word with an apostrophe, hyphen or full stop are words, and the
 * whole is one more, so that "Entr'aide" and "C.P.A.S." are found as "entraide" and "cpas".
 */
export function textWords(text: string): readonly TextWord[] {
  return [...text.matchAll(RUN)].flatMap((run) => {
    const parts = [...run[0].matchAll(WORD)].map((part) => placed(part[0], run.index + part.index));
    const joined = parts.length > 1 ? joinedWord(parts, run[0], run.index) : null;
    return joined ? [...parts, joined] : parts;
  });
}

function placed(raw: string, at: number): TextWord {
  const article = ARTICLE.exec(raw)?.[0].length ?? 0;
  const own = raw.slice(article, article + LONGEST_WORD);
  return { word: foldText(own), start: at + article, end: at + article + own.length };
}

/** "l'Entr'aide" joins to "entraide": an elided article is not part of the word. */
function joinedWord(parts: readonly TextWord[], run: string, at: number): TextWord | null {
  const elided = /^\p{L}{1,2}['’]/u.test(run);
  const own = elided ? parts.slice(1) : parts;
  const [first] = own;
  if (!first || own.length < 2) return null;
  const word = own.map((part) => part.word).join('');
  return word.length > LONGEST_WORD ? null : { word, start: first.start, end: at + run.length };
}

/** Gives where a part of a folded word (`from` to `to`) stands in the text it comes from. */
export function partInText(
  text: string,
  word: TextWord,
  from: number,
  to: number,
): readonly [number, number] {
  let folded = 0;
  let at = word.start;
  let start = word.start;
  for (const sign of text.slice(word.start, word.end)) {
    if (folded >= to) break;
    if (folded <= from) start = at;
    folded += WORD_SIGN.test(sign) ? foldText(sign).length : 0;
    at += sign.length;
  }
  return [start, withMarks(text, at, word.end)];
}

const WORD_SIGN = /[\p{L}\p{N}]/u;

/** A letter keeps the accents that follow it. */
function withMarks(text: string, end: number, limit: number): number {
  const marks = /^\p{M}*/u.exec(text.slice(end, limit))?.[0].length ?? 0;
  return end + marks;
}
