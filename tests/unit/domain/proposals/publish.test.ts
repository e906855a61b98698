import { describe, expect, it } from 'vitest';
import type { AcceptedFile } from '../../../../src/domain/proposals/accepted.ts';
import { correctEntry, newEntry } from '../../../../src/domain/proposals/apply-accepted.ts';
import { knownOf } from '../../../../src/domain/proposals/changes.ts';
import { joinSets } from '../../../../src/domain/proposals/merge.ts';
import type { ProposalRecord } from '../../../../src/domain/proposals/proposal.ts';
import { planPublishing } from '../../../../src/domain/proposals/publish.ts';
import { actorAt, anActor } from '../../../support/actors.ts';
import { aContact, aProposal, aRemoval, aReview, phone, uuid } from '../../../support/proposals.ts';

const [V0, V1, V2, V3] = ['+3225110000', '+3225110001', '+3225110002', '+3225110003'] as const;
const actor = {
  ...actorAt('an-actor', [4.35, 50.84], ['housing']),
  properties: anActor({ phone: V0, name_fr: 'Un' }),
};
const known = knownOf([actor], { actors: [] });
const words = {
  categories: new Set(['social-grocery']),
  services: new Set(['homework']),
  audience: new Set<string>(),
};

const plan = (records: readonly ProposalRecord[], accepted: readonly AcceptedFile[] = []) =>
  planPublishing({ set: joinSets(records), known, words, accepted, source: 'set' });
const codes = (records: readonly ProposalRecord[], accepted: readonly AcceptedFile[] = []) =>
  plan(records, accepted).issues.map(({ code, record, field }) => `${code} ${record.slice(0, 8)} ${field}`);

const proposed = (number: number, from: string | null, to: string | null) =>
  aProposal(number, { changes: [phone(from, to)] });
const one = proposed(1, V0, V1);
const yes = aReview(11, one);

/** What the build makes of the telephone number. */
function built(files: readonly AcceptedFile[], now: string = V0) {
  const origin = { id: 'an-actor', file: 'register', neighbourhood: null, source: { id: 'r', title: 'r' } };
  const { entry, differs } = correctEntry(newEntry(origin, [{ field: 'phone', value: now }]), files);
  return { phone: entry.facts.phone, differs: differs.map(({ proposal }) => proposal) };
}

