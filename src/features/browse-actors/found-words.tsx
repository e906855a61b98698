import type { ReactNode } from 'react';
import type { MarkedText, Reason } from '../../domain/directory/search-reason.ts';
import type { Language } from '../../domain/model/identity.ts';
import { InLanguage } from '../../i18n/in-language.tsx';
import { useMessages } from '../../i18n/use-messages.tsx';
import { Marked } from '../../ui/marked.tsx';
import { ReasonLine } from '../../ui/reason-line.tsx';

/** More lines would say why rather than who. */
const MOST_REASONS = 2;

/** Name and kind of an actor with the words marked that were typed, and why it was found where they do not say it. */
export function FoundWords(props: {
  readonly marked: readonly MarkedText[];
  readonly lines: readonly Reason[];
  readonly nameLanguage: Language | null;
  readonly kindLanguage: Language | null;
}): ReactNode {
  const { search } = useMessages().messages;
  const [name, kind] = props.marked;
  return (
    <>
      <span className="actor-name">
        <InLanguage language={props.nameLanguage}>{name && <Marked {...name} />}</InLanguage>
      </span>
      <span className="actor-kind">
        <InLanguage language={props.kindLanguage}>{kind && <Marked {...kind} />}</InLanguage>
      </span>
      {props.lines.slice(0, MOST_REASONS).map((reason) => (
        <ReasonLine key={reason.text} reason={reason} words={search} />
      ))}
    </>
  );
}

/** An address, perhaps without its end, with the parts marked that were typed. */
export function FoundAddress({ text, ranges }: MarkedText): ReactNode {
  return <Marked text={text} ranges={ranges.filter(([, end]) => end <= text.length)} />;
}
