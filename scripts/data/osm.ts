import { z } from 'zod';
import { isThemeId, type Position, type ThemeId } from '../../src/domain/model/identity.ts';
import { addressLine } from '../../src/domain/register/address.ts';
import { OSM_PRIORITY } from '../../src/domain/register/duplicates.ts';
import type { Entry } from '../../src/domain/register/entry.ts';
import { splitLanguagePair } from '../../src/domain/register/language-pair.ts';
import { mayBePersonName } from '../../src/domain/register/personal.ts';
import type { ReadingContext } from './context.ts';
import { readDate, readEmails, readPhones, readPosition, readWebsite } from './fields.ts';
import { parseJson, type SourceTable } from './sources.ts';

/** The point of an OpenStreetMap object is taken to lie within this distance of its door. */
const OSM_PRECISION_METRES = 15;

const text = z.string().min(1).optional();
const Row = z.object({
  id: z.string().regex(/^osm:[0-9a-f]{10}$/, 'osm: and ten hexadecimal digits'),
  name: z.string().min(1),
  name_nl: text,
  name_fr: text,
  category: z.string(),
  themes: z.array(z.string()).min(1),
  lon: z.number(),
  lat: z.number(),
  phone: text,
  email: text,
  website: text,
  opening_hours: text,
  wheelchair: z.enum(['yes', 'limited', 'no', 'designated']).optional(),
  check_date: text,
  address: z.object({ street: text, number: text, postcode: text, city: text }).optional(),
});
type Row = z.infer<typeof Row>;

/** Reads the services of OpenStreetMap as entries. */
export function readOsm(table: SourceTable, context: ReadingContext): Entry[] {
  const { findings } = context;
  const json = parseJson(table.path, table.text, findings);
  if (!Array.isArray(json)) {
    if (json !== null) findings.error('wrong-shape', { source: table.path }, 'a list of records is needed');
    return [];
  }
  return json.flatMap((value: unknown, index) => {
    const row = Row.safeParse(value);
    if (row.success) return toEntry(row.data, table, context) ?? [];
    const id = z.object({ id: z.string() }).safeParse(value).data?.id ?? `record ${index + 1}`;
    for (const issue of row.error.issues) {
      const field = issue.path.join('.');
      findings.error(
        issue.code === 'invalid_type' ? 'missing-field' : 'wrong-shape',
        { source: table.path, record: id, field },
        issue.message,
      );
    }
    return [];
  });
}

/** Where findings about one row point to. */
const placeOf = (row: Row, table: SourceTable) => ({ source: table.path, record: row.id });

/** Gives the row's themes; reports an unknown category or theme, and then gives none. */
function readThemes(row: Row, table: SourceTable, context: ReadingContext): ThemeId[] {
  const { findings } = context;
  const place = placeOf(row, table);
  if (!context.themesOfCategory.has(row.category)) {
    const message = `no category is called “${row.category}”`;
    findings.error('unknown-category', { ...place, field: 'category' }, message);
    return [];
  }
  for (const theme of row.themes.filter((theme) => !isThemeId(theme))) {
    findings.error('unknown-theme', { ...place, field: 'themes' }, `no theme is called “${theme}”`);
  }
  return row.themes.filter((theme): theme is ThemeId => isThemeId(theme));
}

/** Tells whether the row is about a natural person, as far as category and name show; reports it. */
function namesPerson(row: Row, table: SourceTable, context: ReadingContext): boolean {
  const place = placeOf(row, table);
  if (context.naturalPersons.has(row.category)) {
    context.findings.info('natural-person', place, 'left out: this category is one of natural persons');
    return true;
  }
  if (context.mayNamePersons.has(row.category) && mayBePersonName(row.name, context.streets.isPlaceWord)) {
    const message = 'left out: the name of this practice could be that of a person';
    context.findings.info('person-name', place, message);
    return true;
  }
  return false;
}

function toEntry(row: Row, table: SourceTable, context: ReadingContext): Entry | null {
  const themes = readThemes(row, table, context);
  const position = readPosition(row.lon, row.lat, placeOf(row, table), context.findings);
  if (!position || themes.length === 0 || namesPerson(row, table, context)) return null;
  return {
    id: row.id.replace(':', '-'),
    file: table.path,
    record: row.id,
    priority: OSM_PRIORITY,
    name: row.name,
    otherNames: [],
    category: row.category,
    themes,
    facts: readFacts(row, table, context, position),
    position,
    precisionMetres: OSM_PRECISION_METRES,
    neighbourhoods: [],
    wantedNumber: null,
    sameAs: null,
    checkedOn: readCheckedOn(row, table, context),
    source: {
      id: table.note.id,
      title: table.note.title,
      date: table.note.date,
      licence: table.note.licence,
      record: row.id,
    },
  };
}

function readCheckedOn(row: Row, table: SourceTable, context: ReadingContext): string | null {
  const date = readDate(row.check_date ?? null);
  if (row.check_date && !date) {
    const place = { ...placeOf(row, table), field: 'check_date' };
    context.findings.warning('invalid-date', place, `“${row.check_date}” is not a date`);
  }
  return date;
}

function readFacts(
  row: Row,
  table: SourceTable,
  context: ReadingContext,
  position: Position,
): Entry['facts'] {
  const { findings } = context;
  const place = placeOf(row, table);
  const names = readNames(row);
  const municipality = context.municipalities.find(({ nis }) => nis === context.sectorAt(position)?.nis);
  const { street: streetName, number: houseNumber = null, postcode = null } = row.address ?? {};
  const street = streetName ? context.streets.both(streetName) : { nl: null, fr: null };
  const [nameNl, nameFr] = [municipality?.name_nl ?? null, municipality?.name_fr ?? null];
  const mailNames = [row.name, nameNl ?? '', nameFr ?? ''];
  return {
    name_nl: names.nl,
    name_fr: names.fr,
    summary_nl: null,
    summary_fr: null,
    summary_en: null,
    address_nl: addressLine({ street: street.nl, houseNumber, postcode, municipality: nameNl }),
    address_fr: addressLine({ street: street.fr, houseNumber, postcode, municipality: nameFr }),
    phone: readPhones(row.phone ? [row.phone] : [], place, findings)[0] ?? null,
    email: readEmails(row.email ? [row.email] : [], mailNames, place, findings)[0] ?? null,
    website: readWebsite(row.website ?? null, place, findings),
    hours: row.opening_hours ?? null,
    wheelchair: row.wheelchair === 'designated' ? 'yes' : (row.wheelchair ?? null),
    details: undefined,
  };
}

function readNames(row: Row): { nl: string | null; fr: string | null } {
  const pair = splitLanguagePair(row.name);
  return { nl: row.name_nl ?? pair?.nl ?? null, fr: row.name_fr ?? pair?.fr ?? null };
}
