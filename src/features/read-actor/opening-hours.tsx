import type { ReactNode } from 'react';
import { holidayOn } from '../../domain/hours/belgian-holidays.ts';
import { addDays } from '../../domain/hours/calendar.ts';
import { isClosedOn, type OpenDay, openAt, openingOf, weekFrom } from '../../domain/hours/opening.ts';
import type { ActorProperties } from '../../domain/model/actor.ts';
import { textFor } from '../../domain/model/texts.ts';
import { HOURS_MESSAGES } from '../../i18n/hours-messages.ts';
import { closureInWords, dayInWords, openingInWords } from '../../i18n/hours-words.ts';
import { InLanguage } from '../../i18n/in-language.tsx';
import { formatWeekday } from '../../i18n/language.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { useNow } from '../../state/clock.ts';
import './opening-hours.css';

/** Whether an actor is open now, its next seven days with today first, and what its register adds. */
export function OpeningHours(props: { readonly actor: ActorProperties }): ReactNode {
  const { actor } = props;
  const { language } = useMessages();
  const now = useNow();
  const opening = openingOf(actor);
  const week = weekFrom(opening, now.date);
  const note = actor.details?.hours_note;
  const noteText = note && textFor(note, language);
  const words = HOURS_MESSAGES[language];
  return (
    <>
      <ClosureNotice actor={actor} today={now.date} />
      {!isClosedOn(opening.closure, now.date) && (
        <p className="hours-now" data-state={openAt(opening, now)} role="status">
          {openingInWords(opening, now, language)}
        </p>
      )}
      {week && (
        <table className="hours-week">
          <caption className="visually-hidden">{words.week}</caption>
          <tbody>
            {week.map((day) => (
              <DayRow key={day.date} day={day} today={now.date} />
            ))}
          </tbody>
        </table>
      )}
      {actor.hours?.includes('"') && <p className="note">{words.fromSource(actor.hours)}</p>}
      {!week && actor.hours && !actor.hours.includes('"') && <p>{words.fromSource(actor.hours)}</p>}
      {noteText && (
        <p>
          <InLanguage language={noteText.language}>{noteText.text}</InLanguage>
        </p>
      )}
      {week && <p className="note">{words.note}</p>}
    </>
  );
}

/** Says that the actor is closed for a while, now or soon. */
function ClosureNotice(props: { readonly actor: ActorProperties; readonly today: string }): ReactNode {
  const { language } = useMessages();
  const closure = props.actor.details?.closure ?? null;
  const text = closureInWords(closure, props.today, language);
  if (!text) return null;
  const note = closure?.note && textFor(closure.note, language);
  return (
    <p className="hours-closure">
      <strong>{text}</strong> {note && <InLanguage language={note.language}>{note.text}</InLanguage>}
    </p>
  );
}

function DayRow(props: { readonly day: OpenDay; readonly today: string }): ReactNode {
  const { language } = useMessages();
  const { day, today } = props;
  const words = HOURS_MESSAGES[language];
  const near = day.date === today ? words.today : day.date === addDays(today, 1) ? words.tomorrow : null;
  const holiday = holidayOn(day.date);
  const extra = [near, holiday && words.holidays[holiday]].filter(Boolean).join(', ');
  return (
    <tr data-today={day.date === today || undefined}>
      <th scope="row">
        {formatWeekday(day.date, language)}
        {extra && <span className="hours-extra"> ({extra})</span>}
      </th>
      <td>{dayInWords(day, language)}</td>
    </tr>
  );
}
