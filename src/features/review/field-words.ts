import type { FieldName } from '../../domain/proposals/fields.ts';
import type { ReviewProblem } from '../../domain/proposals/reviewing/reviews-of-draft.ts';
import { PROPOSE_MESSAGES } from '../../i18n/propose-messages.ts';
import { REVIEW_MESSAGES } from '../../i18n/review-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';

/** Gives the name of each field. */
export function useFieldWords(): Readonly<Record<FieldName, string>> {
  const { language } = useMessages();
  return { ...PROPOSE_MESSAGES[language].fields, ...REVIEW_MESSAGES[language].moreFields };
}

/** Gives a function that says what is the matter with a field; null when nothing is. */
export function useProblemWords(): (
  problems: readonly ReviewProblem[],
  field: ReviewProblem['field'],
) => string | null {
  const { language } = useMessages();
  const words = { ...PROPOSE_MESSAGES[language].problems, ...REVIEW_MESSAGES[language].problems };
  return (problems, field) => {
    const problem = problems.find((one) => one.field === field);
    return problem ? words[problem.code] : null;
  };
}
