import type * as z from 'zod/mini';
import type { ActorFeature } from '../../model/actor.ts';
import { valueNow } from '../changes.ts';
import { type DrawingProblem, drawingProblem, geometryOfDrawing } from '../drawing/drawing.ts';
import { sameValue } from '../equal.ts';
import type { FieldChange, FieldName, SeenValue } from '../fields.ts';
import { Contact, type DrawingSheet, Proposal } from '../proposal.ts';
import { lineValue } from './line-value.ts';
import { CHOICE_FIELDS, LINE_FIELDS, type ProposeForm, type TextKey } from './propose-form.ts';

/** What keeps a form from becoming a proposal: which field, and why. */
export interface FormProblem {
  readonly field: TextKey | 'themes' | 'drawn' | 'point' | 'form';
  readonly code: PlainProblem | DrawingProblem;
}

type PlainProblem =
  | ('needed' | 'phone' | 'email' | 'website' | 'dates' | 'nothing' | 'signs')
  | ('unplaced' | 'unmoved');

/** What a form does not hold: where it was filled in, by whom and when, and how a telephone number is read. */
export interface FormFrame {
  readonly id: string;
  readonly contactId: string;
  /** moment in UTC */
  readonly at: string;
  readonly edition: Proposal['edition'];
  readonly actor: ActorFeature | null;
  /** the sheet of paper that the proposal comes from */
  readonly sheet?: { readonly name: string; readonly of: DrawingSheet } | undefined;
  /** says that a point is the middle of a street */
  sayMiddle(street: string): string;
  /** gives the E.164 form of a telephone number; null when it is none */
  phoneOf(text: string): string | null;
}

/** Records made of a form, or what has to be put right first. */
export type FormResult =
  | { readonly records: readonly (Proposal | Contact)[] }
  | { readonly problems: readonly FormProblem[] };

type Body = { readonly body: object } | { readonly problems: readonly FormProblem[] };

/** Makes the proposal that a form says, and the contact when one was given. */
export function proposalOfForm(form: ProposeForm, frame: FormFrame): FormResult {
  const made = bodyOf(form, frame);
  if ('problems' in made) return made;
  const written = { at: frame.at, by: { role: 'resident' } };
  const middle = streetOfPoint(form);
  const known = [frame.sheet?.name, middle && frame.sayMiddle(middle), textOf(form, 'origin')];
  const origin = known.filter(Boolean).join('. ');
  const proposal = Proposal.safeParse({
    ...{ record: 'proposal', ...written, id: frame.id, edition: frame.edition },
    ...made.body,
    ...(origin ? { origin } : {}),
    ...(frame.sheet ? { sheet: frame.sheet.of } : {}),
    ...(form.photos.length > 0 ? { photos: [...form.photos] } : {}),
  });
  if (!proposal.success) return { problems: proposal.error.issues.map(problemOf) };
  const reach = textOf(form, 'contact');
  if (!reach) return { records: [proposal.data] };
  const contact = Contact.safeParse({
    record: 'contact',
    ...written,
    ...{ id: frame.contactId, of: frame.id, reach },
  });
  if (!contact.success) return problem('contact', 'signs');
  return { records: [proposal.data, contact.data] };
}

/** Addresses of pages hold a point to 5 decimals: two points are the same to that. */
const SAME_DEGREES = 1.5e-5;

/** The street in whose middle the proposed point stands, as nobody moved it from there (PR-83). */
function streetOfPoint({ saying, street, drawn, point }: ProposeForm): string | null {
  const at = saying === 'moved' ? drawn?.corners[0] : saying === 'new' ? point : null;
  if (!street || !at) return null;
  const isThere = [0, 1].every((axis) => Math.abs((at[axis] ?? 0) - (street.at[axis] ?? 0)) < SAME_DEGREES);
  return isThere ? street.name : null;
}

const problem = (field: FormProblem['field'], code: FormProblem['code']) => ({ problems: [{ field, code }] });

const problemOf = ({ path }: z.core.$ZodIssue): FormProblem => {
  const known = ['text', 'name', 'origin', 'from', 'until', 'on'] as const;
  const field = known.find((name) => path.includes(name));
  return { field: field ?? 'form', code: 'signs' };
};

const textOf = ({ texts }: ProposeForm, key: TextKey): string => (texts[key] ?? '').trim();

function bodyOf(form: ProposeForm, frame: FormFrame): Body {
  switch (form.saying) {
    case 'correct':
      return correction(form, frame);
    case 'moved':
      return movedPoint(form, frame);
    case 'confirm':
      return { body: { kind: 'confirmation', actor: form.actor, fields: [] } };
    case 'closed':
      return closure(form, frame);
    case 'remark':
      return remark(form);
    case 'new':
      return newActor(form, frame);
    case 'draw':
      return drawnFigure(form);
    default:
      return problem('form', 'nothing');
  }
}

/** The area of a form, unless it stands for the rest of the Region. */
const areaIn = ({ area }: ProposeForm): object => (area === 'region' ? {} : { neighbourhood: area });

const pointOf = ({ point }: ProposeForm) => point && { type: 'Point', coordinates: point };

