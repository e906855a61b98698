import { expect, it } from 'vitest';
import { formatAddress, parseAddress } from '../../../src/state/address.ts';
import { readReviewChoices, reviewAddress, writeReviewChoices } from '../../../src/state/review-address.ts';
import { uuid } from '../../support/proposals.ts';

it('PR-49: what one looks at stands in the address and comes back from it', () => {
  const choices = readReviewChoices(
    `in=marollen&state=open,refused&kind=correction&show=journal&proposal=${uuid(1)}`,
  );
  expect(choices).toEqual({
    ...{ area: 'marollen', states: ['open', 'refused'], kinds: ['correction'] },
    ...{ journal: true, proposal: uuid(1) },
  });
  const href = formatAddress({ language: 'nl', ...reviewAddress(choices) }, '/');
  const page = parseAddress(new URL(href, 'https://x.be'), '/')?.page;
  expect(page).toEqual({ kind: 'review', choices: writeReviewChoices(choices) });
  expect(readReviewChoices(writeReviewChoices(choices))).toEqual(choices);
});

it('PR-49: leaves out of an address what it does not know', () => {
  expect(readReviewChoices('in=<b>&state=lost,open&kind=x&proposal=1')).toEqual({
    ...{ area: null, states: ['open'], kinds: [], journal: false, proposal: null },
  });
});
