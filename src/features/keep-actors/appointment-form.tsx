import { type FormEvent, type ReactNode, useState } from 'react';
import { belgianPhone } from '../../domain/directory/belgian-phone.ts';
import { appointmentText } from '../../domain/handover/appointment.ts';
import type { Card } from '../../domain/handover/card.ts';
import { LIST_MESSAGES } from '../../i18n/list-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { useNow } from '../../state/clock.ts';
import { saveFile } from '../../ui/save-file.ts';

const LENGTHS_MINUTES = [15, 30, 60, 120];

/** Makes a calendar file of an appointment that the visitor types. It is stored nowhere. */
export function AppointmentForm(props: { readonly cards: readonly Card[] }): ReactNode {
  const { language } = useMessages();
  const words = LIST_MESSAGES[language];
  const today = useNow().date;
  const [chosen, setChosen] = useState('');
  const [date, setDate] = useState('');
  const [time, setTime] = useState('');
  const [minutes, setMinutes] = useState(30);
  const card = props.cards.find(({ id }) => id === chosen) ?? props.cards[0];
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    const phone = card?.phone ? words.phone(belgianPhone(card.phone)) : null;
    const text = card && appointmentText(card, { date, time, minutes }, phone);
    if (text) saveFile('buurtkompas.ics', 'text/calendar', text);
  };
  return (
    <details className="hand-over-more">
      <summary>{words.appointment}</summary>
      <form className="appointment" onSubmit={onSubmit}>
        <p className="note">{words.appointmentNote}</p>
        <label>
          {words.place}
          <select value={card?.id} onChange={(event) => setChosen(event.currentTarget.value)}>
            {props.cards.map(({ id, name }) => (
              <option key={id} value={id} dir="auto">
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.date}
          <input
            type="date"
            required
            min={today}
            value={date}
            onChange={(event) => setDate(event.currentTarget.value)}
          />
        </label>
        <label>
          {words.time}
          <input type="time" required value={time} onChange={(event) => setTime(event.currentTarget.value)} />
        </label>
        <label>
          {words.length}
          <select value={minutes} onChange={(event) => setMinutes(Number(event.currentTarget.value))}>
            {LENGTHS_MINUTES.map((length) => (
              <option key={length} value={length}>
                {words.minutes(length)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="button">
          {words.makeCalendar}
        </button>
      </form>
    </details>
  );
}
