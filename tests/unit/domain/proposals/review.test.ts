import { expect, it } from 'vitest';
import type { Review } from '../../../../src/domain/proposals/proposal.ts';
import { momentAfter, standingOf } from '../../../../src/domain/proposals/review.ts';
import { aProposal, aReview, minute, phone, uuid } from '../../../support/proposals.ts';

const proposal = aProposal(1);
const state = (...reviews: readonly Review[]) => standingOf(proposal, reviews).state;
const refused = { decision: 'refuse', reason: 'it is right as it is' };
const after = (...reviews: readonly Review[]) => ({ follows: reviews.map(({ id }) => id) });

const accept = aReview(10, proposal);
const refuse = aReview(11, proposal, refused);

it('PR-17: is open without reviews, asked after a question, open again after the answer', () => {
  const ask = aReview(10, proposal, { decision: 'ask', reason: 'since when?' });
  const answer = aReview(11, proposal, { decision: 'answer', by: { role: 'resident' }, ...after(ask) });
  expect([state(), state(ask), state(ask, answer)]).toEqual(['open', 'asked', 'open']);
});

it('PR-16: is accepted as it is, or changed by values of the reviewer', () => {
  const values = [phone('+3225110001', '+3225110003')];
  expect(state(accept)).toBe('accepted');
  expect(standingOf(proposal, [aReview(10, proposal, { values })])).toMatchObject({
    state: 'changed',
    values,
  });
});

it('PR-18: is disputed when two decide without knowing of each other, whatever their clocks say', () => {
  const settled = aReview(20, proposal, after(accept, refuse));
  expect([state(accept, refuse), state(refuse, accept)]).toEqual(['disputed', 'disputed']);
  expect(state(accept, aReview(12, proposal))).toBe('accepted');
  expect(state(accept, refuse, settled)).toBe('accepted');
});

it('PR-18: does not let a withdrawal weigh against a decision', () => {
  const byResident = { decision: 'withdraw', by: { role: 'resident' } };
  expect(state(aReview(10, proposal, byResident))).toBe('withdrawn');
  expect(state(accept, aReview(11, proposal, byResident))).toBe('accepted');
  expect(state(accept, aReview(11, proposal, { ...byResident, ...after(accept) }))).toBe('accepted');
});

it('PR-19: takes a review back, and takes that back too', () => {
  const changed = aReview(12, proposal, { ...refused, ...after(accept) });
  const undo = aReview(13, proposal, { decision: 'undo', ...after(changed) });
  const redo = aReview(14, proposal, { decision: 'undo', ...after(undo) });
  expect(state(accept, changed)).toBe('refused');
  expect(state(accept, changed, undo)).toBe('accepted');
  expect(state(accept, changed, undo, redo)).toBe('refused');
});

it('PR-20: keeps a review without the right to it and does not count it', () => {
  const byResident = aReview(10, proposal, { by: { role: 'resident' } });
  const boundary = aProposal(2, {
    ...{ kind: 'boundary', name: 'Onze buurt' },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [4.34, 50.83],
          [4.35, 50.83],
          [4.35, 50.84],
          [4.34, 50.83],
        ],
      ],
    },
  });
  expect(standingOf(proposal, [byResident])).toMatchObject({ state: 'open', void: [byResident] });
  expect(standingOf(boundary, [aReview(10, boundary)]).state).toBe('open');
  expect(standingOf(boundary, [aReview(10, boundary, { by: { role: 'coordinator' } })]).state).toBe(
    'accepted',
  );
});

it('PR-20: follows through a review that does not count', () => {
  const between = aReview(11, proposal, { ...refused, by: { role: 'resident' }, ...after(accept) });
  const last = aReview(12, proposal, { ...refused, ...after(between) });
  expect(state(accept, between, last)).toBe('refused');
});

it('PR-15: ignores a link to a later review, so that no two follow each other', () => {
  const one = aReview(10, proposal, { follows: [uuid(11)] });
  const other = aReview(11, proposal, { ...refused, follows: [uuid(10)] });
  expect(state(one, other)).toBe('refused');
});

it('PR-15: gives a review a moment after those it follows, also where a clock runs behind', () => {
  expect(momentAfter(minute(5), [])).toBe(minute(5));
  expect(Date.parse(momentAfter(minute(5), [accept]))).toBe(Date.parse(accept.at) + 1);
});

it('PR-20: takes no refusal or question without a reason, and nothing to undo without a review', () => {
  for (const decision of ['refuse', 'ask', 'undo'])
    expect(() => aReview(10, proposal, { decision })).toThrow();
  expect(() => aReview(10, proposal, { ...refused, values: [phone(null, '+3225110003')] })).toThrow();
});
