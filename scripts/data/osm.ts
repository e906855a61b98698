import { z } from 'zod';
import { isThemeId, type ThemeId } from '../../src/domain/model/identity.ts';
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

function toEntry(row: Row, table: SourceTable, context: ReadingContext): Entry | null {
  const { findings } = context;
  const place = { source: table.path, record: row.id };
  if (!context.themesOfCategory.has(row.category)) {
    findings.error(
      'unknown-category',
      { ...place, field: 'category' },
      `no category is called “${row.category}”`,
    );
    return null;
  }
  const themes = row.themes.filter((theme): theme is ThemeId => isThemeId(theme));
  for (const theme of row.themes) {
    if (!isThemeId(theme))
      findings.error('unknown-theme', { ...place, field: 'themes' }, `no theme is called “${theme}”`);
  }
  const position = readPosition(row.lon, row.lat, place, findings);
  if (!position || themes.length === 0) return null;
  if (context.naturalPersons.has(row.category)) {
    findings.info('natural-person', place, 'left out: this category is one of natural persons');
    return null;
  }
  if (context.mayNamePersons.has(row.category) && mayBePersonName(row.name, context.streets.isPlaceWord)) {
    findings.info('person-name', place, 'left out: the name of this practice could be that of a person');
    return null;
  }
  const names = readNames(row);
  const municipality = context.municipalities.find(({ nis }) => nis === context.sectorAt(position)?.nis);
  const address = row.address;
  const street = address?.street ? context.streets.both(address.street) : { nl: null, fr: null };
  const parts = { houseNumber: address?.number ?? null, postcode: address?.postcode ?? null };
  const mailNames = [row.name, municipality?.name_nl ?? '', municipality?.name_fr ?? ''];
  const checkedOn = readDate(row.check_date ?? null);
  if (row.check_date && !checkedOn)
    findings.warning('invalid-date', { ...place, field: 'check_date' }, `“${row.check_date}” is not a date`);
  return {
    id: row.id.replace(':', '-'),
    file: table.path,
    record: row.id,
    priority: OSM_PRIORITY,
    name: row.name,
    otherNames: [],
    category: row.category,
    themes,
    facts: {
      name_nl: names.nl,
      name_fr: names.fr,
      summary_nl: null,
      summary_fr: null,
      summary_en: null,
      address_nl: addressLine({ street: street.nl, ...parts, municipality: municipality?.name_nl ?? null }),
      address_fr: addressLine({ street: street.fr, ...parts, municipality: municipality?.name_fr ?? null }),
      phone: readPhones(row.phone ? [row.phone] : [], place, findings)[0] ?? null,
      email: readEmails(row.email ? [row.email] : [], mailNames, place, findings)[0] ?? null,
      website: readWebsite(row.website ?? null, place, findings),
      hours: row.opening_hours ?? null,
      wheelchair: row.wheelchair === 'designated' ? 'yes' : (row.wheelchair ?? null),
      details: undefined,
    },
    position,
    precisionMetres: OSM_PRECISION_METRES,
    neighbourhoods: [],
    wantedNumber: null,
    sameAs: null,
    checkedOn,
    source: {
      id: table.note.id,
      title: table.note.title,
      date: table.note.date,
      licence: table.note.licence,
      record: row.id,
    },
  };
}

function readNames(row: Row): { nl: string | null; fr: string | null } {
  const pair = splitLanguagePair(row.name);
  return { nl: row.name_nl ?? pair?.nl ?? null, fr: row.name_fr ?? pair?.fr ?? null };
}
