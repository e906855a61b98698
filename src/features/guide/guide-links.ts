import type { GuideStep } from '../../domain/guide/steps.ts';
import type { Address, Page } from '../../state/address.ts';
import { hrefTo } from '../../state/view.ts';

/** The page of the guide as an address names it. */
export type GuidePlace = Extract<Page, { kind: 'guide' }>;

/** Gives the link to a step of the guide, with the answers so far and some of them changed. */
export function guideHref(
  place: GuidePlace,
  step: GuideStep,
  change: Partial<Omit<Address, 'page' | 'language'>> & Partial<Pick<GuidePlace, 'where'>> = {},
): string {
  const { where = place.where, ...rest } = change;
  return hrefTo({ ...rest, page: { kind: 'guide', step, where } });
}
