import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { OSM_PRIORITY } from '../../src/domain/register/duplicates.ts';
import type { Entry } from '../../src/domain/register/entry.ts';
import type { ReadingContext } from './context.ts';
import { ACCESS_COLUMNS } from './register-access.ts';
import { type RegisterNote, readRow } from './register-row.ts';
import { readNote, type SourceNote } from './sources.ts';

/** Columns that every register needs; the order is free. docs/data.md explains each. */
const REQUIRED_COLUMNS = [
  'id',
  'name_nl',
  'name_fr',
  'category',
  'themes',
  'street_nl',
  'street_fr',
  'house_number',
  'postcode',
  'municipality_nl',
  'phone',
  'email',
  'website',
  'longitude',
  'latitude',
  'precision_m',
] as const;

/** Columns that a register may have besides. */
const OPTIONAL_COLUMNS = [
  'alt_names',
  'summary_nl',
  'summary_fr',
  'summary_en',
  'municipality_fr',
  'hours',
  'hours_note_nl',
  'hours_note_fr',
  'hours_note_en',
  'access_note_nl',
  'access_note_fr',
  'access_note_en',
  'cost_note_nl',
  'cost_note_fr',
  'cost_note_en',
  ...ACCESS_COLUMNS,
  'audience',
  'age_min',
  'age_max',
  'services',
  'wheelchair',
  'sector',
  'neighbourhood',
  'print_number',
  'bar_host',
  'same_as',
  'checked_on',
  'source_title',
  'source_url',
  'source_date',
  'source_licence',
  'remarks',
] as const;

const FOLDER = 'data/curated/registers';
/** Registers without a note of their own come after the flyer and before what was found in open sources. */
const DEFAULT_PRIORITY = 20;

/** Reads every register kept by hand: each CSV file of data/curated/registers, with the note beside it. */
export function readRegisters(context: ReadingContext): {
  readonly entries: Entry[];
  readonly notes: SourceNote[];
} {
  const folder = join(context.root, FOLDER);
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /\.csv$/i.test(name))
        .sort()
    : [];
  const notes: SourceNote[] = [];
  const entries = files.flatMap((name) => {
    const note = registerNote(name, context);
    notes.push(note.note);
    return readRegister(`${FOLDER}/${name}`, note, context);
  });
  const seen = new Map<string, string>();
  for (const { id, file } of entries) {
    const other = seen.get(id);
    if (other !== undefined) {
      context.findings.error(
        'duplicate-id',
        { source: file, record: id, field: 'id' },
        `this id is already used in ${other}`,
      );
    }
    seen.set(id, file);
  }
  return { entries, notes };
}

function registerNote(file: string, context: ReadingContext): RegisterNote {
  const name = file.replace(/\.csv$/i, '');
  const path = `${FOLDER}/${name}.md`;
  if (existsSync(join(context.root, path))) {
    const note = readNote(context.root, path, context.findings);
    if (note) return { note, priority: Math.min(note.priority ?? DEFAULT_PRIORITY, OSM_PRIORITY - 1) };
  } else {
    context.findings.warning(
      'register-without-note',
      { source: `${FOLDER}/${file}` },
      `say in ${path} who publishes this register, when and under which licence`,
    );
  }
  const id =
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'register';
  const note: SourceNote = {
    id,
    file,
    title: name,
    publisher: 'not stated',
    date: 'not stated',
    licence: 'not stated',
  };
  return { note, priority: DEFAULT_PRIORITY };
}

/** Gives the sign between cells: the one of ; , and tab that occurs most in the first line. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split(/\r?\n/, 1);
  const count = (sign: string) => first.split(sign).length;
  return [';', ',', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ';');
}

function readRegister(path: string, note: RegisterNote, context: ReadingContext): Entry[] {
  const text = readFileSync(join(context.root, path), 'utf8').replace(/^\uFEFF/, '');
  if (text.includes('\uFFFD'))
    context.findings.error(
      'not-utf8',
      { source: path },
      'save the file as “CSV UTF-8”: some letters were lost',
    );
  let rows: string[][];
  try {
    rows = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
  } catch (error) {
    context.findings.error(
      'not-csv',
      { source: path },
      error instanceof Error ? error.message : String(error),
    );
    return [];
  }
  const [header = [], ...body] = rows;
  if (!checkHeader(header, path, context)) return [];
  return body.flatMap((cells, index) => {
    if (cells.every((cell) => cell === '')) return [];
    const row = Object.fromEntries(header.map((column, at) => [column, cells[at] ?? '']));
    if (cells.length > header.length) {
      context.findings.error(
        'too-many-cells',
        { source: path, record: row['id'] || `row ${index + 2}` },
        `the row has ${cells.length} cells, the header ${header.length}`,
      );
    }
    return readRow(row, { path, line: index + 2, ...note }, context) ?? [];
  });
}

function checkHeader(header: readonly string[], path: string, context: ReadingContext): boolean {
  const missing = REQUIRED_COLUMNS.filter((column) => !header.includes(column));
  for (const column of missing) {
    context.findings.error(
      'missing-column',
      { source: path, record: 'row 1', field: column },
      'this column is missing',
    );
  }
  const known: readonly string[] = [...REQUIRED_COLUMNS, ...OPTIONAL_COLUMNS];
  header.forEach((column, index) => {
    if (header.indexOf(column) !== index) {
      context.findings.error(
        'duplicate-column',
        { source: path, record: 'row 1', field: column },
        'this column is there twice',
      );
    } else if (!known.includes(column)) {
      context.findings.warning(
        'unknown-column',
        { source: path, record: 'row 1', field: column },
        'this column is not used; is it misspelt?',
      );
    }
  });
  return missing.length === 0;
}
