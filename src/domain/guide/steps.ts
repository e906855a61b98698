/** The four questions of the guide in their order, the best doors, and all of them. */
export const GUIDE_STEPS = ['about', 'fit', 'where', 'how', 'doors', 'all'] as const;
export type GuideStep = (typeof GUIDE_STEPS)[number];

/** The steps that ask something. */
export const QUESTIONS = ['about', 'fit', 'where', 'how'] as const satisfies readonly GuideStep[];
export type Question = (typeof QUESTIONS)[number];

/** Reads a step from an address; the first one for anything else. */
export function readGuideStep(text: string | null): GuideStep {
  return GUIDE_STEPS.find((step) => step === text) ?? 'about';
}

/** Gives the place of a question, 1 for the first; null for the steps that answer. */
export function questionNumber(step: GuideStep): number | null {
  const at = (QUESTIONS as readonly GuideStep[]).indexOf(step);
  return at < 0 ? null : at + 1;
}

/** Gives the step before; null before the first. */
export function stepBefore(step: GuideStep): GuideStep | null {
  return GUIDE_STEPS[GUIDE_STEPS.indexOf(step) - 1] ?? null;
}

/** Gives the step that follows a question. */
export function stepAfter(question: Question): GuideStep {
  return GUIDE_STEPS[GUIDE_STEPS.indexOf(question) + 1] ?? 'doors';
}
