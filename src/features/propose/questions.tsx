import type { ReactNode } from 'react';
import type { Saying } from '../../domain/proposals/form/propose-form.ts';
import { PROPOSE_MESSAGES } from '../../i18n/propose-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { ClosedFields } from './closed-fields.tsx';
import { CorrectFields } from './correct-fields.tsx';
import { DrawFields } from './draw-fields.tsx';
import { FormField } from './form-field.tsx';
import type { FormView } from './form-view.ts';
import { NewPlace } from './new-place.tsx';
import { PhotoFields } from './photo-fields.tsx';
import { PointFields, pointOfActor } from './point-fields.tsx';
import type { ProposePageProps } from './propose-page.tsx';

const ABOUT_ACTOR: readonly Saying[] = ['correct', 'moved', 'confirm', 'closed', 'remark'];
const ABOUT_AREA: readonly Saying[] = ['new', 'draw', 'remark'];

/** What one wants to say, and then the questions for that. */
export function Questions(props: ProposePageProps & { readonly view: FormView }): ReactNode {
  const { language } = useMessages();
  const words = PROPOSE_MESSAGES[language];
  const { view } = props;
  const { saying } = view.form;
  return (
    <>
      <fieldset className="propose-sayings">
        <legend>{words.what}</legend>
        {(props.actor ? ABOUT_ACTOR : ABOUT_AREA).map((one) => (
          <label key={one} className="propose-saying">
            <input
              type="radio"
              name="saying"
              value={one}
              checked={saying === one}
              onChange={() => view.change({ saying: one }, 'form')}
            />
            {one === 'moved' && !pointOfActor(props.actor) ? words.point.missing : words.sayings[one]}
          </label>
        ))}
      </fieldset>
      {saying === 'correct' && <CorrectFields view={view} names={props.names} />}
      {saying === 'moved' && <PointFields view={view} findStreet={props.findStreet} />}
      {saying === 'confirm' && <p>{words.confirmLead}</p>}
      {saying === 'closed' && <ClosedFields view={view} />}
      {saying === 'remark' && (
        <FormField view={view} name="text" label={words.text} hint={words.textHint} kind="long" />
      )}
      {saying === 'new' && <NewPlace {...props} />}
      {saying === 'draw' && <DrawFields view={view} />}
      {saying && (
        <div className="propose-about">
          <PhotoFields view={view} />
          <FormField view={view} name="origin" label={words.origin} hint={words.originHint} />
          <FormField view={view} name="contact" label={words.contact} hint={words.contactHint} />
        </div>
      )}
    </>
  );
}
