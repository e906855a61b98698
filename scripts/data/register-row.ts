import type { ActorDetails } from '../../src/domain/model/actor.ts';
import { isThemeId, type Position, type ThemeId } from '../../src/domain/model/identity.ts';
import { ActorId } from '../../src/domain/model/identity-checks.ts';
import { addressLine } from '../../src/domain/register/address.ts';
import type { Entry } from '../../src/domain/register/entry.ts';
import { fold } from '../../src/domain/register/fold.ts';
import { isMangledCode, isMangledHouseNumber } from '../../src/domain/register/mangled.ts';
import type { ReadingContext } from './context.ts';
import { readDate, readEmails, readPhones, readPosition, readWebsite } from './fields.ts';
import { readAccess, readClosedForGood } from './register-access.ts';
import type { SourceNote } from './sources.ts';

/** A register's note with its trust: the lower number wins. */
export interface RegisterNote {
  readonly note: SourceNote;
  readonly priority: number;
}
interface RowPlace extends RegisterNote {
  readonly path: string;
  readonly line: number;
}
type Cells = Readonly<Record<string, string>>;

/** A point further than this from the door is not drawn. */
const PIN_METRES = 100;
/** Without a house number, a point less sure than this is only the middle of a street. */
const DOOR_METRES = 30;

const cellOf = (cells: Cells, column: string): string | null => cells[column]?.trim() || null;
const listOf = (cells: Cells, column: string): string[] =>
  (cells[column] ?? '')
    .split('|')
    .map((item) => item.trim())
    .filter((item) => item !== '');
const numberOf = (text: string): number => Number(text.replace(',', '.'));

/** Turns one row of a register into an entry; null and findings when it cannot be used. */
export function readRow(cells: Cells, at: RowPlace, context: ReadingContext): Entry | null {
  const { findings } = context;
  const id = cellOf(cells, 'id') ?? '';
  const place = { source: at.path, record: id === '' ? `row ${at.line}` : id };
  const before = findings.issues.length;
  if (!ActorId.safeParse(id).success) {
    findings.error(
      'invalid-id',
      { ...place, field: 'id' },
      'an id has small letters, digits and single hyphens',
    );
  }
  const [nl, fr] = [cellOf(cells, 'name_nl'), cellOf(cells, 'name_fr')];
  const name = fr ?? nl;
  if (name === null)
    findings.error('missing-field', { ...place, field: 'name_nl, name_fr' }, 'one of the names is needed');
  const category = readCategory(cells, place, context);
  const themes = readThemes(cells, category, place, context);
  const located = readLocation(cells, place, context);
  const municipality = readMunicipality(cells, place, context);
  const mailNames = [
    nl ?? '',
    fr ?? '',
    ...listOf(cells, 'alt_names'),
    municipality?.name_nl ?? '',
    municipality?.name_fr ?? '',
  ];
  const phones = readPhones(listOf(cells, 'phone'), place, findings);
  const emails = readEmails(listOf(cells, 'email'), mailNames, place, findings);
  const website = readWebsite(cellOf(cells, 'website'), place, findings);
  const details = readDetails(cells, phones.slice(1), place, context);
  const wanted = readInteger(cells, 'print_number', place, context);
  const source = readSource(cells, at, place, context);
  const addresses = readAddresses(cells, municipality, place, context);
  const broken = findings.issues.slice(before).some(({ severity }) => severity === 'error');
  if (broken || name === null || category === null) return null;
  return {
    id,
    file: at.path,
    record: id,
    priority: at.priority,
    name,
    otherNames: listOf(cells, 'alt_names'),
    category,
    themes,
    facts: {
      name_nl: nl,
      name_fr: fr,
      summary_nl: cellOf(cells, 'summary_nl'),
      summary_fr: cellOf(cells, 'summary_fr'),
      summary_en: cellOf(cells, 'summary_en'),
      ...addresses,
      phone: phones[0] ?? null,
      email: emails[0] ?? null,
      website,
      hours: cellOf(cells, 'hours'),
      wheelchair: readWheelchair(cells, place, context),
      details,
    },
    ...located,
    neighbourhoods: readNeighbourhoods(cells, place, context),
    wantedNumber: wanted,
    sameAs: cellOf(cells, 'same_as'),
    checkedOn: readCheckedOn(cells, place, context),
    closedForGood: readClosedForGood(cells),
    source,
  };
}

type Place = { readonly source: string; readonly record: string };

function readCategory(cells: Cells, place: Place, context: ReadingContext): string | null {
  const category = cellOf(cells, 'category');
  if (category === null || !context.themesOfCategory.has(category)) {
    context.findings.error(
      'unknown-category',
      { ...place, field: 'category' },
      `no category is called “${category ?? ''}”`,
    );
    return null;
  }
  if (!context.naturalPersons.has(category)) return category;
  context.findings.info('natural-person', place, 'left out: this category is one of natural persons');
  return null;
}

