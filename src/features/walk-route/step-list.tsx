import type { ReactNode } from 'react';
import type { Directions } from '../../domain/walking/directions.ts';
import { InLanguage } from '../../i18n/in-language.tsx';
import { ROUTE_MESSAGES } from '../../i18n/route-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { distanceWords, streetWords, turnWords } from './step-words.ts';
import { TurnSign } from './turn-sign.tsx';
import './step-list.css';

/** The steps of a walk in words, on screen and on paper. */
export function StepList({ directions }: { readonly directions: Directions }): ReactNode {
  const { language } = useMessages();
  return (
    <>
      <ol className="step-list">
        {directions.steps.map((step) => {
          const street = streetWords(step, language);
          return (
            <li key={step.at.join()}>
              <TurnSign turn={step.turn} />
              <span>
                {turnWords(step, language)}{' '}
                <strong>
                  <InLanguage language={street.language}>{street.text}</InLanguage>
                </strong>
              </span>
              <span className="step-list__metres">{distanceWords(step.metres, language)}</span>
            </li>
          );
        })}
      </ol>
      <p className="step-list__end">{ROUTE_MESSAGES[language].arrival[directions.arrival]}</p>
    </>
  );
}
