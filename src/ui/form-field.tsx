import { type ReactNode, useId } from 'react';
import './form-field.css';

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** what is the matter with the value; null when nothing is */
  readonly problem: string | null;
  onChange(value: string): void;
}

/** One question of a form with its hint and, when it has to be put right, what is the matter. */
export function TextField(
  props: FieldProps & {
    readonly hint?: string | undefined;
    readonly kind?: 'line' | 'long' | 'date' | undefined;
    /** longest text */
    readonly limit?: number;
    readonly keyboard?: 'tel' | 'email' | 'url' | undefined;
  },
): ReactNode {
  const { name, value, problem, keyboard } = props;
  const id = useId();
  const shared = {
    ...{ id, name, value },
    'aria-describedby': `${id}-hint ${id}-problem`,
    'aria-invalid': problem !== null,
    dir: keyboard ? 'ltr' : 'auto',
    onChange: (event: { currentTarget: { value: string } }) => props.onChange(event.currentTarget.value),
  } as const;
  return (
    <div className="form-field">
      <label htmlFor={id}>{props.label}</label>
      {props.hint && (
        <p className="note" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      {props.kind === 'long' ? (
        <textarea rows={4} maxLength={props.limit ?? 2000} {...shared} />
      ) : (
        <input
          type={props.kind === 'date' ? 'date' : 'text'}
          inputMode={keyboard}
          maxLength={props.limit ?? 200}
          autoComplete="off"
          {...shared}
        />
      )}
      <ProblemLine id={`${id}-problem`} words={problem} />
    </div>
  );
}

/** A choice of a form among a few values; `empty` stands for none of them. */
export function SelectField(
  props: FieldProps & { readonly empty: string; readonly children: ReactNode },
): ReactNode {
  const { name, value, problem } = props;
  const id = useId();
  return (
    <div className="form-field">
      <label htmlFor={id}>{props.label}</label>
      <select
        {...{ id, name, value }}
        aria-describedby={`${id}-problem`}
        aria-invalid={problem !== null}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      >
        <option value="">{props.empty}</option>
        {props.children}
      </select>
      <ProblemLine id={`${id}-problem`} words={problem} />
    </div>
  );
}

/** What is the matter with a field, read with it. */
function ProblemLine(props: { readonly id: string; readonly words: string | null }): ReactNode {
  return (
    <p className="form-problem" id={props.id} hidden={props.words === null}>
      {props.words}
    </p>
  );
}
