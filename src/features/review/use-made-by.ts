import type { ProposalRecord } from '../../domain/proposals/proposal.ts';
import { formatDate } from '../../i18n/language.ts';
import { REVIEW_MESSAGES } from '../../i18n/review-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';

/** Gives a function that says who wrote a record, and when. */
export function useMadeBy(): (record: Pick<ProposalRecord, 'at' | 'by'>) => string {
  const { language } = useMessages();
  const words = REVIEW_MESSAGES[language];
  return ({ at, by }) => `${by.team ?? words.roles[by.role]}, ${formatDate(at.slice(0, 10), language)}`;
}
