import type { ReactNode } from 'react';
import { PROPOSE_MESSAGES } from '../../i18n/propose-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { FormField, FormSelect } from './form-field.tsx';
import type { FormView } from './form-view.ts';

/** For how long a place is closed, with the dates that one knows. */
export function ClosedFields({ view }: { readonly view: FormView }): ReactNode {
  const { language } = useMessages();
  const words = PROPOSE_MESSAGES[language];
  const { extent } = view.form.texts;
  const date = (name: 'from' | 'until' | 'on', label: string): ReactNode => (
    <FormField view={view} name={name} label={label} hint={words.dateHint} kind="date" />
  );
  return (
    <>
      <FormSelect view={view} name="extent" label={words.extent}>
        <option value="for-now">{words.extents['for-now']}</option>
        <option value="for-good">{words.extents['for-good']}</option>
      </FormSelect>
      {extent === 'for-now' && (
        <div className="propose-dates">
          {date('from', words.from)}
          {date('until', words.until)}
        </div>
      )}
      {extent === 'for-good' && date('on', words.since)}
    </>
  );
}
