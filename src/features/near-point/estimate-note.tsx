import type { ReactNode } from 'react';
import { HERE_MESSAGES } from '../../i18n/here-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';

/** Says that the minutes are an estimate, because the streets could not be had. */
export function EstimateNote(): ReactNode {
  const { language } = useMessages();
  return (
    <p className="note" role="status">
      {HERE_MESSAGES[language].estimated}
    </p>
  );
}
