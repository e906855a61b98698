import type { ReactNode } from 'react';
import { REVIEW_MESSAGES } from '../../i18n/review-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { useNow } from '../../state/clock.ts';

/** What is done with the file next: two commands. */
export function NextStep(): ReactNode {
  const { language } = useMessages();
  const { date } = useNow();
  return (
    <div className="review-next">
      <p>{REVIEW_MESSAGES[language].nextStep}</p>
      <pre>
        <code>
          npm run proposals -- apply buurtkompas-{date}.geojson{'\n'}npm run data
        </code>
      </pre>
    </div>
  );
}
