import { textWords } from './search-text.ts';

/** A word of a query. A telephone number and a house number are compared by their digits only. */
export interface QueryWord {
  readonly kind: 'word' | 'number' | 'phone';
  /** folded; for a telephone number the national digits, `025125772` */
  readonly text: string;
}

/** Small words that say nothing of what is looked for, folded, in the languages that residents type. */
const SMALL_WORDS = new Set(
  `a an the of to for in at on i my me is need want looking find help where who can
  de het een van voor op in te ik mijn zoek nodig heb waar wie kan hulp bij met en of naar
  le la les l du des un une et en au aux pour je j ai mon ma mes cherche besoin d ou qui peut aide avec dans sur est
  el los las una para con por yo mi busco necesito donde quiero
  bir icin ve nerede istiyorum
  في من على الى انا اين اريد
  я де мені потрібен потрібна для і в на у
  где мне нужен нужна и`.match(/\S+/g),
);

const LONGEST_QUERY_WORDS = 8;
/** Text beyond this many signs is not read. */
const LONGEST_QUERY = 400;
const PHONE = /(?:\+|\b00)?\d[\d\s./()-]{4,}\d/g;
const FEWEST_PHONE_DIGITS = 6;
const FEWEST_DIGITS_BESIDE_WORDS = 8;

/**
 * Gives the words of a query. A telephone number written in any way is one word of national digits; small words are
 * left out unless there are no others.
 */
export function queryWords(query: string): readonly QueryWord[] {
  const { phones, rest } = withoutPhones(query.slice(0, LONGEST_QUERY));
  const words = spokenWords(rest).map((text) => ({ kind: kindOf(text), text }));
  return [...phones, ...tellingOnly(words)].slice(0, LONGEST_QUERY_WORDS);
}

/** Gives the digits by which a telephone number is compared: those dialled inside Belgium. */
export function phoneDigits(written: string): string {
  const digits = written.replace(/\(0\)/g, '').replace(/[^\d+]/g, '');
  return digits.replace(/^(?:\+|00)32/, '0').replace(/^\+/, '00');
}

function withoutPhones(query: string): { readonly phones: readonly QueryWord[]; readonly rest: string } {
  const text = query.normalize('NFKC');
  const alone = /^[\d\s./()+-]*$/.test(text);
  const fewest = alone ? FEWEST_PHONE_DIGITS : FEWEST_DIGITS_BESIDE_WORDS;
  const phones: QueryWord[] = [];
  const rest = text.replace(PHONE, (found) => {
    const digits = phoneDigits(found);
    if (digits.length < fewest) return found;
    phones.push({ kind: 'phone', text: digits });
    return ' ';
  });
  return { phones, rest };
}

/** The parts of hyphenated words; initials with full stops, and the sides of an apostrophe, are one word. */
function spokenWords(text: string): readonly string[] {
  const plain = text
    .replace(/(?:\p{L}\.){2,}\p{L}?/gu, (initials) => initials.replaceAll('.', ''))
    .replace(/(?<![\p{L}\p{N}])\p{L}{1,2}['’](?=\p{L})/gu, ' ')
    .replace(/['’]/g, '')
    .replace(/[.-]/g, ' ');
  return [...new Set(textWords(plain).map(({ word }) => word))].filter(Boolean);
}

const kindOf = (text: string): QueryWord['kind'] => (/^\d/.test(text) ? 'number' : 'word');

function tellingOnly(words: readonly QueryWord[]): readonly QueryWord[] {
  const telling = words.filter(({ text }) => !SMALL_WORDS.has(text));
  return telling.length > 0 ? telling : words;
}
