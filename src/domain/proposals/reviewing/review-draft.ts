import * as z from 'zod/mini';
import type { ThemeId } from '../../model/identity.ts';
import { ThemeId as ThemeIdCheck } from '../../model/identity-checks.ts';
import type { Draft } from '../draft.ts';
import type { ClosedValue, FieldName, SeenValue } from '../fields.ts';
import { lineValue } from '../form/line-value.ts';
import { CHOICE_FIELDS, LINE_FIELDS, type LineField, type TextKey } from '../form/propose-form.ts';
import { LIMITS } from '../limits.ts';
import { RecordId } from '../proposal.ts';

/** Stands among the values of a field for one that the reviewer types; no key of a value looks like it. */
export const OWN = 'own';

/** What a reviewer wants to decide about a proposal, as far as it was said. */
export interface ReviewDraft {
  readonly decision: 'accept' | 'refuse' | 'ask';
  /** why it is refused, or what is asked */
  readonly reason: string;
  /** the value chosen for a field by its key, or `OWN`; without one it is taken as proposed */
  readonly chosen: Readonly<Partial<Record<FieldName, string>>>;
  /** values that the reviewer typed */
  readonly texts: Readonly<Partial<Record<TextKey, string>>>;
  readonly themes: readonly ThemeId[] | null;
}

/** A draft in which nothing was said. */
export const EMPTY_DRAFT: ReviewDraft = {
  decision: 'accept',
  reason: '',
  chosen: {},
  texts: {},
  themes: null,
};

const typed = z.record(z.string(), z.string().check(z.maxLength(LIMITS.text)));
/** How a draft is kept on the device: apart from forms and walks by naming the proposal it is about (PR-74). */
const KeptReview = z.object({
  review: RecordId,
  draft: z.object({
    decision: z.enum(['accept', 'refuse', 'ask']),
    reason: z.string().check(z.maxLength(LIMITS.text)),
    chosen: z.record(z.string(), z.string()),
    texts: typed,
    themes: z.nullable(z.array(ThemeIdCheck)),
  }),
});

/** Gives a review in the making as what a draft holds. */
export const keptReview = (review: string, draft: ReviewDraft) => ({ review, draft });

/** Gives the review in the making that a draft holds, about a proposal when that is given; null when it holds none. */
export function reviewInDraft({ form }: Draft, about?: string): ReviewDraft | null {
  const { data } = KeptReview.safeParse(form);
  return data && (about === undefined || data.review === about) ? (data.draft as ReviewDraft) : null;
}

/** Tells whether a reviewer said anything yet. */
export function decidesAnything({ decision, reason, chosen, texts, themes }: ReviewDraft): boolean {
  const isBegun = decision !== 'accept' || themes !== null || reason.trim() !== '';
  return isBegun || Object.keys({ ...chosen, ...texts }).length > 0;
}

type Own =
  | { readonly value: SeenValue }
  | { readonly problem: 'needed' | 'phone' | 'email' | 'website' | 'dates' };

/** Tells whether a reviewer can type a value of a field; the others are taken as offered. */
export function isTyped(field: FieldName): boolean {
  const others: readonly string[] = ['themes', 'category', 'closure'];
  return isLine(field) || field in CHOICE_FIELDS || others.includes(field);
}

const isLine = (field: FieldName): field is LineField => (LINE_FIELDS as readonly string[]).includes(field);

/** Reads the value that a reviewer typed for a field. */
export function ownValue(
  field: FieldName,
  draft: ReviewDraft,
  phoneOf: (text: string) => string | null,
): Own {
  if (field === 'themes')
    return draft.themes && draft.themes.length > 0 ? { value: [...draft.themes] } : { problem: 'needed' };
  if (field === 'closure') return ownClosure(draft);
  const text = (draft.texts[field as TextKey] ?? '').trim();
  if (text === '') return { problem: 'needed' };
  return isLine(field) ? lineValue(field, text, phoneOf) : { value: text };
}

function ownClosure({ texts }: ReviewDraft): Own {
  const date = (key: TextKey): string | null => texts[key] || null;
  const [from, until] = [date('from'), date('until')];
  if (texts.extent === 'for-good') return { value: { extent: 'for-good', on: date('on') } };
  if (texts.extent !== 'for-now') return { problem: 'needed' };
  return from && until && from > until ? { problem: 'dates' } : { value: { extent: 'for-now', from, until } };
}

/** Gives the texts with which the form of a value begins: that value, to be changed. */
export function textsOfValue(field: FieldName, value: SeenValue | null): ReviewDraft['texts'] {
  if (value === null) return {};
  if (field === 'closure') return textsOfClosure(value as ClosedValue);
  return typeof value === 'string' ? { [field]: value } : {};
}

function textsOfClosure(value: ClosedValue): ReviewDraft['texts'] {
  if (value.extent === 'for-good') return { extent: 'for-good', on: value.on ?? '' };
  return { extent: 'for-now', from: value.from ?? '', until: value.until ?? '' };
}
