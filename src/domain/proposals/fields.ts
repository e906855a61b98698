import * as z from 'zod/mini';
import { ActorDetails, ActorProperties, Closure } from '../model/actor.ts';
import { ThemeId } from '../model/identity-checks.ts';
import { RegionPoint } from './geometry.ts';
import { LIMITS } from './limits.ts';
import { LineText, LongText, NameText, TextsPerLanguage } from './texts.ts';

const slug = z.string().check(z.maxLength(80), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id'));
const details = ActorDetails.def.shape;

const listOf = <T extends z.ZodMiniType<string>>(item: T) =>
  z.array(item).check(
    z.minLength(1),
    z.maxLength(LIMITS.listItems),
    z.refine((items) => new Set(items).size === items.length, 'a value stands twice'),
  );

const beginsSafely = z.refine<string>(
  (url) => !/[\s\\]/.test(url) && url.length <= LIMITS.line,
  'a web address',
);

/** A closure for now with its dates, or for good since a date; null is a date that nobody knows. */
export const ClosedValue = z
  .discriminatedUnion('extent', [
    z.object({ extent: z.literal('for-now'), ...Closure.def.shape, note: z.optional(TextsPerLanguage) }),
    z.object({ extent: z.literal('for-good'), on: z.nullable(z.iso.date()) }),
  ])
  .check(
    z.refine(
      (value) => value.extent === 'for-good' || !value.from || !value.until || value.from <= value.until,
      'the last date comes before the first',
    ),
  );
export type ClosedValue = z.infer<typeof ClosedValue>;

/** What each field of an actor that people may propose can hold (PR-5). */
const FIELDS = {
  name_nl: NameText,
  name_fr: NameText,
  alt_names: listOf(NameText),
  category: slug,
  themes: listOf(ThemeId),
  summary_nl: LongText,
  summary_fr: LongText,
  summary_en: LongText,
  address_nl: LineText,
  address_fr: LineText,
  point: RegionPoint,
  phone: ActorProperties.def.shape.phone.def.innerType,
  more_phones: listOf(details.more_phones.def.innerType.def.element),
  email: z.email().check(z.maxLength(LIMITS.name), z.lowercase()),
  website: z.url({ protocol: /^https$/, error: 'a web address begins with https://' }).check(beginsSafely),
  hours: LineText,
  wheelchair: ActorProperties.def.shape.wheelchair.def.innerType,
  languages: listOf(details.languages.def.innerType.def.element),
  cost: details.cost.def.innerType,
  appointment: details.appointment.def.innerType,
  audience: listOf(slug),
  services: listOf(slug),
  age_min: details.age_min.def.innerType.check(z.maximum(120)),
  age_max: details.age_max.def.innerType.check(z.maximum(120)),
  hours_note: TextsPerLanguage,
  access_note: TextsPerLanguage,
  cost_note: TextsPerLanguage,
  closure: ClosedValue,
} as const;

export type FieldName = keyof typeof FIELDS;
export const FIELD_NAMES = Object.keys(FIELDS) as [FieldName, ...FieldName[]];
/** A value that somebody saw: of a known form, though a source may write what a proposal may not (`http://`). */
export const SeenValue = z.union([
  z.string().check(z.maxLength(LIMITS.text)),
  z.number(),
  z.array(z.string().check(z.maxLength(LIMITS.text))).check(z.maxLength(200)),
  z.tuple([z.number(), z.number()]),
  ClosedValue,
  TextsPerLanguage,
]);
export type SeenValue = z.infer<typeof SeenValue>;

/** Adds the issues of a value that its field cannot hold. */
export function checkFieldValue(
  context: z.core.ParsePayload<{ readonly field: FieldName; readonly value: unknown }>,
): void {
  const { field, value } = context.value;
  if (value === null) return;
  const checked = z.safeParse(FIELDS[field] as z.ZodMiniType, value);
  for (const issue of checked.error?.issues ?? [])
    context.issues.push({ ...issue, path: ['value', ...issue.path], input: value } as z.core.$ZodRawIssue);
}

/** A field with its new value; null: nobody knows (PR-6). */
export const FieldSetting = z
  .object({ field: z.enum(FIELD_NAMES), value: z.nullable(SeenValue) })
  .check(checkFieldValue);

/** A field with the value that its maker saw, and the new one (PR-9). */
export const FieldChange = z
  .object({ field: z.enum(FIELD_NAMES), seen: z.nullable(SeenValue), value: z.nullable(SeenValue) })
  .check(checkFieldValue);
export type FieldChange = z.infer<typeof FieldChange>;
