import { Maker } from '../domain/proposals/proposal.ts';
import { may, type Role } from '../domain/proposals/rights.ts';

/** Name under which role and team of who reviews are kept on this device. */
const REVIEWER_KEY = 'buurtkompas.reviewer';

/** Who decides about proposals: a role with that right, and a team; never the name of a person (PR-2). */
export interface Reviewer {
  readonly role: Role;
  readonly team?: string;
}

/** Gives a reviewer as the rules want one; null for a role without the right or a team that cannot be. */
export function readReviewer(value: unknown): Reviewer | null {
  const maker = Maker.safeParse(value);
  if (!maker.success || !may(maker.data.role, 'decide')) return null;
  const { role, team } = maker.data;
  return { role, ...(team ? { team } : {}) };
}

/** Gives who reviews on this device; null when that was not said, or nothing can be kept. */
export function readKeptReviewer(): Reviewer | null {
  try {
    return readReviewer(JSON.parse(localStorage.getItem(REVIEWER_KEY) ?? 'null'));
  } catch {
    return null;
  }
}

/** Keeps who reviews on this device; null leaves nothing behind. Gives false where nothing can be kept. */
export function keepReviewer(reviewer: Reviewer | null): boolean {
  try {
    if (reviewer) localStorage.setItem(REVIEWER_KEY, JSON.stringify(reviewer));
    else localStorage.removeItem(REVIEWER_KEY);
    return true;
  } catch {
    return false;
  }
}
