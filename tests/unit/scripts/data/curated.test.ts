import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBarHosts } from '../../../../scripts/data/bar-hosts.ts';
import { collectFindings } from '../../../../scripts/data/findings.ts';
import { correctStreetNames } from '../../../../scripts/data/street-corrections.ts';
import { withoutWrongFacts } from '../../../../scripts/data/wrong-facts.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'buurtkompas-curated-'));
  mkdirSync(join(root, 'data/curated'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const keep = (name: string, rows: unknown): void =>
  writeFileSync(join(root, 'data/curated', name), JSON.stringify(rows));
const told = (findings: ReturnType<typeof collectFindings>): string[] =>
  findings.issues.map(({ severity, code, record, field }) => `${severity} ${code} ${record} ${field}`.trim());

describe('what people decided about sources', () => {
  type Hosts = Parameters<typeof readBarHosts>[1];
  const known = {
    neighbourhoods: [
      { id: 'west', hosting_partner: 'The house' },
      { id: 'east', hosting_partner: 'Another house' },
    ],
    known: new Set(['west', 'east', 'an-older-list']),
    actors: [{ properties: { id: 'the-house' } }],
  } as unknown as Hosts;

  it('gives the host of a neighbourhood, and tells of one that nobody decided', () => {
    keep('bar-hosts.json', [{ area: 'west', actor: 'the-house', why: 'same name' }]);
    const findings = collectFindings();
    expect([...readBarHosts(root, known, findings)]).toEqual([['west', 'the-house']]);
    expect(told(findings)).toEqual(['warning host-unknown east']);
  });

  it('lets somebody say that a host is nobody we know', () => {
    keep('bar-hosts.json', [
      { area: 'west', actor: 'the-house', why: 'same name' },
      { area: 'east', actor: null, why: 'two houses have that name' },
    ]);
    const findings = collectFindings();
    expect(readBarHosts(root, known, findings).has('east')).toBe(false);
    expect(findings.issues).toEqual([]);
  });

  it('stops at a host or a neighbourhood that is not there', () => {
    keep('bar-hosts.json', [
      { area: 'west', actor: 'nobody', why: 'a slip' },
      { area: 'nowhere', actor: null, why: 'a slip' },
    ]);
    const findings = collectFindings();
    readBarHosts(root, known, findings);
    expect(told(findings)).toEqual([
      'error unknown-id west actor',
      'error unknown-id nowhere area',
      'warning host-unknown east',
    ]);
  });

  type Entries = Parameters<typeof withoutWrongFacts>[1];
  const entries = [
    { id: 'library', facts: { website: 'https://elsewhere.example', phone: '+3225550100' } },
  ] as unknown as Entries;
  const wrong = { id: 'library', field: 'website', value: 'https://elsewhere.example', why: 'another town' };

  it('leaves a wrong fact out while the source says it, and nothing else', () => {
    keep('wrong-facts.json', [wrong]);
    const findings = collectFindings();
    expect(withoutWrongFacts(root, entries, findings)[0]?.facts).toEqual({
      website: null,
      phone: '+3225550100',
    });
    expect(findings.issues).toEqual([]);
  });

  it('keeps what the source says by now, and asks to look again', () => {
    keep('wrong-facts.json', [
      { ...wrong, value: 'https://before.example' },
      { ...wrong, id: 'gone' },
    ]);
    const findings = collectFindings();
    expect(withoutWrongFacts(root, entries, findings)[0]?.facts.website).toBe('https://elsewhere.example');
    expect(told(findings)).toEqual([
      'warning source-differs library website',
      'error unknown-record gone website',
    ]);
  });

  it('corrects a street name in either language and tells of one that no street has', () => {
    type Streets = Parameters<typeof correctStreetNames>[1];
    keep('street-names.json', [
      { from: '1Laan', to: 'Laan', why: 'a slip' },
      { from: '2', to: null, why: 'a number' },
      { from: 'Gone', to: null, why: 'a slip' },
    ]);
    const findings = collectFindings();
    const streets = [
      { name_nl: '1Laan', name_fr: 'Avenue' },
      { name_nl: null, name_fr: '2' },
    ] as unknown as Streets;
    expect(correctStreetNames(root, streets, findings)).toEqual([
      { name_nl: 'Laan', name_fr: 'Avenue' },
      { name_nl: null, name_fr: null },
    ]);
    expect(told(findings)).toEqual(['warning unknown-record Gone']);
  });
});
