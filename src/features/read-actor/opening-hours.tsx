import type { ReactNode } from 'react';
import { type HoursRule, parseHours } from '../../domain/directory/hours.ts';
import type { Messages } from '../../i18n/messages/en.ts';
import { useMessages } from '../../i18n/use-messages.tsx';

/** Opening hours in words where their notation is understood, else as the source gives them. */
export function OpeningHours(props: {
  readonly hours: string | null;
  readonly note: string | null;
}): ReactNode {
  const { messages } = useMessages();
  if (!props.hours) return <p>{props.note ?? messages.actor.hoursUnknown}</p>;
  const rules = parseHours(props.hours);
  if (!rules) return <p>{props.hours}</p>;
  return (
    <>
      <ul className="opening-hours">
        {rules.map((rule) => (
          <li key={JSON.stringify(rule)}>
            <span>{daysInWords(rule, messages)}</span>
            <span>{timesInWords(rule, messages)}</span>
          </li>
        ))}
      </ul>
      {props.note && <p>{props.note}</p>}
      <p className="note">{messages.actor.hoursNote}</p>
    </>
  );
}

function daysInWords(rule: HoursRule, messages: Messages): string {
  const runs = rule.days.map(({ from, to }) =>
    from === to ? messages.days[from] : `${messages.days[from]} – ${messages.days[to]}`,
  );
  const parts = rule.publicHolidays ? [...runs, messages.actor.publicHolidays] : runs;
  return parts.length > 0 ? parts.join(', ') : messages.actor.everyDay;
}

function timesInWords(rule: HoursRule, messages: Messages): string {
  if (rule.times.length === 0) return messages.actor.closed;
  return rule.times.map(({ from, to }) => `${from}–${to}`).join(', ');
}
