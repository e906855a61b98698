import type { ReactNode } from 'react';
import { GUIDE_MESSAGES } from '../../i18n/guide-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';

/** The way past a question. */
export function SkipLink(props: { readonly href: string }): ReactNode {
  const { language } = useMessages();
  return (
    <p className="guide-skip">
      <a className="button" href={props.href}>
        {GUIDE_MESSAGES[language].skip}
      </a>
    </p>
  );
}
