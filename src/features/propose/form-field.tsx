import type { ReactNode } from 'react';
import type { TextKey } from '../../domain/proposals/form/propose-form.ts';
import { PROPOSE_MESSAGES } from '../../i18n/propose-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { SelectField, TextField } from '../../ui/form-field.tsx';
import type { FormView } from './form-view.ts';

const KEYBOARDS = { phone: 'tel', email: 'email', website: 'url' } as const;

/** One question of the form, kept in it as text. */
export function FormField(props: {
  readonly view: FormView;
  readonly name: TextKey;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly kind?: 'line' | 'long' | 'date';
}): ReactNode {
  const { view, name, label, hint, kind } = props;
  const problem = useProblemWords(view, name);
  return (
    <TextField
      {...{ name, label, hint, kind, problem }}
      keyboard={KEYBOARDS[name as keyof typeof KEYBOARDS]}
      value={view.form.texts[name] ?? ''}
      onChange={(text) => view.say(name, text)}
    />
  );
}

/** A choice of the form among a few values. */
export function FormSelect(props: {
  readonly view: FormView;
  readonly name: TextKey;
  readonly label: string;
  readonly children: ReactNode;
}): ReactNode {
  const { view, name, label } = props;
  const { language } = useMessages();
  const problem = useProblemWords(view, name);
  return (
    <SelectField
      {...{ name, label, problem }}
      empty={PROPOSE_MESSAGES[language].choose}
      value={view.form.texts[name] ?? ''}
      onChange={(text) => view.say(name, text)}
    >
      {props.children}
    </SelectField>
  );
}

/** Gives what is the matter with a field in words; null when nothing is. */
function useProblemWords({ problems }: FormView, name: TextKey): string | null {
  const { language } = useMessages();
  const problem = problems.find(({ field }) => field === name);
  const words: Readonly<Record<string, string>> = PROPOSE_MESSAGES[language].problems;
  return (problem && words[problem.code]) ?? null;
}
