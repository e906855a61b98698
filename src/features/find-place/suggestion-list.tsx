import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.tsx';
import { Marked } from '../../ui/marked.tsx';
import { ReasonLine } from '../../ui/reason-line.tsx';
import type { Result, ResultGroup } from './result-groups.ts';

/** The groups of results as links under headings, each with the reason why it was found. */
export function SuggestionList(props: { readonly groups: readonly ResultGroup[] }): ReactNode {
  const { messages } = useMessages();
  return props.groups.map(({ kind, results }) => (
    <section key={kind}>
      <h2>{messages.search[kind]}</h2>
      <ul>
        {results.map((result) => (
          <li key={result.key}>
            <ResultLink result={result} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

function ResultLink({ result }: { readonly result: Result }): ReactNode {
  const { search } = useMessages().messages;
  const { title, note, reasons, href } = result;
  return (
    <a href={href}>
      <span className="find-place-title">
        <Marked {...title} />
      </span>
      {note && (
        <span className="note">
          <Marked {...note} />
        </span>
      )}
      {reasons.map((reason) => (
        <ReasonLine key={reason.text} reason={reason} words={search} />
      ))}
    </a>
  );
}
