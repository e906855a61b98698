/** Small words that say nothing of what is looked for, in Dutch, French and English. */
const SMALL_WORDS = new Set(
  'a an the of to for in at de het een van voor op la le les l d du des un une et en au aux à pour'.split(
    ' ',
  ),
);

const LONGEST_QUERY_WORDS = 8;

/**
 * Gives the words of a query that must each match. A telephone number written with spaces, dots or slashes is one
 * word; small words are left out unless there are no others.
 */
export function queryWords(query: string): readonly string[] {
  const text = query.trim().toLowerCase();
  if (/^\+?[\d\s./-]{6,}$/.test(text)) return [text.replace(/^\+32\s*/, '0').replace(/\D/g, '')];
  const words = [...new Set(text.split(/[\s,;:()'’"“”/-]+/).filter(Boolean))].slice(0, LONGEST_QUERY_WORDS);
  const telling = words.filter((word) => !SMALL_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}
