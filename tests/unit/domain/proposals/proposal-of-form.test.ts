import { describe, expect, it } from 'vitest';
import type { ActorFeature } from '../../../../src/domain/model/actor.ts';
import type { Position } from '../../../../src/domain/model/identity.ts';
import { shownDrawingOf } from '../../../../src/domain/proposals/drawing/drawn-proposals.ts';
import { alikeOfForm } from '../../../../src/domain/proposals/form/alike.ts';
import { proposalOfForm } from '../../../../src/domain/proposals/form/proposal-of-form.ts';
import {
  emptyForm,
  formOfDraft,
  type ProposeForm,
  saysAnything,
} from '../../../../src/domain/proposals/form/propose-form.ts';
import type { Proposal } from '../../../../src/domain/proposals/proposal.ts';
import { readProposals } from '../../../../src/domain/proposals/read-proposals.ts';
import { writeProposals } from '../../../../src/domain/proposals/write-proposals.ts';
import { toE164 } from '../../../../src/domain/register/phone.ts';
import { anActor } from '../../../support/actors.ts';
import { minute, uuid } from '../../../support/proposals.ts';

const actor: ActorFeature = {
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [4.3463, 50.8365] },
  properties: anActor({ name: 'De Spil', name_nl: 'De Spil', phone: '+3225110001', hours: 'Mo 09:00-12:00' }),
};
const { id } = actor.properties;
const area = 'marollen' as ProposeForm['area'];

const form = (given: Partial<ProposeForm>, about = true): ProposeForm => ({
  ...emptyForm(area, about ? id : null),
  ...given,
});
const made = (given: ProposeForm, about = actor) =>
  proposalOfForm(given, {
    ...{ id: uuid(1), contactId: uuid(2), at: minute(0), edition: { number: 1, date: '2026-11-24' } },
    actor: given.actor ? about : null,
    phoneOf: toE164,
    sayMiddle: (street) => `middle of ${street}`,
  });
/** The records of a form as another reads them from its file. */
const received = (given: ProposeForm, about = actor) => {
  const result = made(given, about);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  const read = readProposals(writeProposals(result.records, { contacts: true }), 'test');
  expect(read.issues).toEqual([]);
  return read.value;
};
const problems = (given: ProposeForm) => {
  const result = made(given);
  return 'problems' in result ? result.problems.map(({ field, code }) => `${field}: ${code}`) : [];
};

describe('a form becomes a proposal that another can read', () => {
  it('a correction holds what stood there, and the number as registers write it', () => {
    const texts = { phone: ' 02 512 57 72 ', website: 'http://spil.be', 'wrong.hours': 'yes' };
    expect(received(form({ saying: 'correct', texts }))[0]).toMatchObject({
      kind: 'correction',
      actor: id,
      by: { role: 'resident' },
      changes: [
        { field: 'phone', seen: '+3225110001', value: '+3225125772' },
        { field: 'website', seen: null, value: 'https://spil.be' },
        { field: 'hours', seen: 'Mo 09:00-12:00', value: null },
      ],
    });
  });

  it('a closure, a confirmation and a remark', () => {
    const closed = form({ saying: 'closed', texts: { extent: 'for-now', from: '2026-12-24', until: '' } });
    expect(received(closed)[0]).toMatchObject({
      kind: 'closed',
      seen: null,
      closed: { extent: 'for-now', from: '2026-12-24', until: null },
    });
    expect(received(form({ saying: 'confirm' }))[0]).toMatchObject({ kind: 'confirmation', fields: [] });
    const remark = form({ saying: 'remark', texts: { text: 'De bel is stuk.' } }, false);
    expect(received(remark)[0]).toMatchObject({ kind: 'remark', neighbourhood: area });
  });

  it('a new place, with how to reach its maker apart', () => {
    const texts = { name_nl: 'Het Huis', category: 'neighbourhood-house', contact: '0470 12 34 56' };
    const [proposal, contact] = received(form({ saying: 'new', texts, point: [4.35, 50.84] }, false));
    expect(proposal).toMatchObject({ kind: 'new-actor', geometry: { coordinates: [4.35, 50.84] } });
    expect(JSON.stringify(proposal)).not.toContain('0470');
    expect(contact).toMatchObject({ record: 'contact', of: uuid(1), reach: '0470 12 34 56' });
  });
});