function remark(form: ProposeForm): Body {
  const text = textOf(form, 'text');
  if (text === '') return problem('text', 'needed');
  const geometry = form.actor ? null : pointOf(form);
  if (!form.actor && !geometry && form.area === 'region') return problem('form', 'nothing');
  return { body: { kind: 'remark', geometry, text, ...(form.actor ? { actor: form.actor } : areaIn(form)) } };
}

function drawnFigure(form: ProposeForm): Body {
  const { drawn } = form;
  const name = textOf(form, 'name');
  const code = drawn ? drawingProblem(drawn) : 'corners';
  const problems: FormProblem[] = [
    ...(code ? [{ field: 'drawn', code } as const] : []),
    ...(name ? [] : [{ field: 'name', code: 'needed' } as const]),
  ];
  if (!drawn || problems.length > 0) return { problems };
  return { body: { kind: drawn.kind, name, geometry: geometryOfDrawing(drawn), ...areaIn(form) } };
}

function closure(form: ProposeForm, { actor }: FormFrame): Body {
  const extent = textOf(form, 'extent');
  if (extent === '') return problem('extent', 'needed');
  const date = (key: TextKey): string | null => textOf(form, key) || null;
  const [from, until] = [date('from'), date('until')];
  if (extent === 'for-now' && from && until && from > until) return problem('until', 'dates');
  const closed = extent === 'for-now' ? { extent, from, until } : { extent, on: date('on') };
  return { body: { kind: 'closed', actor: form.actor, seen: seenIn(actor, 'closure'), closed } };
}

/** Where an actor really stands, and its address where that is otherwise too (PR-80). */
function movedPoint(form: ProposeForm, frame: FormFrame): Body {
  const { drawn } = form;
  const [point] = drawn?.corners ?? [];
  const addresses = valuesIn(onlyAddresses(form), frame).values;
  if (!drawn || !point)
    return addresses.length > 0 ? corrected(form, frame, addresses) : problem('point', 'unplaced');
  const code = drawingProblem(drawn);
  if (code) return problem('point', code);
  if (sameValue(seenIn(frame.actor, 'point'), point)) return problem('point', 'unmoved');
  return corrected(form, frame, [{ field: 'point', value: [point[0], point[1]] }, ...addresses]);
}

const onlyAddresses = (form: ProposeForm): ProposeForm => {
  const { address_nl = '', address_fr = '' } = form.texts;
  return { ...form, themes: null, texts: { address_nl, address_fr } };
};

function correction(form: ProposeForm, frame: FormFrame): Body {
  const { values, problems } = valuesIn(form, frame);
  return problems.length > 0 ? { problems } : corrected(form, frame, values);
}

function corrected(form: ProposeForm, frame: FormFrame, values: readonly Setting[]): Body {
  const changes = values
    .map((setting): FieldChange => ({ ...setting, seen: seenIn(frame.actor, setting.field) }))
    .filter(({ seen, value }) => !sameValue(seen, value));
  if (changes.length === 0) return problem('form', 'nothing');
  return { body: { kind: 'correction', actor: form.actor, changes } };
}

function newActor(form: ProposeForm, frame: FormFrame): Body {
  const { values, problems } = valuesIn(form, frame);
  const isNamed = textOf(form, 'name_nl') !== '' || textOf(form, 'name_fr') !== '';
  const category = textOf(form, 'category');
  const all: FormProblem[] = [
    ...(isNamed ? [] : [{ field: 'name_fr', code: 'needed' } as const]),
    ...(category ? [] : [{ field: 'category', code: 'needed' } as const]),
    ...problems,
  ];
  if (all.length > 0) return { problems: all };
  const fields = [{ field: 'category', value: category }, ...values];
  return { body: { kind: 'new-actor', geometry: pointOf(form), fields, ...areaIn(form) } };
}

type Setting = Pick<FieldChange, 'field' | 'value'>;

/** The values that a form gives to fields, as the rules want them. */
function valuesIn(
  form: ProposeForm,
  { phoneOf }: FormFrame,
): { readonly values: readonly Setting[]; readonly problems: readonly FormProblem[] } {
  const problems: FormProblem[] = [];
  const values: Setting[] = [];
  const put = (field: FieldName & (TextKey | 'themes'), read: () => SeenValue | null): void => {
    if (form.texts[`wrong.${field}` as TextKey] === 'yes') values.push({ field, value: null });
    else {
      const value = read();
      if (value !== null) values.push({ field, value });
    }
  };
  const refuse = (field: TextKey, code: FormProblem['code']): null => {
    problems.push({ field, code });
    return null;
  };
  for (const field of LINE_FIELDS)
    put(field, () => {
      const text = textOf(form, field);
      if (text === '') return null;
      const read = lineValue(field, text, phoneOf);
      return 'value' in read ? read.value : refuse(field, read.problem);
    });
  for (const field of Object.keys(CHOICE_FIELDS) as (keyof typeof CHOICE_FIELDS)[])
    put(field, () => textOf(form, field) || null);
  put('themes', () => (form.themes && form.themes.length > 0 ? form.themes : null));
  return { values, problems };
}

/** Gives the value that a field of an actor shows; null without an actor. */
export function seenIn(actor: ActorFeature | null, field: FieldName): SeenValue | null {
  if (!actor) return null;
  const { id } = actor.properties;
  return valueNow(id, field, { actors: new Map([[id, actor]]), closed: new Map() });
}
