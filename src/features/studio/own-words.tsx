import { type ChangeEvent, type ReactNode, useId, useState } from 'react';
import { type Layout, LIMITS } from '../../domain/flyer/studio/layout.ts';
import { cut } from '../../domain/flyer/studio/layout-address.ts';
import { STUDIO_MESSAGES } from '../../i18n/studio-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { shapeSheet } from '../../state/studio.ts';
import { FileButton } from '../../ui/file-button.tsx';
import { type LogoProblem, readImage } from './read-image.ts';

/** Title, message and logo of whoever makes the sheet. */
export function OwnWords({ layout }: { readonly layout: Layout }): ReactNode {
  const { language } = useMessages();
  const words = STUDIO_MESSAGES[language];
  return (
    <div className="studio-fields">
      <TextChoice
        label={words.title}
        value={layout.title}
        most={LIMITS.title}
        onChange={(title) => shapeSheet({ title }, 'title')}
      />
      <TextChoice
        label={words.note}
        value={layout.note}
        most={LIMITS.note}
        rows={4}
        onChange={(note) => shapeSheet({ note }, 'note')}
      />
      <LogoChoice layout={layout} />
    </div>
  );
}

/** A text with as many signs as it may have, told below it. */
function TextChoice(props: {
  readonly label: string;
  readonly value: string;
  readonly most: number;
  readonly rows?: number;
  onChange(value: string): void;
}): ReactNode {
  const { language } = useMessages();
  const words = STUDIO_MESSAGES[language];
  const id = useId();
  const field = {
    id,
    value: props.value,
    maxLength: props.most,
    dir: 'auto',
    'aria-describedby': `${id}-left`,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      props.onChange(cut(event.currentTarget.value, props.most)),
  } as const;
  return (
    <div className="form-field studio-field">
      <label htmlFor={id}>{props.label}</label>
      {props.rows ? <textarea rows={props.rows} {...field} /> : <input type="text" {...field} />}
      <span className="note" id={`${id}-left`}>
        {words.signsLeft(props.most - [...props.value].length)}
      </span>
    </div>
  );
}

function LogoChoice({ layout }: { readonly layout: Layout }): ReactNode {
  const { language } = useMessages();
  const words = STUDIO_MESSAGES[language];
  const [problem, setProblem] = useState<LogoProblem | null>(null);
  const take = async (file: File): Promise<void> => {
    const read = await readImage(file);
    setProblem(typeof read === 'string' ? read : null);
    if (typeof read !== 'string') shapeSheet({ logo: read });
  };
  return (
    <div className="studio-field">
      <h3>{words.logo}</h3>
      {layout.logo && <img className="studio-logo" src={layout.logo.data} alt={words.logo} />}
      <p className="studio-row">
        <FileButton label={words.chooseLogo} accept=".png,.jpg,.jpeg,.svg" onFile={take} />
        {layout.logo && (
          <button type="button" className="button" onClick={() => shapeSheet({ logo: null })}>
            {words.removeLogo}
          </button>
        )}
      </p>
      <p className="note">{words.logoHint}</p>
      {problem && (
        <p role="alert" className="studio-problem">
          {words.logoProblems[problem]}
        </p>
      )}
    </div>
  );
}
