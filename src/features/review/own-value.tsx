import { type ReactNode, useEffect, useRef } from 'react';
import { hoursLine } from '../../domain/flyer/hours-line.ts';
import { dataLanguageFor } from '../../domain/model/reading-order.ts';
import { CHOICE_FIELDS, type ChoiceField, type TextKey } from '../../domain/proposals/form/propose-form.ts';
import { HOURS_LINE_WORDS } from '../../i18n/hours-line-words.ts';
import { PROPOSE_MESSAGES } from '../../i18n/propose-messages.ts';
import { REVIEW_MESSAGES } from '../../i18n/review-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { useValueWords } from '../../i18n/use-value-words.ts';
import { SelectField, TextField } from '../../ui/form-field.tsx';
import type { FieldDecisionProps } from './field-decision.tsx';
import { useFieldWords } from './field-words.ts';

const KEYBOARDS = { phone: 'tel', email: 'email', website: 'url' } as const;

type OwnProps = FieldDecisionProps & { readonly problem: string | null };

/** The form in which a reviewer types a value of their own; it begins with the one proposed. */
export function OwnValue(props: OwnProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>('input, select, textarea, button')?.focus(), []);
  return (
    <div className="review-own" ref={box}>
      <OwnForm {...props} />
    </div>
  );
}

function OwnForm(props: OwnProps): ReactNode {
  const { field, draft, change, problem, view } = props;
  const label = useFieldWords()[field.field];
  if (field.field === 'themes')
    return (
      <>
        {view.themeChoice(label, draft.themes ?? [], (themes) => change({ themes }))}
        {problem && <p className="form-problem">{problem}</p>}
      </>
    );
  if (field.field === 'closure') return <OwnClosure {...props} />;
  if (field.field === 'category' || field.field in CHOICE_FIELDS) return <OwnChoice {...props} />;
  return <OwnLine {...props} />;
}

function useSaid({ draft, change }: OwnProps) {
  const say = (name: TextKey, text: string): void => change({ texts: { ...draft.texts, [name]: text } });
  return { textOf: (name: TextKey): string => draft.texts[name] ?? '', say };
}

function OwnLine(props: OwnProps): ReactNode {
  const { language } = useMessages();
  const words = REVIEW_MESSAGES[language];
  const { textOf, say } = useSaid(props);
  const name = props.field.field as TextKey;
  const label = useFieldWords()[props.field.field];
  const text = textOf(name);
  const read =
    name === 'hours' && text.trim() !== '' ? hoursLine(text, HOURS_LINE_WORDS[language]) : undefined;
  return (
    <>
      <TextField
        {...{ name, label, problem: props.problem, value: text, limit: 300 }}
        hint={name === 'hours' ? words.hoursHint : undefined}
        keyboard={KEYBOARDS[name as keyof typeof KEYBOARDS]}
        onChange={(typed) => say(name, typed)}
      />
      {read !== undefined && (
        <p className="note" role="status">
          {read === null ? words.hoursUnread : words.hoursRead(read)}
        </p>
      )}
    </>
  );
}

function OwnChoice(props: OwnProps): ReactNode {
  const { language } = useMessages();
  const { textOf, say } = useSaid(props);
  const sayValue = useValueWords(props.view.names);
  const { field } = props.field;
  const label = useFieldWords()[field];
  const known = dataLanguageFor(language);
  const { categories } = props.view.categories;
  return (
    <SelectField
      {...{ name: field, label, problem: props.problem }}
      empty={PROPOSE_MESSAGES[language].choose}
      value={textOf(field as TextKey)}
      onChange={(value) => say(field as TextKey, value)}
    >
      {field === 'category'
        ? categories.map((category) => (
            <option key={category.id} value={category.id} lang={known}>
              {category[known]}
            </option>
          ))
        : CHOICE_FIELDS[field as ChoiceField].map((value) => (
            <option key={value} value={value}>
              {sayValue(field, value)}
            </option>
          ))}
    </SelectField>
  );
}

function OwnClosure(props: OwnProps): ReactNode {
  const { language } = useMessages();
  const words = PROPOSE_MESSAGES[language];
  const { textOf, say } = useSaid(props);
  const date = (name: 'from' | 'until' | 'on', label: string): ReactNode => (
    <TextField
      {...{ name, label, hint: words.dateHint, kind: 'date', value: textOf(name) }}
      problem={name === 'until' ? props.problem : null}
      onChange={(typed) => say(name, typed)}
    />
  );
  const extent = textOf('extent');
  return (
    <>
      <SelectField
        {...{ name: 'extent', label: words.extent, empty: words.choose, value: extent }}
        problem={extent === '' ? props.problem : null}
        onChange={(value) => say('extent', value)}
      >
        <option value="for-now">{words.extents['for-now']}</option>
        <option value="for-good">{words.extents['for-good']}</option>
      </SelectField>
      {extent === 'for-now' && (
        <div className="review-dates">
          {date('from', words.from)}
          {date('until', words.until)}
        </div>
      )}
      {extent === 'for-good' && date('on', words.since)}
    </>
  );
}