function readThemes(cells: Cells, category: string | null, place: Place, context: ReadingContext): ThemeId[] {
  const named = listOf(cells, 'themes');
  for (const theme of named) {
    if (!isThemeId(theme))
      context.findings.error('unknown-theme', { ...place, field: 'themes' }, `no theme is called “${theme}”`);
  }
  const themes = [...new Set(named.filter(isThemeId))];
  return themes.length > 0 ? themes : [...(context.themesOfCategory.get(category ?? '') ?? [])];
}

interface Located {
  readonly position: Position | null;
  readonly precisionMetres: number | null;
}

function readLocation(cells: Cells, place: Place, context: ReadingContext): Located {
  const { findings } = context;
  const none: Located = { position: null, precisionMetres: null };
  const [longitude, latitude] = [cellOf(cells, 'longitude'), cellOf(cells, 'latitude')];
  const position =
    longitude === null && latitude === null
      ? null
      : readPosition(numberOf(longitude ?? 'none'), numberOf(latitude ?? 'none'), place, findings);
  const sector = cellOf(cells, 'sector');
  if (sector !== null) checkSector(sector, position, place, context);
  if (!position) return none;
  const stated = cellOf(cells, 'precision_m');
  const precision = numberOf(stated ?? 'none');
  if (!(precision >= 0)) {
    findings.error(
      'invalid-number',
      { ...place, field: 'precision_m' },
      'a point needs its precision in metres',
    );
    return none;
  }
  if (context.sectorAt(position) === null) {
    findings.error(
      'outside-region',
      { ...place, field: 'longitude, latitude' },
      `${position.join(', ')} is in no sector of the Region`,
    );
  }
  const streetOnly = cellOf(cells, 'house_number') === null && precision > DOOR_METRES;
  if (precision <= PIN_METRES && !streetOnly) return { position, precisionMetres: precision };
  findings.info(
    'not-pinned',
    place,
    streetOnly
      ? 'listed without a point: the point is only that of the street'
      : `listed without a point: the door may be ${precision} m away`,
  );
  return none;
}

function checkSector(code: string, position: Position | null, place: Place, context: ReadingContext): void {
  const field = { ...place, field: 'sector' };
  if (isMangledCode(code))
    context.findings.error(
      'mangled-code',
      field,
      `“${code}”: a spreadsheet turned this sector code into a number`,
    );
  else if (!context.isSector(code))
    context.findings.error('unknown-sector', field, `no sector has the code “${code}”`);
  else if (position && context.sectorAt(position)?.code !== code) {
    context.findings.warning(
      'sector-differs',
      field,
      `the point lies in ${context.sectorAt(position)?.code ?? 'no sector'}, not in ${code}`,
    );
  }
}

function readMunicipality(cells: Cells, place: Place, context: ReadingContext) {
  const [nl, fr] = [cellOf(cells, 'municipality_nl'), cellOf(cells, 'municipality_fr')];
  if (nl === null && fr === null) return null;
  const matches = (name: string | null, official: string) => name !== null && fold(name) === fold(official);
  const found = context.municipalities.find(
    ({ name_nl, name_fr }) =>
      matches(nl, name_nl) || matches(nl, name_fr) || (nl === null && matches(fr, name_fr)),
  );
  if (!found) {
    context.findings.error(
      'unknown-municipality',
      { ...place, field: 'municipality_nl' },
      `no municipality of the Region is called “${nl ?? fr ?? ''}”`,
    );
  } else if (fr !== null && !matches(fr, found.name_fr)) {
    context.findings.error(
      'municipality-differs',
      { ...place, field: 'municipality_fr' },
      `“${fr}” is not the French name of ${found.name_nl}`,
    );
  }
  return found ?? null;
}

