import { describe, expect, it } from 'vitest';
import { choicesIn } from '../../../../src/domain/proposals/conflicts.ts';
import { sortRecords } from '../../../../src/domain/proposals/merge.ts';
import { standings } from '../../../../src/domain/proposals/review.ts';
import { acceptOf, undoOf } from '../../../../src/domain/room/accepting.ts';
import { afterChanges, EMPTY_ROOM, shownSet } from '../../../../src/domain/room/contents.ts';
import { tallyOf } from '../../../../src/domain/room/tally.ts';
import { readRoomWord, roomWordFrom } from '../../../../src/domain/room/words.ts';
import { aProposal, minute, phone, uuid } from '../../../support/proposals.ts';

const newPlace = (number: number, themes: readonly string[]) =>
  aProposal(number, {
    kind: 'new-actor',
    geometry: null,
    fields: [
      { field: 'name_nl', value: 'Buurtkeuken' },
      { field: 'category', value: 'social-restaurant' },
      { field: 'themes', value: themes },
    ],
  });

describe('the contents of a room', () => {
  it('follow what is shown, hidden, shown again and gone, whatever else comes', () => {
    const [first, second] = [aProposal(1), aProposal(2)];
    const contents = afterChanges(EMPTY_ROOM, [
      { seq: 1, id: first.id, state: 'shown', record: first },
      { seq: 2, id: second.id, state: 'shown', record: second },
      { seq: 3, id: uuid(3), state: 'shown', record: { record: 'proposal', id: uuid(3) } },
      { seq: 4, id: uuid(4), state: 'shown', record: first },
      { seq: 5, id: first.id, state: 'hidden', record: first },
    ]);
    expect([...contents.records.keys()]).toEqual([first.id, second.id]);
    expect(shownSet(contents)).toEqual([second]);
    const later = afterChanges(contents, [
      { seq: 6, id: first.id, state: 'shown', record: first },
      { seq: 7, id: second.id, state: 'gone' },
    ]);
    expect(shownSet(later)).toEqual([first]);
  });
});

describe('leading a room', () => {
  it('accepts one of two values, says which, and takes that back', () => {
    const one = aProposal(1, { changes: [phone('+3225110001', '+3225110002')] });
    const two = aProposal(2, { changes: [phone('+3225110001', '+3225110003')] });
    const known = { actors: new Map(), closed: new Map() };
    const choices = choicesIn([one, two], known);
    const open = standings(sortRecords([one, two])).get(one.id);
    if (!open) throw new Error('The proposal has no standing.');
    const accept = acceptOf(one, open, { id: uuid(3), now: minute(5), choices });
    expect(accept.values).toEqual([phone(null, '+3225110002')]);
    const accepted = standings(sortRecords([one, two, accept])).get(one.id);
    expect(accepted?.state).toBe('changed');
    if (!accepted) throw new Error('The proposal has no standing.');
    const undo = undoOf(one, accepted, { id: uuid(4), now: minute(5) });
    expect(standings(sortRecords([one, two, accept, undo])).get(one.id)?.state).toBe('open');
  });
});

describe('the numbers of a big screen', () => {
  it('count a proposal in each of its themes and let the rose grow by new places only', () => {
    const actor = { themes: ['housing', 'admin'] };
    const actorOf = (id: string) => (id === 'an-actor' ? (actor as never) : undefined);
    const tally = tallyOf([aProposal(1), newPlace(2, ['social-ties', 'housing'])], [actor as never], actorOf);
    expect(tally.themes).toEqual({ housing: 2, admin: 1, 'social-ties': 1 });
    expect(tally.before).toEqual({ housing: 1, admin: 1 });
    expect(tally.after).toEqual({ housing: 2, admin: 1, 'social-ties': 1 });
  });
});

describe('the word of a room', () => {
  it('has two different words, for every chance', () => {
    const words = new Set<string>();
    for (let first = 0; first < 5; first += 1) {
      for (const second of [0, 1, 50, 10_000]) {
        const chances = [first, second];
        words.add(roomWordFrom((below) => (chances.shift() ?? 0) % below));
      }
    }
    for (const word of words) expect(new Set(word.split('-')).size).toBe(2);
    expect(words.size).toBeGreaterThan(10);
  });

  it('is read as people type it', () => {
    expect(readRoomWord('  Téquila Salsa ')).toBe('tequila-salsa');
    expect(readRoomWord('<b>tango</b>')).toBe('b-tango-b');
  });
});