describe('publishing', () => {
  it('publishes nothing that nobody accepted, and no remark', () => {
    const remark = aProposal(2, { kind: 'remark', actor: 'an-actor', geometry: null, text: 'A remark.' });
    expect(plan([one, remark, aReview(12, remark)]).write).toEqual([]);
  });

  it('PR-36: writes the value before and after, the id, who decided and when, and nothing of a contact', () => {
    const [file] = plan([one, yes, aContact(9, one)]).write;
    expect(file).toMatchObject({
      ...{ proposal: one.id, kind: 'correction', actor: 'an-actor' },
      changes: [{ field: 'phone', from: V0, value: V1 }],
      decided: { on: '2026-12-01', role: 'bar', team: 'BAR Marollen' },
    });
    expect(JSON.stringify(file)).not.toMatch(/Jo"|reach/);
  });

  it('PR-37: changes nothing the second time, takes off what was undone, leaves what is not in the set', () => {
    const first = plan([one, yes]).write;
    const undo = aReview(12, one, { decision: 'undo', follows: [yes.id] });
    expect(plan([one, yes], first)).toEqual({ write: [], remove: [], keep: [one.id], issues: [] });
    expect(plan([one, yes, undo], first)).toMatchObject({ remove: [one.id] });
    expect(plan([proposed(5, V0, V2)], first)).toMatchObject({ write: [], remove: [], keep: [] });
  });

  it('PR-32: takes off what a removed proposal had published', () => {
    expect(plan([one, yes, aRemoval(13, one)], plan([one, yes]).write)).toMatchObject({ remove: [one.id] });
  });

  it('PR-39: gives a new actor an id of its name and the proposal', () => {
    const fields = ['Épicerie « d’à côté »', 'social-grocery'].map((value, i) => ({
      field: ['name_fr', 'category'][i],
      value,
    }));
    const fresh = aProposal(0x1234abcd, { kind: 'new-actor', geometry: null, fields });
    expect(plan([fresh, aReview(11, fresh)]).write[0]?.actor).toBe('epicerie-d-a-cote-1234abcd');
  });
});

describe('what has to wait', () => {
  const other = proposed(2, V0, V2);
  const otherYes = aReview(12, other);

  it('PR-21: two accepted values for one field, until one review states the value', () => {
    expect(codes([one, yes, other, otherYes])).toEqual([
      'needs-choice 00000001 phone',
      'needs-choice 00000002 phone',
    ]);
    const chosen = aReview(13, other, { follows: [otherYes.id], values: [phone(V1, V3)] });
    const { write, issues } = plan([one, yes, other, otherYes, chosen]);
    expect(issues).toEqual([]);
    expect(built(write)).toEqual({ phone: V3, differs: [] });
  });

  it('PR-9: a value that its maker did not see, also when an earlier decision put it there', () => {
    expect(codes([proposed(1, V3, V1), yes])).toEqual(['needs-choice 00000001 phone']);
    expect(codes([one, yes, other, otherYes], plan([one, yes]).write)).toEqual([
      'needs-choice 00000002 phone',
    ]);
  });

  it('whole: a proposal with one field in conflict publishes none of the others, nor what builds on it', () => {
    const both = aProposal(1, { changes: [phone(V0, V1), { field: 'hours', seen: 'Mo', value: 'Tu' }] });
    const next = proposed(3, V1, V2);
    expect(plan([both, yes, next, aReview(13, next)])).toMatchObject({ write: [], issues: [{}, {}] });
  });

  it('an actor, word or name that is not there', () => {
    const about = (changes: object) => {
      const proposal = aProposal(1, { ...changes });
      return codes([proposal, aReview(11, proposal)]);
    };
    expect(about({ actor: 'nobody' })).toEqual(['unknown-id 00000001 actor']);
    expect(about({ changes: [{ field: 'services', seen: null, value: ['juggling'] }] })).toEqual([
      'unknown-word 00000001 services',
    ]);
    expect(about({ changes: [{ field: 'category', seen: 'neighbourhood-house', value: 'circus' }] })).toEqual(
      ['unknown-category 00000001 category'],
    );
    expect(about({ changes: [{ field: 'name_fr', seen: 'Un', value: null }] })).toEqual([
      'missing-field 00000001 name_nl, name_fr',
    ]);
  });

  it('PR-33: holds back a text with a mailbox that looks like a person’s, also the name of a drawing', () => {
    const summary = aProposal(2, {
      changes: [{ field: 'summary_nl', seen: null, value: 'Mail jan.peeters@example.org, of bel.' }],
    });
    const drawn = aProposal(3, {
      ...{ kind: 'place', neighbourhood: 'marollen', name: 'Bank (marie@example.org)' },
      geometry: { type: 'Point', coordinates: [4.35, 50.84] },
    });
    const office = aProposal(4, {
      changes: [{ field: 'summary_fr', seen: null, value: 'Écrivez à info@example.org.' }],
    });
    const all = [summary, drawn, office];
    const records = [...all, ...all.map((proposal, index) => aReview(20 + index, proposal))];
    expect(codes(records)).toEqual(['personal-email 00000002 summary_nl', 'personal-email 00000003 name']);
    expect(plan(records).write.map(({ proposal }) => proposal)).toEqual([office.id]);
  });

  it('PR-33: leaves out a mailbox that looks like a person’s, and publishes the rest', () => {
    const mail = { field: 'email', seen: null, value: 'marie.peeters@example.org' };
    const proposal = aProposal(1, { changes: [phone(V0, V1), mail] });
    const { write, issues } = plan([proposal, yes]);
    expect(write[0]?.changes.map(({ field }) => field)).toEqual(['phone']);
    expect(issues).toMatchObject([{ severity: 'warning', code: 'personal-email', field: 'email' }]);
    expect(JSON.stringify(issues)).not.toContain('peeters');
  });
});

describe('the build', () => {
  it('follows a chain of decisions of one day, whatever their ids', () => {
    const records = [proposed(9, V0, V1), proposed(2, V1, V2), proposed(5, V2, V3)];
    const { write, issues } = plan([...records, ...records.map((proposal, n) => aReview(20 + n, proposal))]);
    expect(issues).toEqual([]);
    expect(built(write)).toEqual({ phone: V3, differs: [] });
    expect(built([...write].reverse())).toEqual({ phone: V3, differs: [] });
  });

  it('PR-38: keeps the decision and says so when a source has another value by now', () => {
    const files = plan([one, yes]).write;
    expect(built(files, V1)).toEqual({ phone: V1, differs: [] });
    expect(built(files, V3)).toEqual({ phone: V1, differs: [uuid(1)] });
  });

  it('PR-6: takes a value away that is wrong', () => {
    const none = proposed(1, V0, null);
    expect(built(plan([none, yes]).write)).toEqual({ phone: null, differs: [] });
  });
});
