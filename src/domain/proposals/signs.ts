import { changesOf } from './changes.ts';
import type { Proposal } from './proposal.ts';

const WEIGHTS = {
  'link-in-text': 2,
  markup: 3,
  'contact-in-text': 1,
  capitals: 1,
  'repeated-text': 2,
  burst: 2,
  'no-reason': 1,
} as const;
export type Sign = keyof typeof WEIGHTS;

/** Signs of spam of one proposal; the score only sorts a list (PR-35). */
export interface Signs {
  readonly signs: readonly Sign[];
  readonly score: number;
}

/** So many proposals with one text, and so many within a minute, are a sign. */
const REPEATED = 3;
const BURST = 10;
const MINUTE = 60_000;

const IN_TEXT: readonly (readonly [Sign, RegExp])[] = [
  ['link-in-text', /https?:\/\/|\bwww\.|\b[a-z0-9-]+\.(com|net|org|info|biz|ru|cn|top|xyz)\b/i],
  ['markup', /<\s*\/?\s*[a-z!][^<]*>|\[url|javascript:/i],
  ['contact-in-text', /[^\s@]+@[^\s@]+\.[a-z]{2,}|(?:\+|\b0)\d(?:[\s./-]?\d){7,}/i],
];
/** Fields whose value is a text that people write. */
const TEXT_FIELD = /^(name|summary|address)_|^hours$/;

/** Gives the signs of each proposal among all of them, by id. */
export function signsIn(proposals: readonly Proposal[]): ReadonlyMap<string, Signs> {
  const texts = new Map(proposals.map((proposal) => [proposal.id, textsOf(proposal)]));
  const uses = new Map<string, number>();
  for (const text of [...texts.values()].flatMap((mine) => [...new Set(mine)]))
    uses.set(text, (uses.get(text) ?? 0) + 1);
  const inBurst = bursts(proposals);
  return new Map(
    proposals.map((proposal) => {
      const mine = texts.get(proposal.id) ?? [];
      const signs: Sign[] = IN_TEXT.flatMap(([sign, pattern]) =>
        mine.some((text) => pattern.test(text)) ? [sign] : [],
      );
      if (mine.some(isShouted)) signs.push('capitals');
      if (mine.some((text) => text.length > 20 && (uses.get(text) ?? 0) >= REPEATED))
        signs.push('repeated-text');
      if (inBurst.has(proposal.id)) signs.push('burst');
      if (proposal.kind === 'closed' && !proposal.reason && !proposal.origin) signs.push('no-reason');
      return [proposal.id, { signs, score: signs.reduce((sum, sign) => sum + WEIGHTS[sign], 0) }];
    }),
  );
}

function textsOf(proposal: Proposal): readonly string[] {
  const own = [
    proposal.reason,
    proposal.origin,
    'text' in proposal ? proposal.text : undefined,
    'name' in proposal ? proposal.name : undefined,
  ];
  const fields = changesOf(proposal).flatMap(({ field, value }) =>
    TEXT_FIELD.test(field) && typeof value === 'string' ? [value] : [],
  );
  return [...own.filter((text) => text !== undefined), ...fields];
}

function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length > 20 && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** The proposals made among `BURST` or more within a minute. */
function bursts(proposals: readonly Proposal[]): ReadonlySet<string> {
  const inTime = [...proposals].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const found = new Set<string>();
  inTime.forEach((proposal, index) => {
    const last = inTime[index + BURST - 1];
    if (!last || Date.parse(last.at) - Date.parse(proposal.at) > MINUTE) return;
    for (const { id } of inTime.slice(index, index + BURST)) found.add(id);
  });
  return found;
}
