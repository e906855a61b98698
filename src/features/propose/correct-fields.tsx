import { type ReactNode, useId, useState } from 'react';
import type { ThemeId } from '../../domain/model/identity.ts';
import { seenIn } from '../../domain/proposals/form/proposal-of-form.ts';
import {
  CHOICE_FIELDS,
  type ChoiceField,
  LINE_FIELDS,
  type LineField,
  type ShownField,
} from '../../domain/proposals/form/propose-form.ts';
import { PROPOSE_MESSAGES } from '../../i18n/propose-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { useValueWords, type ValueNames } from '../../i18n/use-value-words.ts';
import { FormField, FormSelect } from './form-field.tsx';
import type { FormView } from './form-view.ts';
import { ThemeChoice } from './theme-choice.tsx';

const SHOWN: readonly ShownField[] = [
  ...(['phone', 'hours', 'address_nl', 'address_fr', 'name_nl', 'name_fr', 'email', 'website'] as const),
  ...(['themes', 'cost', 'appointment', 'wheelchair'] as const),
];
/** What nobody may leave without a value. */
const NEEDED: ReadonlySet<ShownField> = new Set(['name_nl', 'name_fr', 'themes']);

/** Each field of an actor with what stands now; opened, it asks for what is right. */
export function CorrectFields(props: { readonly view: FormView; readonly names: ValueNames }): ReactNode {
  const { language } = useMessages();
  const words = PROPOSE_MESSAGES[language];
  return (
    <div className="propose-rows">
      <p className="note">{words.fieldsLead}</p>
      {SHOWN.map((field) => (
        <FieldRow key={field} field={field} {...props} />
      ))}
    </div>
  );
}

function FieldRow(props: {
  readonly view: FormView;
  readonly field: ShownField;
  readonly names: ValueNames;
}): ReactNode {
  const { view, field } = props;
  const { language } = useMessages();
  const words = PROPOSE_MESSAGES[language];
  const say = useValueWords(props.names);
  const { texts, themes } = view.form;
  const isWrong = texts[`wrong.${field}`] === 'yes';
  const isChanged = isWrong || (field === 'themes' ? themes !== null : (texts[field] ?? '').trim() !== '');
  const [isOpen, setOpen] = useState(isChanged);
  const hasProblem = view.problems.some((problem) => problem.field === field);
  return (
    <details
      className="propose-row"
      data-changed={isChanged || undefined}
      open={isOpen || hasProblem}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span className="propose-row-name">{words.fields[field]}</span>
        <span className="propose-row-now">
          <bdi>{say(field, seenIn(view.actor, field))}</bdi>
        </span>
        {isChanged && <span className="propose-row-mark">{words.changed}</span>}
      </summary>
      <div className="propose-row-form">
        {!isWrong && <RightValue {...props} />}
        {!NEEDED.has(field) && <WrongBox view={view} field={field} />}
      </div>
    </details>
  );
}

function RightValue(props: {
  readonly view: FormView;
  readonly field: ShownField;
  readonly names: ValueNames;
}): ReactNode {
  const { view, field } = props;
  const { language } = useMessages();
  const words = PROPOSE_MESSAGES[language];
  const say = useValueWords(props.names);
  if (field === 'themes')
    return (
      <ThemeChoice
        label={words.right}
        chosen={view.form.themes ?? view.actor?.properties.themes ?? NO_THEMES}
        themeWords={props.names.themes}
        onChange={(themes, pressed) => view.change({ themes: [...themes] }, `theme ${pressed}`)}
      />
    );
  if (isLine(field)) {
    const hint = words.hints[field as keyof typeof words.hints];
    return <FormField view={view} name={field} label={words.right} hint={hint} />;
  }
  return (
    <FormSelect view={view} name={field} label={words.right}>
      {CHOICE_FIELDS[field].map((value) => (
        <option key={value} value={value}>
          {say(field, value)}
        </option>
      ))}
    </FormSelect>
  );
}

const NO_THEMES: readonly ThemeId[] = [];
const isLine = (field: LineField | ChoiceField): field is LineField =>
  (LINE_FIELDS as readonly string[]).includes(field);

function WrongBox(props: { readonly view: FormView; readonly field: ShownField }): ReactNode {
  const { language } = useMessages();
  const { view } = props;
  const key = `wrong.${props.field}` as const;
  const id = useId();
  return (
    <label className="propose-box" htmlFor={id}>
      <input
        type="checkbox"
        id={id}
        checked={view.form.texts[key] === 'yes'}
        onChange={(event) => view.say(key, event.currentTarget.checked ? 'yes' : '')}
      />
      {PROPOSE_MESSAGES[language].wrong}
    </label>
  );
}
