import * as z from 'zod/mini';
import { ActorId, NeighbourhoodId, ThemeId } from '../../model/identity-checks.ts';
import type { Draft } from '../draft.ts';
import type { Drawing } from '../drawing/drawing.ts';
import { DrawingCheck } from '../drawing/drawing-check.ts';
import type { FieldName } from '../fields.ts';
import { RegionPoint } from '../geometry.ts';
import { LIMITS } from '../limits.ts';
import { RecordId } from '../proposal.ts';
import { NameText } from '../texts.ts';

/** What a resident can say, of an actor or (the last three) of a neighbourhood. */
const SAYINGS = ['correct', 'moved', 'confirm', 'closed', 'remark', 'new', 'draw'] as const;
export type Saying = (typeof SAYINGS)[number];

/** Fields that a form asks for in one line of text, in its order. */
export const LINE_FIELDS = [
  ...(['name_nl', 'name_fr', 'address_nl', 'address_fr'] as const),
  ...(['phone', 'email', 'website', 'hours'] as const),
] satisfies readonly FieldName[];
export type LineField = (typeof LINE_FIELDS)[number];

/** Fields with a few possible values, each with them. */
export const CHOICE_FIELDS = {
  wheelchair: ['yes', 'limited', 'no'],
  cost: ['free', 'partly-free', 'paid'],
  appointment: ['needed', 'not-needed'],
} as const satisfies Partial<Record<FieldName, readonly string[]>>;
export type ChoiceField = keyof typeof CHOICE_FIELDS;

/** The fields that a correction shows. */
export type ShownField = LineField | ChoiceField | 'themes';

/** Every text of a form. `wrong.…` is `yes` where the present value is wrong and nobody knows the right one (PR-6). */
export type TextKey =
  | LineField
  | ChoiceField
  | `wrong.${ShownField}`
  | 'category'
  | 'extent'
  | 'from'
  | 'until'
  | 'on'
  | 'text'
  | 'name'
  | 'origin'
  | 'contact';

/** What a form of proposing holds, in its own terms; kept as a draft. */
export const ProposeForm = z.object({
  saying: z.nullable(z.enum(SAYINGS)),
  area: NeighbourhoodId,
  /** null: it is about the area, or a new actor in it */
  actor: z.nullable(ActorId),
  texts: z.record(z.string(), z.string().check(z.maxLength(LIMITS.text))),
  /** null: not touched */
  themes: z.nullable(z.array(ThemeId)),
  /** where a new actor stands */
  point: z.nullable(RegionPoint),
  /** what is drawn on the map, or where an actor really stands; drafts from before one could draw have none */
  drawn: z._default(z.nullable(DrawingCheck), null),
  /** the street found last, and its middle; drafts from before it was kept have none */
  street: z._default(z.nullable(z.object({ name: NameText, at: RegionPoint })), null),
  /** ids of photos on this device; drafts from before one could add them have none */
  photos: z._default(z.array(RecordId).check(z.maxLength(LIMITS.photos)), []),
});
export interface ProposeForm extends Omit<z.infer<typeof ProposeForm>, 'texts' | 'drawn' | 'photos'> {
  readonly texts: Readonly<Partial<Record<TextKey, string>>>;
  readonly drawn: Drawing | null;
  readonly photos: readonly string[];
}

/** A form in which nothing was said yet. */
export function emptyForm(area: ProposeForm['area'], actor: ProposeForm['actor']): ProposeForm {
  return {
    saying: actor ? null : 'new',
    area,
    actor,
    texts: {},
    themes: null,
    point: null,
    drawn: null,
    street: null,
    photos: [],
  };
}

/** Gives the form in a draft; null when it holds none. */
export function formOfDraft(draft: Draft): ProposeForm | null {
  const read = ProposeForm.safeParse(draft.form);
  return read.success ? (read.data as ProposeForm) : null;
}

/** Tells whether anything was said in a form. */
export function saysAnything({ texts, themes, saying, drawn, photos }: ProposeForm): boolean {
  const isShown = (drawn !== null && drawn.corners.length > 0) || photos.length > 0;
  const isChosen = themes !== null || saying === 'confirm' || isShown;
  return isChosen || Object.values(texts).some((text) => text.trim() !== '');
}
