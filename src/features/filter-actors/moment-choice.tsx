import { type FormEvent, type ReactNode, useState } from 'react';
import { openMoment, toggleOption } from '../../domain/directory/filters/filters.ts';
import { clockText, DAYS, weekdayIndex } from '../../domain/hours/calendar.ts';
import { FILTER_MESSAGES } from '../../i18n/filter-messages.ts';
import { weekdayWord } from '../../i18n/language.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { useNow } from '../../state/clock.ts';
import { goTo, useView } from '../../state/view.ts';

/** Chooses a day of the week and an hour at which a place has to be open. */
export function MomentChoice(): ReactNode {
  const { language } = useMessages();
  const words = FILTER_MESSAGES[language];
  const filters = useView((view) => view.address.filters);
  const today = useNow().date;
  const chosen = openMoment(filters.chosen.open?.[0] ?? '');
  const [day, setDay] = useState(chosen?.day ?? weekdayIndex(today));
  const [time, setTime] = useState(chosen ? clockText(chosen.minute) : '14:00');
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    const option = `${DAYS[day]?.toLowerCase()}-${time.replace(':', '')}`;
    if (openMoment(option) === null || filters.chosen.open?.includes(option)) return;
    goTo({ filters: toggleOption(filters, 'open', option) }, { replace: true });
  };
  return (
    <form className="filter-moment" onSubmit={onSubmit}>
      <p className="filter-moment-title">{words.openAt}</p>
      <label>
        {words.day}
        <select value={day} onChange={(event) => setDay(Number(event.currentTarget.value))}>
          {DAYS.map((name, index) => (
            <option key={name} value={index}>
              {weekdayWord(index, language)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.time}
        <input type="time" required value={time} onChange={(event) => setTime(event.currentTarget.value)} />
      </label>
      <button type="submit" className="button">
        {words.apply}
      </button>
    </form>
  );
}
