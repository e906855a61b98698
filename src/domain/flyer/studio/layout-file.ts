import * as z from 'zod/mini';
import { isNearBrussels } from '../../geo/written-position.ts';
import { DATA_LANGUAGES, SHEET_LANGUAGES } from '../../model/identity.ts';
import { ActorId, NeighbourhoodId, ThemeId } from '../../model/identity-checks.ts';
import { COLOURINGS, type Layout, LIMITS, PLAIN_LAYOUT, STUDIO_KINDS } from './layout.ts';
import { cut, readSecond, steppedScale } from './layout-address.ts';
import { readLogo } from './logo.ts';

/** How a layout file says what it is. */
const FORMAT = 'buurtkompas-layout';
/** Counts up when a field changes its meaning; `MIGRATIONS` then leads older files on. */
const VERSION = 1;
/** A file with the largest logo is smaller than this. */
export const LARGEST_FILE = 400_000;

/** Turns a file of one version into one of the next, by the version it comes from. */
export type Migrations = Readonly<Record<number, (file: Fields) => Fields>>;
type Fields = Readonly<Record<string, unknown>>;
const MIGRATIONS: Migrations = {};

/** Why a file is no layout. `field` names the part, such as `view.scale`; empty when the whole file is meant. */
export interface LayoutProblem {
  readonly code: 'too-large' | 'not-json' | 'other-file' | 'newer' | 'unknown-field' | 'wrong-field';
  readonly field: string;
}

const text = (most: number) => z.string().check(z.maxLength(most));
const degrees = z.number();

const LayoutFile = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  sheet: z.enum(STUDIO_KINDS as [string, ...string[]]),
  area: NeighbourhoodId,
  language: z.enum(SHEET_LANGUAGES),
  second: z.optional(z.enum(DATA_LANGUAGES)),
  theme: z.optional(ThemeId),
  compass: z.optional(z.string().check(z.regex(/^[a-z]{1,40}$/))),
  themes: z.optional(z.array(ThemeId).check(z.maxLength(15))),
  actors: z.optional(
    z.strictObject({
      rule: z.enum(['without', 'only']),
      ids: z.array(ActorId).check(z.maxLength(LIMITS.actors)),
    }),
  ),
  view: z.optional(
    z.strictObject({
      centre: z.tuple([degrees, degrees]).check(z.refine((centre) => isNearBrussels(centre))),
      scale: z.number().check(z.minimum(LIMITS.scale.least), z.maximum(LIMITS.scale.most)),
    }),
  ),
  title: z.optional(text(LIMITS.title)),
  note: z.optional(text(LIMITS.note)),
  logo: z.optional(z.string().check(z.refine((data) => readLogo(data) !== null))),
  colours: z.optional(z.enum(COLOURINGS)),
});

/** Reads a layout from the text of a file. Never throws: what does not fit gives the problem, naming the field. */
export function readLayoutFile(
  content: string,
): { readonly layout: Layout } | { readonly problem: LayoutProblem } {
  if (content.length > LARGEST_FILE) return { problem: { code: 'too-large', field: '' } };
  const fields = fieldsOf(content);
  if (!fields) return { problem: { code: 'not-json', field: '' } };
  if (fields['format'] !== FORMAT) return { problem: { code: 'other-file', field: 'format' } };
  const { version } = fields;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return { problem: { code: 'wrong-field', field: 'version' } };
  if (version > VERSION) return { problem: { code: 'newer', field: 'version' } };
  const checked = LayoutFile.safeParse(migrated(fields, MIGRATIONS, VERSION));
  return checked.success ? { layout: layoutOf(checked.data) } : { problem: problemOf(checked.error) };
}

/** A file led on from its version to a newer one, step by step. */
export function migrated(fields: Fields, migrations: Migrations, to: number): Fields {
  let file = fields;
  for (let version = Number(fields['version']); version < to; version += 1) {
    file = { ...(migrations[version]?.(file) ?? file), version: version + 1 };
  }
  return file;
}

function fieldsOf(content: string): Fields | null {
  try {
    const value: unknown = JSON.parse(content);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
  } catch {
    return null;
  }
}

function problemOf(error: z.core.$ZodError): LayoutProblem {
  const [issue] = error.issues;
  const path = issue?.path.map(String) ?? [];
  if (issue?.code === 'unrecognized_keys') {
    return { code: 'unknown-field', field: named([...path, issue.keys[0] ?? '']) };
  }
  return { code: 'wrong-field', field: named(path) };
}

/** Names of fields come from a stranger's file: shortened and without signs that nobody sees. */
const named = (path: readonly string[]): string => cut(path.join('.'), 60);

function layoutOf(file: z.infer<typeof LayoutFile>): Layout {
  const { sheet, area, language, second, theme, compass, themes, actors, view, title, note, logo, colours } =
    file;
  return {
    kind: STUDIO_KINDS.find((kind) => kind === sheet) ?? PLAIN_LAYOUT.kind,
    ...{ area, language },
    second: readSecond(second ?? '', language),
    theme: theme ?? PLAIN_LAYOUT.theme,
    compass: compass ?? null,
    themes: themes ?? [],
    actors: actors ?? PLAIN_LAYOUT.actors,
    view: view ? { centre: view.centre, scale: steppedScale(view.scale) } : null,
    title: cut(title ?? '', LIMITS.title),
    note: cut(note ?? '', LIMITS.note),
    logo: logo === undefined ? null : readLogo(logo),
    colouring: colours ?? 'colour',
  };
}

/** Writes a layout as the text of a file, without what is as usual. The reverse of `readLayoutFile`. */
export function writeLayoutFile(layout: Layout): string {
  const { kind, area, language, second, theme, compass, themes, actors, view, title, note, logo, colouring } =
    layout;
  const file = {
    ...{ format: FORMAT, version: VERSION, sheet: kind, area, language },
    ...(second ? { second } : {}),
    ...(theme === PLAIN_LAYOUT.theme ? {} : { theme }),
    ...(compass === null ? {} : { compass }),
    ...(themes.length === 0 ? {} : { themes }),
    ...(actors.rule === 'without' && actors.ids.length === 0 ? {} : { actors }),
    ...(view ? { view } : {}),
    ...(title === '' ? {} : { title }),
    ...(note === '' ? {} : { note }),
    ...(colouring === 'colour' ? {} : { colours: colouring }),
    ...(logo ? { logo: logo.data } : {}),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
