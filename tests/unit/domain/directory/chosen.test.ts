import { describe, expect, it } from 'vitest';
import { chosenOf, readChosen } from '../../../../src/domain/directory/chosen.ts';
import { anActor } from '../../../support/actors.ts';

const actors = [
  anActor({ id: 'a', themes: ['housing'] }),
  anActor({ id: 'b', themes: ['food-aid', 'housing'] }),
  anActor({ id: 'c', themes: ['justice'] }),
];
const ids = (themes: string | null, named: string | null): string[] =>
  chosenOf(actors, readChosen(themes, named)).map(({ id }) => id);

describe('what a list in another site is narrowed to', () => {
  it('is everything when nothing is named', () => {
    expect(ids(null, '')).toEqual(['a', 'b', 'c']);
  });

  it('is what covers one of the themes', () => {
    expect(ids('housing, justice', null)).toEqual(['a', 'b', 'c']);
    expect(ids('food-aid', null)).toEqual(['b']);
  });

  it('is the named actors, in the order of the list', () => {
    expect(ids(null, 'c,a')).toEqual(['a', 'c']);
    expect(ids('housing', 'c,a')).toEqual(['a']);
  });

  it('leaves unknown themes aside', () => {
    expect(readChosen('__proto__,housing', null).themes).toEqual(['housing']);
  });
});
