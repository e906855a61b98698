import type { ReactNode } from 'react';
import { becomesData } from '../../domain/proposals/decided.ts';
import { LIMITS } from '../../domain/proposals/limits.ts';
import { CONTACT_PARTS, KINDS, PROPOSAL_PARTS, REMOVAL_PARTS } from '../../domain/proposals/proposal.ts';
import { STATES, TAKEN } from '../../domain/proposals/review.ts';
import { may, RIGHT_NAMES, ROLES } from '../../domain/proposals/rights.ts';
import { formatNumber } from '../../i18n/language.ts';
import { listOf } from '../../i18n/list-of.ts';
import { PRIVACY_MESSAGES, TOLD_LIMITS } from '../../i18n/privacy-messages.ts';
import { PROPOSE_MESSAGES } from '../../i18n/propose-messages.ts';
import { REVIEW_MESSAGES } from '../../i18n/review-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { Band } from '../../ui/band.tsx';
import { KeptHere } from './kept-here.tsx';
import { YesNoTable } from './yes-no-table.tsx';
import './privacy-page.css';

/** Who may do what with proposals, and what becomes of them: from the data by which the site itself goes (PR-59). */
export function PrivacyPage(): ReactNode {
  const { messages, language } = useMessages();
  const words = PRIVACY_MESSAGES[language];
  const review = REVIEW_MESSAGES[language];
  const removing = ROLES.filter((role) => may(role, 'remove')).map((role) => review.roles[role]);
  return (
    <article className="privacy-page">
      <Band>
        <h1 tabIndex={-1}>{messages.site.privacy}</h1>
        <p className="band-facts">{words.lead}</p>
      </Band>
      <section>
        <YesNoTable
          title={words.rolesTitle}
          corner={words.role}
          columns={RIGHT_NAMES.map((right) => words.rights[right])}
          rows={ROLES.map((role) => ({
            name: review.roles[role],
            cells: RIGHT_NAMES.map((right) => may(role, right)),
          }))}
        />
        <p>{review.noProof}</p>
      </section>
      <section>
        <h2>{words.publicTitle}</h2>
        <p>{words.publicLead}</p>
        <div className="privacy-tables">
          <YesNoTable
            corner={words.state}
            columns={[words.onMap]}
            rows={STATES.map((state) => ({ name: review.states[state], cells: [TAKEN.includes(state)] }))}
          />
          <YesNoTable
            corner={words.kind}
            columns={[words.onMap]}
            rows={KINDS.map((kind) => ({
              name: PROPOSE_MESSAGES[language].kinds[kind],
              cells: [becomesData({ kind })],
            }))}
          />
        </div>
        <h3>{words.neverTitle}</h3>
        <Points points={Object.values(words.never)} />
      </section>
      <section>
        <h2>{words.holdsTitle}</h2>
        <p>{words.holds}</p>
        <Points
          points={PROPOSAL_PARTS.filter((part) => part !== 'record').map((part) => words.parts[part])}
        />
        <p>{words.contactHolds}</p>
        <Points points={CONTACT_PARTS.map((part) => words.parts[part])} />
        <h3>{words.limitsTitle}</h3>
        <Points
          points={TOLD_LIMITS.map((name) => words.limits[name](formatNumber(LIMITS[name], language)))}
        />
      </section>
      <section>
        <h2>{words.removeTitle}</h2>
        <p>
          {words.remove(listOf(language, removing))} {words.removed}
        </p>
        <p>{words.stays}</p>
        <Points points={REMOVAL_PARTS.filter((part) => part !== 'record').map((part) => words.parts[part])} />
      </section>
      <KeptHere />
    </article>
  );
}

function Points({ points }: { readonly points: readonly string[] }): ReactNode {
  return (
    <ul className="privacy-points">
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
