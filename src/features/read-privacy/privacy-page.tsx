import type { ReactNode } from 'react';
import { may, RIGHT_NAMES, ROLES } from '../../domain/proposals/rights.ts';
import { PRIVACY_MESSAGES } from '../../i18n/privacy-messages.ts';
import { REVIEW_MESSAGES } from '../../i18n/review-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { Band } from '../../ui/band.tsx';
import './privacy-page.css';

/** Who may do what with proposals, from the data by which the site itself goes (PR-22). */
export function PrivacyPage(): ReactNode {
  const { messages, language } = useMessages();
  const words = PRIVACY_MESSAGES[language];
  return (
    <article className="privacy-page">
      <Band>
        <h1 tabIndex={-1}>{messages.site.privacy}</h1>
        <p className="band-facts">{words.lead}</p>
      </Band>
      <RightsTable />
    </article>
  );
}

function RightsTable(): ReactNode {
  const { language } = useMessages();
  const words = PRIVACY_MESSAGES[language];
  return (
    <table className="privacy-table">
      <caption>{words.rolesTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{words.role}</th>
          {RIGHT_NAMES.map((right) => (
            <th key={right} scope="col">
              {words.rights[right]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ROLES.map((role) => (
          <tr key={role}>
            <th scope="row">{REVIEW_MESSAGES[language].roles[role]}</th>
            {RIGHT_NAMES.map((right) => (
              <td key={right} data-may={may(role, right) || undefined}>
                {may(role, right) ? words.yes : words.no}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
