import { type ReactNode, useId } from 'react';
import './choice-group.css';

/** One choice out of a few, as radio buttons under a heading. */
export function ChoiceGroup<T extends string>(props: {
  readonly title: string;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  onChoose(value: T): void;
}): ReactNode {
  const name = useId();
  return (
    <fieldset className="choice-group">
      <legend>{props.title}</legend>
      {props.choices.map(({ value, label }) => (
        <label key={value} className="choice">
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === props.value}
            onChange={() => props.onChoose(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
