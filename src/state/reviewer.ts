import { create } from 'zustand';
import { keepReviewer, type Reviewer, readKeptReviewer } from '../storage/reviewer-choice.ts';

/** Who reviews on this device. */
export const useReviewer = create<{ readonly reviewer: Reviewer | null }>()(() => ({
  reviewer: readKeptReviewer(),
}));

/** Says who reviews, or (null) that nobody said it; kept where that can be. */
export function setReviewer(reviewer: Reviewer | null): void {
  keepReviewer(reviewer);
  useReviewer.setState({ reviewer });
}
