import type { ReactNode } from 'react';
import { freshnessOf } from '../../domain/directory/freshness.ts';
import { actorName } from '../../domain/directory/naming.ts';
import type { Flyer } from '../../domain/flyer/page.ts';
import { isOnSheet } from '../../domain/flyer/studio/apply-layout.ts';
import { asTaken } from '../../domain/flyer/studio/takes.ts';
import { type NoticeWord, STUDIO_MESSAGES } from '../../i18n/studio-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import type { StudioProps } from './studio-page.tsx';

/** More names than this make a line that nobody reads. */
const MOST_NAMES = 8;

/** What to look at before printing, in words: what was moved, cut or left out, and what is old. */
export function Notices(props: StudioProps & { readonly flyer: Flyer }): ReactNode {
  const { language } = useMessages();
  const words = STUDIO_MESSAGES[language];
  const lines = noticesOf(props);
  return (
    <section className="studio-notices" aria-labelledby="studio-notices">
      <h2 id="studio-notices">{words.warnings}</h2>
      {lines.length === 0 && <p className="note">{words.noWarnings}</p>}
      <ul>
        {lines.map(({ code, subjects }) => (
          <li key={code}>{words.notices[code](subjects.length, namesOf(subjects, props, language))}</li>
        ))}
      </ul>
    </section>
  );
}

interface Line {
  readonly code: NoticeWord;
  readonly subjects: readonly string[];
}

function noticesOf({
  layout,
  actors,
  flyer,
  today,
}: StudioProps & { readonly flyer: Flyer }): readonly Line[] {
  const shown = actors
    .filter((actor) => isOnSheet(asTaken(layout), actor))
    .map(({ properties }) => properties);
  const unchecked = shown
    .filter(({ checked_on }) => freshnessOf(checked_on, today) === 'unknown')
    .map(({ id }) => id);
  const codes = [...new Set(flyer.notices.map(({ code }) => code))];
  const lines: readonly Line[] = [
    ...(actors.length > 0 && shown.length === 0 ? [{ code: 'nobody', subjects: [''] } as const] : []),
    ...codes.map((code) => ({
      code,
      subjects: flyer.notices.filter((notice) => notice.code === code).map(({ subject }) => subject),
    })),
    { code: 'unchecked', subjects: unchecked },
  ];
  return lines.filter(({ subjects }) => subjects.length > 0);
}

/** Names with their numbers; after some of them an ellipsis. */
function namesOf(
  subjects: readonly string[],
  { actors }: StudioProps,
  language: ReturnType<typeof useMessages>['language'],
): string {
  const names = subjects.slice(0, MOST_NAMES).map((subject) => {
    const properties = actors.find((actor) => actor.properties.id === subject)?.properties;
    if (!properties) return subject;
    const { text } = actorName(properties, language);
    return `\u2068${properties.number === null ? text : `${properties.number} ${text}`}\u2069`;
  });
  return [...names, ...(subjects.length > MOST_NAMES ? ['…'] : [])].join(', ');
}
