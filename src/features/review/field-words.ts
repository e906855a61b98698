import type { Position } from '../../domain/model/identity.ts';
import { sameValue } from '../../domain/proposals/equal.ts';
import type { FieldName, SeenValue } from '../../domain/proposals/fields.ts';
import type { FieldToDecide } from '../../domain/proposals/reviewing/fields-to-decide.ts';
import type { ReviewProblem } from '../../domain/proposals/reviewing/reviews-of-draft.ts';
import { PROPOSE_MESSAGES } from '../../i18n/propose-messages.ts';
import { REVIEW_MESSAGES } from '../../i18n/review-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { useMovedWords } from '../../i18n/use-moved-words.ts';
import { useValueWords, type ValueNames } from '../../i18n/use-value-words.ts';

/** Gives the name of each field. */
export function useFieldWords(): Readonly<Record<FieldName, string>> {
  const { language } = useMessages();
  return { ...PROPOSE_MESSAGES[language].fields, ...REVIEW_MESSAGES[language].moreFields };
}

/** Gives a function that says a value of a field; a point also by how far and which way it is from the one of now. */
export function useSayValue(
  names: ValueNames,
  { field, now }: FieldToDecide,
): (value: SeenValue | null) => string {
  const say = useValueWords(names);
  const sayMove = useMovedWords();
  return (value) => {
    const isOther = field === 'point' && now !== null && value !== null && !sameValue(now, value);
    const said = say(field, value);
    return isOther ? `${sayMove(now as Position, value as Position)} (${said})` : said;
  };
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
