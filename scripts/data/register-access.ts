import type { ActorDetails } from '../../src/domain/model/actor.ts';
import { readDate } from './fields.ts';
import type { Findings } from './findings.ts';

type Cells = Readonly<Record<string, string>>;
type Place = { readonly source: string; readonly record: string };

/** Columns about how one gets in, and about being closed. docs/data.md explains each. */
export const ACCESS_COLUMNS = [
  'languages',
  'cost',
  'appointment',
  'closed',
  'closed_from',
  'closed_until',
  'closed_note_nl',
  'closed_note_fr',
  'closed_note_en',
] as const;

const COSTS = ['free', 'partly-free', 'paid'] as const;
const APPOINTMENTS = ['needed', 'not-needed'] as const;
const CLOSURES = ['for-now', 'for-good'] as const;

const cellOf = (cells: Cells, column: string): string | null => cells[column]?.trim() || null;

/** Gives the cell when it is one of the choices; reports anything else. */
function choiceIn<T extends string>(
  cells: Cells,
  column: string,
  choices: readonly T[],
  place: Place,
  findings: Findings,
): T | null {
  const text = cellOf(cells, column);
  if (text === null) return null;
  const choice = choices.find((candidate) => candidate === text);
  if (!choice) {
    const message = `“${text}” is not one of ${choices.join(', ')}`;
    findings.error('invalid-choice', { ...place, field: column }, message);
  }
  return choice ?? null;
}

function dateIn(cells: Cells, column: string, place: Place, findings: Findings): string | null {
  const text = cellOf(cells, column);
  const date = readDate(text);
  if (text !== null && date === null)
    findings.error('invalid-date', { ...place, field: column }, `“${text}” is not a date like 2026-05-31`);
  return date;
}

function languagesIn(cells: Cells, place: Place, findings: Findings): string[] {
  const codes = (cells['languages'] ?? '').split('|').flatMap((code) => code.trim() || []);
  for (const code of codes.filter((candidate) => !/^[a-z]{2}$/.test(candidate))) {
    const message = `“${code}” is not a language of two small letters, such as fr or ar (ISO 639-1)`;
    findings.error('invalid-choice', { ...place, field: 'languages' }, message);
  }
  return [...new Set(codes)];
}

/** Reads languages, cost, appointment and a closure for now; leaves out what the row does not say. */
export function readAccess(
  cells: Cells,
  place: Place,
  findings: Findings,
): Pick<ActorDetails, 'languages' | 'cost' | 'appointment' | 'closure'> {
  const languages = languagesIn(cells, place, findings);
  const cost = choiceIn(cells, 'cost', COSTS, place, findings);
  const appointment = choiceIn(cells, 'appointment', APPOINTMENTS, place, findings);
  const closure = readClosure(cells, place, findings);
  return {
    ...(languages.length > 0 ? { languages } : {}),
    ...(cost ? { cost } : {}),
    ...(appointment ? { appointment } : {}),
    ...(closure ? { closure } : {}),
  };
}

function readClosure(cells: Cells, place: Place, findings: Findings): ActorDetails['closure'] | null {
  const kind = choiceIn(cells, 'closed', CLOSURES, place, findings);
  const from = dateIn(cells, 'closed_from', place, findings);
  const until = dateIn(cells, 'closed_until', place, findings);
  if (kind === null && (from !== null || until !== null)) {
    const message = `with these dates say which one it is: ${CLOSURES.join(' or ')}`;
    findings.error('missing-field', { ...place, field: 'closed' }, message);
  }
  if (from !== null && until !== null && until < from)
    findings.error('invalid-date', { ...place, field: 'closed_until' }, `${until} comes before ${from}`);
  if (kind !== 'for-now') return null;
  const texts = (['nl', 'fr', 'en'] as const).flatMap((language) => {
    const text = cellOf(cells, `closed_note_${language}`);
    return text === null ? [] : [[language, text] as const];
  });
  return { from, until, ...(texts.length > 0 ? { note: Object.fromEntries(texts) } : {}) };
}

/** Tells whether a row says that the actor closed for good, and since when. */
export function readClosedForGood(cells: Cells): { readonly on: string | null } | null {
  return cellOf(cells, 'closed') === 'for-good' ? { on: readDate(cellOf(cells, 'closed_from')) } : null;
}
