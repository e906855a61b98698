import { type FormEvent, type ReactNode, useState } from 'react';
import { may, ROLES, type Role } from '../../domain/proposals/rights.ts';
import { PROPOSE_MESSAGES } from '../../i18n/propose-messages.ts';
import { REVIEW_MESSAGES } from '../../i18n/review-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { setReviewer, useReviewer } from '../../state/reviewer.ts';
import { type Reviewer, readReviewer } from '../../storage/reviewer-choice.ts';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import { TextField } from '../../ui/form-field.tsx';

const DECIDING = ROLES.filter((role) => may(role, 'decide'));

/** Says who reviews on this device, or asks it; that a file proves no role stands beside it (PR-22). */
export function WhoReviews(): ReactNode {
  const { language } = useMessages();
  const words = REVIEW_MESSAGES[language];
  const { reviewer } = useReviewer();
  const [changing, setChanging] = useState(false);
  if (!reviewer || changing) return <Ask reviewer={reviewer} onDone={() => setChanging(false)} />;
  return (
    <p className="review-who">
      <span>
        <strong>{words.roles[reviewer.role]}</strong>
        {reviewer.team && (
          <>
            {' · '}
            <bdi>{reviewer.team}</bdi>
          </>
        )}
      </span>
      <button type="button" className="button" onClick={() => setChanging(true)}>
        {words.change}
      </button>
      <span className="note">{words.noProof}</span>
    </p>
  );
}

function Ask(props: { readonly reviewer: Reviewer | null; onDone(): void }): ReactNode {
  const { language } = useMessages();
  const words = REVIEW_MESSAGES[language];
  const [role, setRole] = useState<Role>(props.reviewer?.role ?? 'bar');
  const [team, setTeam] = useState(props.reviewer?.team ?? '');
  const [isWrong, setWrong] = useState(false);
  const begin = (event: FormEvent): void => {
    event.preventDefault();
    const reviewer = readReviewer({ role, ...(team.trim() ? { team: team.trim() } : {}) });
    setWrong(reviewer === null);
    if (!reviewer) return;
    setReviewer(reviewer);
    props.onDone();
  };
  return (
    <form className="review-ask" onSubmit={begin} noValidate>
      <ChoiceGroup<Role>
        title={words.who}
        choices={DECIDING.map((value) => ({ value, label: words.roles[value] }))}
        value={role}
        onChoose={setRole}
      />
      <TextField
        {...{ name: 'team', label: words.team, hint: words.teamHint, value: team }}
        problem={isWrong ? PROPOSE_MESSAGES[language].problems.signs : null}
        onChange={setTeam}
      />
      <p>{words.whoLead}</p>
      <p className="note">{words.noProof}</p>
      <button type="submit" className="button" data-primary>
        {words.start}
      </button>
    </form>
  );
}
