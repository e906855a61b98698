import { belgianPhone } from '../domain/directory/belgian-phone.ts';
import { hoursLine } from '../domain/flyer/hours-line.ts';
import type { ThemeId } from '../domain/model/identity.ts';
import type { ClosedValue, FieldName, SeenValue } from '../domain/proposals/fields.ts';
import { HOURS_LINE_WORDS } from './hours-line-words.ts';
import { formatDate, leftToRight } from './language.ts';
import { listOf } from './list-of.ts';
import { PROPOSE_MESSAGES } from './propose-messages.ts';
import { useMessages } from './use-messages.tsx';

/** Words of themes and kinds of places, by id. */
export interface ValueNames {
  readonly themes: Readonly<Record<ThemeId, string>>;
  readonly categories: ReadonlyMap<string, string>;
}

/** Gives a function that says the value of a field to the reader. */
export function useValueWords(names: ValueNames): (field: FieldName, value: SeenValue | null) => string {
  const { messages, language } = useMessages();
  const words = PROPOSE_MESSAGES[language];
  const { actor } = messages;
  const choices: Partial<Record<FieldName, Readonly<Record<string, string>>>> = {
    wheelchair: actor.wheelchairs,
    cost: actor.costs,
    appointment: actor.appointments,
    themes: names.themes,
    category: Object.fromEntries(names.categories),
  };
  const closed = (value: ClosedValue): string => {
    const date = (iso: string | null): string => (iso ? formatDate(iso, language) : '…');
    const dates = value.extent === 'for-now' ? `${date(value.from)} – ${date(value.until)}` : date(value.on);
    return `${words.extents[value.extent]}, ${dates}`;
  };
  return (field, value) => {
    if (value === null) return words.unknown;
    if (field === 'phone') return leftToRight(belgianPhone(String(value)), language);
    if (field === 'hours') return hoursLine(String(value), HOURS_LINE_WORDS[language]) ?? String(value);
    if (field === 'point') return leftToRight([value].flat().join(', '), language);
    if (field === 'closure') return closed(value as ClosedValue);
    if (typeof value === 'object' && !Array.isArray(value)) return Object.values(value).join(' / ');
    const said = [value].flat().map((one) => choices[field]?.[String(one)] ?? String(one));
    return listOf(language, said);
  };
}