describe('PR-80: where an actor really stands', () => {
  const at = (...corners: Position[]) => ({ kind: 'place' as const, corners });
  const NEW: Position = [4.3475, 50.8372];

  it('PR-83: says of a point found by its street that it is the middle of it, until somebody moves it', () => {
    const street = { name: 'Hoogstraat', at: [NEW[0], NEW[1]] as [number, number] };
    const originOf = (given: Partial<ProposeForm>, about = true) => {
      const [proposal] = received(form(given, about));
      return proposal?.record === 'proposal' ? proposal.origin : null;
    };
    const moved = { saying: 'moved', street, texts: { origin: 'het bord' } } as const;
    expect(originOf({ ...moved, drawn: at(NEW) })).toBe('middle of Hoogstraat. het bord');
    expect(originOf({ ...moved, drawn: at([NEW[0] + 0.0001, NEW[1]]) })).toBe('het bord');
    const fresh = {
      saying: 'new',
      street,
      texts: { name_nl: 'Iets', category: 'neighbourhood-house' },
    } as const;
    const rounded: [number, number] = [Number(NEW[0].toFixed(5)), Number(NEW[1].toFixed(5))];
    expect(originOf({ ...fresh, point: rounded }, false)).toBe('middle of Hoogstraat');
    expect(originOf({ ...fresh, point: null }, false)).toBeUndefined();
  });

  it('is a correction of the point, with the point that its maker saw', () => {
    const [proposal] = received(form({ saying: 'moved', drawn: at(NEW) }));
    const change = { field: 'point', seen: [4.3463, 50.8365], value: NEW };
    expect(proposal).toMatchObject({ kind: 'correction', actor: id, changes: [change] });
    expect(shownDrawingOf(proposal as Proposal)).toEqual(at(NEW));
  });

  it('is a first point where the actor had none', () => {
    const [proposal] = received(form({ saying: 'moved', drawn: at(NEW) }), { ...actor, geometry: null });
    expect(proposal).toMatchObject({ changes: [{ field: 'point', seen: null, value: NEW }] });
  });

  it('comes with the address that was typed beside it, and with nothing that was said elsewhere', () => {
    const texts = { address_nl: 'Hoogstraat 1', phone: '02 512 57 72', 'wrong.hours': 'yes' };
    const [proposal] = received(form({ saying: 'moved', drawn: at(NEW), texts, themes: ['housing'] }));
    expect(proposal).toMatchObject({
      changes: [{ field: 'point' }, { field: 'address_nl', value: 'Hoogstraat 1' }],
    });
    expect(received(form({ saying: 'moved', texts }))[0]).toMatchObject({
      changes: [{ field: 'address_nl' }],
    });
  });

  it.each<[string, Position[], string]>([
    ['no point', [], 'unplaced'],
    ['a point outside the Region (PR-29)', [[4.7, 50.88]], 'outside'],
    ['the point of now (PR-11)', [[4.3463000001, 50.8365]], 'unmoved'],
  ])('says what keeps it back: %s', (_, corners, code) => {
    expect(problems(form({ saying: 'moved', drawn: at(...corners) }))).toEqual([`point: ${code}`]);
  });

  it('comes back from a draft (PR-44)', () => {
    const said = form({ saying: 'moved', drawn: at(NEW) });
    const draft = { id: uuid(1), at: minute(0), form: JSON.parse(JSON.stringify(said)) };
    expect(formOfDraft(draft)).toEqual(said);
    expect([said, form({ saying: 'moved' })].map(saysAnything)).toEqual([true, false]);
  });
});

it.each<[string, ProposeForm, string[]]>([
  ['nothing said', form({}), ['form: nothing']],
  [
    'what stands there already',
    form({ saying: 'correct', texts: { phone: '02 511 00 01' } }),
    ['form: nothing'],
  ],
  ['no telephone', form({ saying: 'correct', texts: { phone: '12' } }), ['phone: phone']],
  ['no mailbox', form({ saying: 'correct', texts: { email: 'spil.be' } }), ['email: email']],
  [
    'a script',
    form({ saying: 'correct', texts: { website: 'javascript:alert(1).be' } }),
    ['website: website'],
  ],
  ['no extent', form({ saying: 'closed' }), ['extent: needed']],
  [
    'dates the wrong way round',
    form({ saying: 'closed', texts: { extent: 'for-now', from: '2026-12-24', until: '2026-12-01' } }),
    ['until: dates'],
  ],
  ['a hidden sign', form({ saying: 'remark', texts: { text: 'a\u202eb' } }), ['text: signs']],
  ['no name', form({ saying: 'new' }, false), ['name_fr: needed', 'category: needed']],
])('says what keeps a form back: %s', (_, given, expected) => {
  expect(problems(given)).toEqual(expected);
});

it('comes back from a draft as it was, and from a broken draft not at all', () => {
  const said = form({ saying: 'correct', texts: { phone: '02' }, themes: ['housing'] });
  const draft = { id: uuid(1), at: minute(0), form: JSON.parse(JSON.stringify(said)) };
  expect(formOfDraft(draft)).toEqual(said);
  expect(formOfDraft({ ...draft, form: { saying: 'shout' } })).toBeNull();
  expect([said, form({}), form({ saying: 'confirm' })].map(saysAnything)).toEqual([true, false, true]);
});

it('shows places with a name like the one that is typed', () => {
  const named = (name_nl: string) => form({ saying: 'new', texts: { name_nl } }, false);
  expect(alikeOfForm(named('De Spil vzw'), [actor])).toEqual([actor]);
  expect(alikeOfForm(named('Zwembad'), [actor])).toEqual([]);
  expect(alikeOfForm(named('De'), [actor])).toEqual([]);
});