function readAddresses(
  cells: Cells,
  municipality: { readonly name_nl: string; readonly name_fr: string } | null,
  place: Place,
  context: ReadingContext,
): { address_nl: string | null; address_fr: string | null } {
  const houseNumber = cellOf(cells, 'house_number');
  const postcode = cellOf(cells, 'postcode');
  if (houseNumber !== null && isMangledHouseNumber(houseNumber)) {
    context.findings.error(
      'mangled-number',
      { ...place, field: 'house_number' },
      `“${houseNumber}”: a spreadsheet turned this house number into a date`,
    );
  }
  if (postcode !== null && !/^1[0-2]\d\d$/.test(postcode)) {
    context.findings.error(
      'invalid-postcode',
      { ...place, field: 'postcode' },
      `“${postcode}” is not a postcode of the Region`,
    );
  }
  const [nl, fr] = [cellOf(cells, 'street_nl'), cellOf(cells, 'street_fr')];
  const street = {
    nl: nl ?? (fr === null ? null : context.streets.both(fr).nl),
    fr: fr ?? (nl === null ? null : context.streets.both(nl).fr),
  };
  return {
    address_nl: addressLine({
      street: street.nl,
      houseNumber,
      postcode,
      municipality: municipality?.name_nl ?? null,
    }),
    address_fr: addressLine({
      street: street.fr,
      houseNumber,
      postcode,
      municipality: municipality?.name_fr ?? null,
    }),
  };
}

function readNeighbourhoods(cells: Cells, place: Place, context: ReadingContext): string[] {
  const ids = listOf(cells, 'neighbourhood');
  for (const id of ids) {
    if (!context.knownNeighbourhoods.has(id)) {
      context.findings.error(
        'unknown-neighbourhood',
        { ...place, field: 'neighbourhood' },
        `no neighbourhood of any list is called “${id}”`,
      );
    }
  }
  return ids;
}

function readInteger(cells: Cells, column: string, place: Place, context: ReadingContext): number | null {
  const text = cellOf(cells, column);
  if (text === null) return null;
  if (/^\d{1,4}$/.test(text)) return Number(text);
  context.findings.error('invalid-number', { ...place, field: column }, `“${text}” is not a whole number`);
  return null;
}

function readWheelchair(
  cells: Cells,
  place: Place,
  context: ReadingContext,
): 'yes' | 'limited' | 'no' | null {
  const text = cellOf(cells, 'wheelchair');
  if (text === null || text === 'yes' || text === 'limited' || text === 'no') return text;
  context.findings.error(
    'invalid-choice',
    { ...place, field: 'wheelchair' },
    `“${text}” is not one of yes, limited, no`,
  );
  return null;
}

function readCheckedOn(cells: Cells, place: Place, context: ReadingContext): string | null {
  const text = cellOf(cells, 'checked_on');
  const date = readDate(text);
  if (text !== null && date === null) {
    context.findings.error(
      'invalid-date',
      { ...place, field: 'checked_on' },
      `“${text}” is not a date like 2026-05-31`,
    );
  }
  return date;
}

function readSource(cells: Cells, at: RowPlace, place: Place, context: ReadingContext): Entry['source'] {
  const url = readWebsite(cellOf(cells, 'source_url'), place, context.findings) ?? at.note.url;
  const date = cellOf(cells, 'source_date') ?? (cellOf(cells, 'source_title') === null ? at.note.date : null);
  const licence = cellOf(cells, 'source_licence');
  return {
    id: at.note.id,
    title: cellOf(cells, 'source_title') ?? at.note.title,
    ...(url ? { url } : {}),
    ...(date ? { date } : {}),
    ...(licence ? { licence } : {}),
    record: place.record,
  };
}

function readDetails(
  cells: Cells,
  morePhones: readonly string[],
  place: Place,
  context: ReadingContext,
): ActorDetails | undefined {
  const note = (column: string) => {
    const texts = (['nl', 'fr', 'en'] as const).flatMap((language) => {
      const text = cellOf(cells, `${column}_${language}`);
      return text === null ? [] : [[language, text] as const];
    });
    return texts.length > 0 ? { [column]: Object.fromEntries(texts) } : {};
  };
  const words = (column: 'services' | 'audience') => {
    const ids = listOf(cells, column);
    for (const id of ids) {
      if (!context.vocabulary[column].has(id)) {
        context.findings.error(
          'unknown-word',
          { ...place, field: column },
          `“${id}” is not in the vocabulary of ${column}`,
        );
      }
    }
    return ids.length > 0 ? { [column]: ids } : {};
  };
  const age = (column: 'age_min' | 'age_max') => {
    const value = readInteger(cells, column, place, context);
    return value === null ? {} : { [column]: value };
  };
  const altNames = listOf(cells, 'alt_names');
  const details: ActorDetails = {
    ...(altNames.length > 0 ? { alt_names: altNames } : {}),
    ...note('hours_note'),
    ...note('access_note'),
    ...note('cost_note'),
    ...words('audience'),
    ...words('services'),
    ...age('age_min'),
    ...age('age_max'),
    ...(morePhones.length > 0 ? { more_phones: [...morePhones] } : {}),
    ...readAccess(cells, place, context.findings),
    ...(cellOf(cells, 'bar_host') === 'yes' ? { bar_host: true as const } : {}),
  };
  return Object.keys(details).length > 0 ? details : undefined;
}
