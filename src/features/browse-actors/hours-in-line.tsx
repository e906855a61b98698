import type { ReactNode } from 'react';
import { hoursLine } from '../../domain/flyer/hours-line.ts';
import { openAt, openingOf } from '../../domain/hours/opening.ts';
import type { ActorProperties } from '../../domain/model/actor.ts';
import { HOURS_LINE_WORDS } from '../../i18n/hours-line-words.ts';
import { openingInWords } from '../../i18n/hours-words.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { useNow } from '../../state/clock.ts';

/** Whether an actor is open now, and its hours in one short line as on paper where they fit one. */
export function HoursInLine(props: { readonly actor: ActorProperties }): ReactNode {
  const { language } = useMessages();
  const now = useNow();
  const opening = openingOf(props.actor);
  const line = props.actor.hours && hoursLine(props.actor.hours, HOURS_LINE_WORDS[language]);
  return (
    <>
      <span className="actor-open" data-state={openAt(opening, now)}>
        {openingInWords(opening, now, language)}
      </span>
      {line && <span className="actor-hours">{line}</span>}
    </>
  );
}
