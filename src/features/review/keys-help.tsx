import type { ReactNode } from 'react';
import { REVIEW_MESSAGES } from '../../i18n/review-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';

const KEYS = [
  ['next', ['j', '↓']],
  ['previous', ['k', '↑']],
  ['open', ['Enter']],
  ['close', ['Esc']],
] as const;

/** The keys of the page, in words. */
export function KeysHelp(): ReactNode {
  const { language } = useMessages();
  const words = REVIEW_MESSAGES[language];
  return (
    <details className="review-keys">
      <summary>{words.keys}</summary>
      <dl>
        {KEYS.map(([name, keys]) => (
          <div key={name}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words.keyWords[name]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
