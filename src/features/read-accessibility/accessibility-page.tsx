import type { ReactNode } from 'react';
import { dataLanguageFor } from '../../domain/model/reading-order.ts';
import { ACCESS_MESSAGES, ACCESS_STATES } from '../../i18n/access-messages.ts';
import { directionOf, formatDate } from '../../i18n/language.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { hrefTo, NOTHING_CHOSEN } from '../../state/view.ts';
import { Band } from '../../ui/band.tsx';
import './accessibility-page.css';

/** ISO date on which the statement was last held against the tests. */
const STATED_ON = '2026-11-25';

const SUBJECTS = Object.keys(ACCESS_STATES) as (keyof typeof ACCESS_STATES)[];

/** What works for everyone and what does not yet, how that was tested, and where to say that something does not work. */
export function AccessibilityPage(): ReactNode {
  const spoken = dataLanguageFor(useMessages().language);
  const words = ACCESS_MESSAGES[spoken];
  return (
    <article className="accessibility-page" lang={spoken} dir={directionOf(spoken)}>
      <Band>
        <h1 tabIndex={-1}>{words.title}</h1>
        <p className="band-facts">{words.lead}</p>
      </Band>
      <p>{words.aim}</p>
      <AccessTable words={words} />
      <h2>{words.testedTitle}</h2>
      {[...words.tested, words.stated(formatDate(STATED_ON, spoken))].map((text) => (
        <p key={text}>{text}</p>
      ))}
      <h2>{words.reportTitle}</h2>
      {words.report.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p>
        <a className="button" href={hrefTo({ page: { kind: 'bar' }, ...NOTHING_CHOSEN })}>
          {words.bar}
        </a>
      </p>
    </article>
  );
}

function AccessTable({ words }: { readonly words: (typeof ACCESS_MESSAGES)['en'] }): ReactNode {
  return (
    <table className="accessibility-table">
      <caption>{words.tableTitle}</caption>
      <thead>
        <tr>
          {words.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {SUBJECTS.map((subject) => (
          <tr key={subject}>
            <td>
              <span className="accessibility-state" data-state={ACCESS_STATES[subject]}>
                {words.states[ACCESS_STATES[subject]]}
              </span>
            </td>
            <th scope="row">
              {words.rows[subject].what}
              <span className="accessibility-how">{words.rows[subject].how}</span>
            </th>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
