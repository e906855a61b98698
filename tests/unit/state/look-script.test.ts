import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { type DeviceWish, LOOK_CHOICES, resolveLook } from '../../../src/domain/model/look.ts';
import { EASY_KEY } from '../../../src/storage/easy-choice.ts';
import { LOOK_KEY } from '../../../src/storage/look-choice.ts';

const SCRIPT = readFileSync(join(import.meta.dirname, '../../../public/look.js'), 'utf8');

/** Runs the script of the page's head on a device with these wishes and gives what it sets on the page. */
function setBy(
  kept: (key: string) => string | null,
  device: DeviceWish,
  search = '',
): Readonly<Record<string, string>> {
  const documentElement = { dataset: {} as Record<string, string> };
  const matchMedia = (query: string): { matches: boolean } => ({
    matches: query.includes('contrast') ? device.moreContrast : device.dark,
  });
  runInNewContext(SCRIPT, {
    document: { documentElement },
    matchMedia,
    URLSearchParams,
    location: { search },
    localStorage: { getItem: kept },
  });
  return documentElement.dataset;
}

const lookSetBy = (kept: (key: string) => string | null, device: DeviceWish): string | undefined =>
  setBy(kept, device)['look'];

const DEVICES = [true, false].flatMap((moreContrast) =>
  [true, false].map((dark) => ({ moreContrast, dark })),
);

describe.each(DEVICES)('on a device with %o', (device) => {
  it.each([...LOOK_CHOICES, null, 'neon'])(
    'the first script and the page agree about the choice %s',
    (kept) => {
      const choice = LOOK_CHOICES.find((known) => known === kept) ?? 'auto';
      expect(lookSetBy((key) => (key === LOOK_KEY ? kept : null), device)).toBe(resolveLook(choice, device));
    },
  );

  it('the device decides where storage is blocked', () => {
    const blocked = (): never => {
      throw new Error('denied');
    };
    expect(lookSetBy(blocked, device)).toBe(resolveLook('auto', device));
  });
});

describe('the plain mode', () => {
  const device = { moreContrast: false, dark: false };
  const isEasy = (kept: string | null, search: string): boolean =>
    'easy' in setBy((key) => (key === EASY_KEY ? kept : null), device, search);

  it.each([
    ['1', '', true],
    [null, '?easy=1', true],
    [null, '?theme=housing&easy=1', true],
    [null, '', false],
    ['yes', '?easy=0', false],
  ] as const)('kept as %s and with the link %s is %s before the first drawing', (kept, search, easy) => {
    expect(isEasy(kept, search)).toBe(easy);
  });

  it('comes by a link where storage is blocked', () => {
    const blocked = (): never => {
      throw new Error('denied');
    };
    expect('easy' in setBy(blocked, device, '?easy=1')).toBe(true);
  });
});
