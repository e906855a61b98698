import { type KeyboardEvent, type ReactNode, type RefObject, useId, useRef } from 'react';
import './search-field.css';

/** A labelled search input with a button that clears it; Escape clears it too. */
export function SearchField(props: {
  readonly label: string;
  readonly placeholder: string;
  readonly clearLabel: string;
  readonly value: string;
  readonly controls?: string;
  onChange(value: string): void;
  onFocus?(): void;
  onArrowDown?(): void;
  onEnter?(): void;
  /** gets the input, for who must lead the focus back to it */
  readonly field?: RefObject<HTMLInputElement | null>;
}): ReactNode {
  const id = useId();
  const own = useRef<HTMLInputElement>(null);
  const input = props.field ?? own;
  const clear = (): void => {
    props.onChange('');
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && props.value !== '') {
      event.preventDefault();
      clear();
    }
    if (event.key === 'ArrowDown' && props.onArrowDown) {
      event.preventDefault();
      props.onArrowDown();
    }
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) props.onEnter?.();
  };
  return (
    <search className="search-field">
      <label htmlFor={id}>{props.label}</label>
      <div className="search-field-box">
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M10.5 3a7.5 7.5 0 1 0 4.6 13.4l4.7 4.7 1.4-1.4-4.7-4.7A7.5 7.5 0 0 0 10.5 3Zm0 2a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Z" />
        </svg>
        <input
          ref={input}
          id={id}
          type="text"
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          maxLength={200}
          placeholder={props.placeholder}
          value={props.value}
          aria-controls={props.controls}
          onChange={(event) => props.onChange(event.currentTarget.value)}
          onFocus={props.onFocus}
          onKeyDown={onKeyDown}
        />
        {props.value !== '' && (
          <button type="button" className="search-field-clear" onClick={clear}>
            <span className="visually-hidden">{props.clearLabel}</span>
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d="m6.4 5 5.6 5.6L17.6 5 19 6.4 13.4 12l5.6 5.6-1.4 1.4-5.6-5.6L6.4 19 5 17.6l5.6-5.6L5 6.4Z" />
            </svg>
          </button>
        )}
      </div>
    </search>
  );
}
