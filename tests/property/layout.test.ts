import fc from 'fast-check';
import { expect, it } from 'vitest';
import { layoutParameters, readLayout } from '../../src/domain/flyer/studio/layout-address.ts';
import { formatAddress, parseAddress } from '../../src/state/address.ts';
import { NOTHING_CHOSEN } from '../../src/state/view.ts';
import { anyLayout } from '../support/layouts.ts';

const SEED = 20261129;

it('every layout comes back from its address, without its logo', () => {
  fc.assert(
    fc.property(anyLayout, (layout) => {
      const choices = String(
        new URLSearchParams(layoutParameters(layout).map(([name, value]) => [name, value])),
      );
      const address = { language: 'ar', page: { kind: 'studio', choices }, ...NOTHING_CHOSEN } as const;
      const url = new URL(formatAddress(address, '/'), 'https://buurtkompas.example');
      const page = parseAddress(url, '/')?.page;
      expect(page?.kind).toBe('studio');
      expect(readLayout((name) => url.searchParams.get(name), 'nl')).toEqual({ ...layout, logo: null });
      expect(url.href).not.toContain('base64');
    }),
    { seed: SEED, numRuns: 300 },
  );
});

it('any text as an address gives a layout whose own address says the same', () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), (query) => {
      const search = new URLSearchParams(query);
      const read = readLayout((name) => search.get(name), 'nl');
      const again = new Map(layoutParameters(read));
      expect(readLayout((name) => again.get(name) ?? null, 'nl')).toEqual(read);
    }),
    { seed: SEED, numRuns: 300 },
  );
});
