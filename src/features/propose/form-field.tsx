import { type ReactNode, useId } from 'react';
import type { TextKey } from '../../domain/proposals/form/propose-form.ts';
import { PROPOSE_MESSAGES } from '../../i18n/propose-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import type { FormView } from './form-view.ts';

const LEFT_TO_RIGHT: ReadonlySet<string> = new Set(['phone', 'email', 'website']);
const KEYBOARDS = { phone: 'tel', email: 'email', website: 'url' } as const;

/** One question of the form with its hint and, when it has to be put right, what is the matter. */
export function FormField(props: {
  readonly view: FormView;
  readonly name: TextKey;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly kind?: 'line' | 'long' | 'date';
}): ReactNode {
  const { view, name } = props;
  const id = useId();
  const problem = useProblemWords(view, name);
  const shared = {
    ...{ id, name, value: view.form.texts[name] ?? '' },
    'aria-describedby': `${id}-hint ${id}-problem`,
    'aria-invalid': problem !== null,
    dir: LEFT_TO_RIGHT.has(name) ? 'ltr' : 'auto',
    onChange: (event: { currentTarget: { value: string } }) => view.say(name, event.currentTarget.value),
  } as const;
  return (
    <div className="propose-field">
      <label htmlFor={id}>{props.label}</label>
      {props.hint && (
        <p className="note" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      {props.kind === 'long' ? (
        <textarea rows={4} maxLength={2000} {...shared} />
      ) : (
        <input
          type={props.kind === 'date' ? 'date' : 'text'}
          inputMode={KEYBOARDS[name as keyof typeof KEYBOARDS]}
          maxLength={200}
          autoComplete="off"
          {...shared}
        />
      )}
      <ProblemLine id={`${id}-problem`} words={problem} />
    </div>
  );
}

/** A choice of the form among a few values. */
export function FormSelect(props: {
  readonly view: FormView;
  readonly name: TextKey;
  readonly label: string;
  readonly children: ReactNode;
}): ReactNode {
  const { view, name } = props;
  const { language } = useMessages();
  const id = useId();
  const problem = useProblemWords(view, name);
  return (
    <div className="propose-field">
      <label htmlFor={id}>{props.label}</label>
      <select
        {...{ id, name }}
        value={view.form.texts[name] ?? ''}
        aria-describedby={`${id}-problem`}
        aria-invalid={problem !== null}
        onChange={(event) => view.say(name, event.currentTarget.value)}
      >
        <option value="">{PROPOSE_MESSAGES[language].choose}</option>
        {props.children}
      </select>
      <ProblemLine id={`${id}-problem`} words={problem} />
    </div>
  );
}

/** Gives what is the matter with a field in words; null when nothing is. */
function useProblemWords({ problems }: FormView, name: TextKey): string | null {
  const { language } = useMessages();
  const problem = problems.find(({ field }) => field === name);
  const words: Readonly<Record<string, string>> = PROPOSE_MESSAGES[language].problems;
  return (problem && words[problem.code]) ?? null;
}

/** What is the matter with a field, read with it. */
function ProblemLine(props: { readonly id: string; readonly words: string | null }): ReactNode {
  return (
    <p className="propose-problem" id={props.id} hidden={props.words === null}>
      {props.words}
    </p>
  );
}
