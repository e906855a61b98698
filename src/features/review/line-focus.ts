/** Gives the id of the link of a proposal in the queue. */
export const lineId = (proposal: string): string => `line-${proposal}`;

/** Puts the focus on the line of a proposal, where it is shown. */
export function focusLine(proposal: string): void {
  document.getElementById(lineId(proposal))?.focus();
}
