import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PACKS } from '../../../src/i18n/languages/packs.ts';
import { PRIVACY_MESSAGES } from '../../../src/i18n/privacy-messages.ts';
import { KEPT_ON_DEVICE } from '../../../src/storage/kept-on-device.ts';
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

it('PR-59: the page names everything that is kept on the device', () => {
  const folder = join(import.meta.dirname, '../../../src/storage');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const code = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('');
  const names = new Set([...code.matchAll(/'buurtkompas\.([a-z-]+)'/g)].map(([, name = '']) => name));
  expect([...names, 'offline'].sort()).toEqual([...KEPT_ON_DEVICE].sort());
});
