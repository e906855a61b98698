import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { FieldToDecide } from '../../domain/proposals/reviewing/fields-to-decide.ts';
import { lineToGoOn } from '../../domain/proposals/reviewing/keys.ts';
import { type QueueItem, queueOf } from '../../domain/proposals/reviewing/queue.ts';
import type { ReviewDraft } from '../../domain/proposals/reviewing/review-draft.ts';
import type { ReviewProblem } from '../../domain/proposals/reviewing/reviews-of-draft.ts';
import { PROPOSE_MESSAGES } from '../../i18n/propose-messages.ts';
import { REVIEW_MESSAGES } from '../../i18n/review-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { useProposals } from '../../state/proposals.ts';
import { reviewAddress } from '../../state/review-address.ts';
import { useReviewDraft } from '../../state/review-draft.ts';
import { decideOn, undoDecisions } from '../../state/reviewing.ts';
import { goTo } from '../../state/view.ts';
import { TextField } from '../../ui/form-field.tsx';
import { FieldDecision } from './field-decision.tsx';
import { useFieldWords, useProblemWords } from './field-words.ts';
import type { ReviewView } from './review-view.ts';

const DECISIONS = ['accept', 'refuse', 'ask'] as const;

/** The fields with what can be chosen for them, and the decision. */
export function DecideForm(props: {
  readonly view: ReviewView;
  readonly item: QueueItem;
  readonly fields: readonly FieldToDecide[];
}): ReactNode {
  const { language } = useMessages();
  const words = REVIEW_MESSAGES[language];
  const { view, item, fields } = props;
  const { draft, finish, ...open } = useReviewDraft(item.proposal.id);
  const [withOthers, setWithOthers] = useState(true);
  const { form, problems, setProblems } = useProblems();
  const change = (part: Partial<ReviewDraft>): void => {
    open.change(part);
    setProblems([]);
  };
  const decide = async (decision: ReviewDraft['decision']): Promise<void> => {
    const proposals = [item.proposal, ...(withOthers ? item.also : [])];
    const found = await decideOn({ ...draft, decision }, proposals, fields);
    setProblems(found);
    if (found.length > 0) return;
    await finish();
    goOn(view, item);
  };
  const press = (decision: ReviewDraft['decision']): void => {
    if (decision !== 'accept' && draft.decision !== decision) change({ decision });
    else void decide(decision);
  };
  const wantsReason = draft.decision === 'accept' ? null : draft.decision;
  return (
    <form className="review-form" ref={form} noValidate onSubmit={(event) => event.preventDefault()}>
      {fields.map((field) => (
        <FieldDecision key={field.field} {...{ view, field, draft, change, problems }} />
      ))}
      <section className="review-decide" aria-labelledby="review-decide">
        <h3 id="review-decide">{words.decide}</h3>
        {item.also.length > 0 && (
          <label className="review-tick-all">
            <input type="checkbox" checked={withOthers} onChange={() => setWithOthers(!withOthers)} />
            {words.withOthers(item.also.length)}
          </label>
        )}
        {wantsReason && (
          <Reason key={wantsReason} {...{ draft, change, problems }} label={words.reasons[wantsReason]} />
        )}
        <Problems problems={problems} />
        <p className="review-buttons">
          {DECISIONS.map((decision) => (
            <button
              key={decision}
              type="button"
              className="button"
              data-primary={decision === draft.decision || undefined}
              onClick={() => press(decision)}
            >
              {words.decisions[decision]}
            </button>
          ))}
          {item.standing.last.length > 0 && (
            <button type="button" className="button" onClick={() => void undoDecisions([item.proposal])}>
              {words.undoOf}
            </button>
          )}
        </p>
      </section>
    </form>
  );
}

/** Opens the next proposal that is left in the queue, or goes back to the queue when none is. */
function goOn(view: ReviewView, { proposal }: QueueItem): void {
  const ids = ({ items }: ReviewView['queue']): string[] => items.map((item) => item.proposal.id);
  const { records } = useProposals.getState();
  const after = queueOf(records, view.known, view.areas, view.choices);
  const next = lineToGoOn(ids(view.queue), ids(after), proposal.id);
  goTo(reviewAddress({ ...view.choices, proposal: next }));
  if (next === null) document.getElementById('review-queue')?.focus();
}

function useProblems() {
  const form = useRef<HTMLFormElement>(null);
  const [problems, setProblems] = useState<readonly ReviewProblem[]>([]);
  useEffect(() => {
    const [first] = problems;
    if (!first) return;
    const ways = [
      '.review-own [aria-invalid="true"]',
      `[name="${first.field}"]`,
      `[data-field="${first.field}"] input`,
    ];
    const find = (way: string) => form.current?.querySelector<HTMLElement>(way);
    const found = [...ways, '.review-problems'].map(find).find(Boolean);
    found?.focus();
  }, [problems]);
  return { form, problems, setProblems };
}

function Reason(props: {
  readonly draft: ReviewDraft;
  readonly label: string;
  readonly problems: readonly ReviewProblem[];
  change(part: Partial<ReviewDraft>): void;
}): ReactNode {
  const sayProblem = useProblemWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('textarea')?.focus(), []);
  return (
    <div ref={box}>
      <TextField
        name="reason"
        kind="long"
        label={props.label}
        value={props.draft.reason}
        problem={sayProblem(props.problems, 'reason')}
        onChange={(reason) => props.change({ reason })}
      />
    </div>
  );
}

function Problems({ problems }: { readonly problems: readonly ReviewProblem[] }): ReactNode {
  const { language } = useMessages();
  const words = REVIEW_MESSAGES[language];
  const labels: Readonly<Record<string, string>> = { ...useFieldWords(), reason: words.reason };
  const sayProblem = useProblemWords();
  return (
    <div className="review-problems" role="alert" tabIndex={-1} hidden={problems.length === 0}>
      <p>{PROPOSE_MESSAGES[language].problemTitle}</p>
      <ul>
        {problems.map((problem) => (
          <li key={problem.field}>
            {labels[problem.field] ? `${labels[problem.field]}: ` : ''}
            {sayProblem([problem], problem.field)}
          </li>
        ))}
      </ul>
    </div>
  );
}
