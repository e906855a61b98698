import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inflate as inflateByNode } from '../../../scripts/proposals/inflate.ts';
import type { ProposalRecord } from '../../../src/domain/proposals/proposal.ts';
import {
  CODE_LIMIT,
  codeInLink,
  linkWithCode,
  packRecords,
  UNPACKED_LIMIT,
  unpackRecords,
} from '../../../src/domain/proposals/travel.ts';
import { deflate, inflate } from '../../../src/sharing/deflate.ts';
import { aContact, aProposal, aReview } from '../../support/proposals.ts';

const proposal = aProposal(1, {
  reason: 'Le téléphone sur la porte : مفتوح',
  changes: [
    { field: 'phone', seen: '+3225110001', value: '+3225110002' },
    { field: 'hours', seen: 'Mo-Fr 09:00-12:00', value: 'Mo-We 09:00-12:00; Th 13:00-17:00' },
  ],
});
const records: readonly ProposalRecord[] = [proposal, aReview(2, proposal)];

async function coded(all: readonly ProposalRecord[]): Promise<string> {
  const code = await packRecords(all, deflate);
  if (code === null) throw new Error('these records do not fit a code');
  return code;
}
const codeOfBytes = (bytes: Uint8Array): string => `1.${Buffer.from(bytes).toString('base64url')}`;

describe.each([
  ['the browser’s streams', inflate],
  ['Node', inflateByNode],
])('codes unpacked by %s', (_, unpack) => {
  it('PR-40: carry records whole, and no contact, in 1,500 signs', async () => {
    const code = await coded([...records, aContact(3, proposal)]);
    expect(code).toMatch(/^1\.[\w-]+$/);
    expect(code.length).toBeLessThan(900);
    expect(await unpackRecords(code, 'link', unpack)).toEqual({ value: records, issues: [], features: 2 });
  });

  it('PR-40: are refused when they are cut off, of another way, no base64url, or hold too much', async () => {
    const code = await coded(records);
    const bomb = codeOfBytes(deflateRawSync(Buffer.alloc(UNPACKED_LIMIT + 1)));
    expect(bomb.length).toBeLessThan(CODE_LIMIT);
    const broken = [
      code.slice(0, -20),
      `2${code.slice(1)}`,
      '1.%%%',
      '1.A',
      '',
      '1.',
      bomb,
      `1.${'A'.repeat(2000)}`,
    ];
    for (const bad of broken) {
      const { value, issues } = await unpackRecords(bad, 'link', unpack);
      expect(value, bad.slice(0, 20)).toEqual([]);
      expect(issues, bad.slice(0, 20)).toMatchObject([{ code: 'broken-code', source: 'link' }]);
    }
  });

  it('are checked like a file', async () => {
    const code = codeOfBytes(deflateRawSync('{"type":"FeatureCollection","features":[]}'));
    expect((await unpackRecords(code, 'link', unpack)).issues).toMatchObject([
      { code: 'not-a-proposal-file' },
    ]);
  });
});

it('PR-40: gives no code for what is too long', async () => {
  const noise = Array.from({ length: 1_900 }, (_, n) =>
    String.fromCharCode(0x4e00 + ((n * 7919) % 20_000)),
  ).join('');
  expect(await packRecords([aProposal(1, { reason: noise })], deflate)).toBeNull();
});

it('stands in a link after #, and is found there beside other things', async () => {
  const code = await coded(records);
  const link = linkWithCode('https://example.org/nl/take-over?easy=1#old', code);
  expect(link).toBe(`https://example.org/nl/take-over?easy=1#proposals=${code}`);
  expect(codeInLink(link)).toBe(code);
  expect(codeInLink(`https://example.org/#map=12&proposals=${code}`)).toBe(code);
  expect(codeInLink('https://example.org/?proposals=1.abc')).toBeNull();
});
