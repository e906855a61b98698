import { describe, expect, it } from 'vitest';
import { changed, historyOf, redone, undone } from '../../../../../src/domain/flyer/studio/history.ts';
import {
  ALL_ACTORS,
  isChosen,
  isPlain,
  PLAIN_LAYOUT,
  STUDIO_KINDS,
  sheetOf,
  withActor,
} from '../../../../../src/domain/flyer/studio/layout.ts';
import { readLayout } from '../../../../../src/domain/flyer/studio/layout-address.ts';
import { asTaken } from '../../../../../src/domain/flyer/studio/takes.ts';
import { ActorId, NeighbourhoodId } from '../../../../../src/domain/model/identity-checks.ts';

const area = NeighbourhoodId.parse('marollen');
const [one, two] = ['one', 'two'].map((id) => ActorId.parse(id)) as [ActorId, ActorId];
const read = (query: string) => {
  const search = new URLSearchParams(query);
  return readLayout((name) => search.get(name), 'fr');
};

describe('the kinds of the studio', () => {
  it('are those of one neighbourhood in the registry', () => {
    expect(STUDIO_KINDS).toEqual(expect.arrayContaining(['a3', 'theme']));
    expect(STUDIO_KINDS).not.toEqual(expect.arrayContaining(['roses']));
    for (const kind of STUDIO_KINDS) expect(sheetOf({ ...PLAIN_LAYOUT, area, kind })?.kind).toBe(kind);
  });

  it('show nothing of a choice they do not take', () => {
    const layout = { ...PLAIN_LAYOUT, area, kind: 'theme' as const, title: 'Ours', note: 'Soup at noon' };
    expect(asTaken(layout)).toMatchObject({ title: '', note: '', kind: 'theme' });
    expect(isPlain(asTaken(layout))).toBe(true);
    expect(isPlain({ ...layout, kind: 'a3' })).toBe(false);
  });
});

describe('the choice of actors', () => {
  it('without some holds those that come later, only some does not', () => {
    const without = withActor(ALL_ACTORS, one, false);
    expect([isChosen(without, one), isChosen(without, two)]).toEqual([false, true]);
    const only = withActor({ rule: 'only', ids: [] }, one, true);
    expect([isChosen(only, one), isChosen(only, two)]).toEqual([true, false]);
  });

  it('is as before when one is taken off and put back', () => {
    expect(withActor(withActor(ALL_ACTORS, one, false), one, true)).toEqual(ALL_ACTORS);
  });
});

describe('an address', () => {
  it.each([
    ['an unknown sheet', 'area=marollen&sheet=banner', { kind: 'a3' }],
    ['a sheet of no neighbourhood', 'area=marollen&sheet=roses', { kind: 'a3' }],
    ['no neighbourhood', 'area=../etc', { area: null }],
    ['an unknown language', 'language=xx', { language: 'fr' }],
    ['unknown themes', 'themes=magic.housing.housing', { themes: ['housing'] }],
    ['ids that are none', 'without=one.%3Cscript%3E.one', { actors: { rule: 'without', ids: [one] } }],
    ['a place far away', 'at=0.00000,0.00000&scale=4000', { view: null }],
    ['no scale', 'at=4.34630,50.83650', { view: null }],
    [
      'a scale beyond bounds',
      'at=4.34630,50.83650&scale=99999',
      { view: { centre: [4.3463, 50.8365], scale: 20_000 } },
    ],
    [
      'a scale between two steps',
      'at=4.34630,50.83650&scale=4012',
      { view: { centre: [4.3463, 50.8365], scale: 4000 } },
    ],
    ['hidden signs in a title', 'title=a%E2%80%AEb%0Ac', { title: 'a b c' }],
    ['a long note', `note=${'x'.repeat(500)}`, { note: 'x'.repeat(200) }],
    ['a logo', 'logo=data:image/png;base64,AAAA', { logo: null }],
    ['unknown colours', 'colours=neon', { colouring: 'colour' }],
  ])('with %s is repaired', (_, query, repaired) => {
    expect(read(query)).toMatchObject(repaired);
  });
});

describe('steps', () => {
  it('go back and come again', () => {
    const after = changed(changed(historyOf('a'), 'b'), 'c');
    expect(undone(undone(after)).present).toBe('a');
    expect(redone(undone(after)).present).toBe('c');
    expect(undone(undone(undone(after))).present).toBe('a');
    expect(redone(after)).toBe(after);
  });

  it('forget what was taken back once something else is done', () => {
    const other = changed(undone(changed(historyOf('a'), 'b')), 'c');
    expect(redone(other).present).toBe('c');
    expect(undone(other).present).toBe('a');
  });

  it('are one while the same thing is typed on', () => {
    const typed = changed(changed(historyOf(''), 'o', 'title'), 'ou', 'title');
    expect(undone(typed).present).toBe('');
    expect(undone(changed(typed, 'note', 'note')).present).toBe('ou');
  });

  it('are kept up to a hundred', () => {
    let history = historyOf(0);
    for (let step = 1; step <= 150; step += 1) history = changed(history, step);
    expect(history.past).toHaveLength(100);
    expect(history.past[0]).toBe(50);
  });
});
