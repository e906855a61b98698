import type { ReactNode } from 'react';
import { hoursLine } from '../../domain/flyer/hours-line.ts';
import { HOURS_LINE_WORDS } from '../../i18n/hours-line-words.ts';
import { useMessages } from '../../i18n/use-messages.tsx';

/** Opening hours in one short line, as on paper; nothing when they do not fit one. */
export function HoursInLine(props: { readonly hours: string }): ReactNode {
  const { language } = useMessages();
  const line = hoursLine(props.hours, HOURS_LINE_WORDS[language]);
  return line && <span className="actor-hours">{line}</span>;
}
