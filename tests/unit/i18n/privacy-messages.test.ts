import { expect, it } from 'vitest';
import { PACKS } from '../../../src/i18n/languages/packs.ts';
import { PRIVACY_MESSAGES } from '../../../src/i18n/privacy-messages.ts';
import { texts } from '../../support/wordings.ts';

const { nl, fr, en } = PRIVACY_MESSAGES;
const packs = Object.entries(PACKS).map(([language, { privacy }]) => [language, privacy ?? {}] as const);

it.each([...Object.entries({ nl, fr, en }), ...packs])(
  'PR-59: the words of the page about rights hold no number of their own: %s',
  (_, words) => {
    const withDigits = texts(words, ['x', 'x', 'x']).filter(([, text]) => /\p{N}/u.test(text));
    expect(withDigits).toEqual([]);
  },
);
