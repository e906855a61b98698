import { type ReactNode, useId, useState } from 'react';
import type { ThemeId } from '../../domain/model/identity.ts';
import { valueKey } from '../../domain/proposals/equal.ts';
import type { FieldToDecide, OfferedValue } from '../../domain/proposals/reviewing/fields-to-decide.ts';
import {
  isTyped,
  OWN,
  type ReviewDraft,
  textsOfValue,
} from '../../domain/proposals/reviewing/review-draft.ts';
import type { ReviewProblem } from '../../domain/proposals/reviewing/reviews-of-draft.ts';
import { listOf } from '../../i18n/list-of.ts';
import { PROPOSE_MESSAGES } from '../../i18n/propose-messages.ts';
import { REVIEW_MESSAGES } from '../../i18n/review-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { useFieldWords, useProblemWords, useSayValue } from './field-words.ts';
import { OwnValue } from './own-value.tsx';
import type { ReviewView } from './review-view.ts';

export interface FieldDecisionProps {
  readonly view: ReviewView;
  readonly field: FieldToDecide;
  readonly draft: ReviewDraft;
  readonly problems: readonly ReviewProblem[];
  change(part: Partial<ReviewDraft>): void;
}

/** One field: what its maker saw, what it says now and what is proposed, with the choice when one is needed or wanted. */
export function FieldDecision(props: FieldDecisionProps): ReactNode {
  const { language } = useMessages();
  const words = REVIEW_MESSAGES[language];
  const { view, field } = props;
  const fieldWords = useFieldWords();
  const [isOpen, setOpen] = useState(props.draft.chosen[field.field] !== undefined);
  const outcome = field.needsChoice && field.outcome === 'clean' ? 'choice' : field.outcome;
  const isNew = field.seen === null && field.now === null;
  const canChoose = isTyped(field.field) || field.offered.length > 1;
  return (
    <section className="review-field" data-outcome={outcome}>
      <h3>{fieldWords[field.field]}</h3>
      <p className="review-outcome">{words.outcomes[outcome]}</p>
      <dl className="review-values">
        {!isNew && (
          <>
            <Value label={words.seen} {...{ view, field }} value={field.seen} />
            <Value label={words.now} {...{ view, field }} value={field.now} />
          </>
        )}
        <Value label={words.proposed} {...{ view, field }} value={field.value} isProposed />
      </dl>
      {field.needsChoice || isOpen ? (
        <Choice {...props} />
      ) : (
        canChoose && (
          <button type="button" className="review-otherwise" onClick={() => setOpen(true)}>
            {words.otherwise}
          </button>
        )
      )}
    </section>
  );
}

function Value(props: {
  readonly label: string;
  readonly view: ReviewView;
  readonly field: FieldToDecide;
  readonly value: FieldToDecide['value'];
  readonly isProposed?: boolean;
}): ReactNode {
  const { language } = useMessages();
  const { field, value, isProposed } = props;
  const say = useSayValue(props.view.names, field);
  const isGone = isProposed && value === null;
  return (
    <div data-proposed={isProposed || undefined}>
      <dt>{props.label}</dt>
      <dd>{isGone ? PROPOSE_MESSAGES[language].nobodyKnows : <bdi>{say(value)}</bdi>}</dd>
    </div>
  );
}

/** Radio buttons: every value that somebody wants, with who, the one of now, and one that the reviewer types. */
function Choice(props: FieldDecisionProps): ReactNode {
  const { language } = useMessages();
  const words = REVIEW_MESSAGES[language];
  const { field, draft, change } = props;
  const say = useSayValue(props.view.names, field);
  const problem = useProblemWords()(props.problems, field.field);
  const name = useId();
  const usual = field.needsChoice ? undefined : valueKey(field.value);
  const chosen = draft.chosen[field.field] ?? usual;
  const choose = (key: string): void => change({ chosen: { ...draft.chosen, [field.field]: key } });
  const typeOwn = (): void => {
    const { value } = field;
    const themes = field.field === 'themes' ? (value as readonly ThemeId[] | null) : draft.themes;
    const texts = { ...textsOfValue(field.field, value), ...draft.texts };
    change({ chosen: { ...draft.chosen, [field.field]: OWN }, texts, themes });
  };
  return (
    <fieldset className="review-choice" data-field={field.field} aria-invalid={problem !== null}>
      <legend>{words.whatShall}</legend>
      {field.offered.map((option) => (
        <label key={option.key} className="choice">
          <input
            type="radio"
            {...{ name }}
            checked={chosen === option.key}
            onChange={() => choose(option.key)}
          />
          <span>
            <bdi>{say(option.value)}</bdi> <Who {...props} option={option} />
          </span>
        </label>
      ))}
      {isTyped(field.field) && (
        <label className="choice">
          <input type="radio" {...{ name }} checked={chosen === OWN} onChange={typeOwn} />
          {words.own}
        </label>
      )}
      {chosen === OWN && <OwnValue {...props} problem={problem} />}
      {chosen !== OWN && problem && <p className="form-problem">{problem}</p>}
    </fieldset>
  );
}

/** Who wants a value, or that it stands there now. */
function Who({ view, option }: FieldDecisionProps & { readonly option: OfferedValue }): ReactNode {
  const { language } = useMessages();
  const words = REVIEW_MESSAGES[language];
  const makers = view.set.flatMap((record) =>
    record.record === 'proposal' && option.proposals.includes(record.id)
      ? [record.by.team ?? words.roles[record.by.role]]
      : [],
  );
  const who =
    option.proposals.length === 0 ? words.keep : words.wantedBy(listOf(language, [...new Set(makers)]));
  return <span className="note">{who}</span>;
}
