import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildData } from '../../scripts/data/build.ts';
import { ActorCollection } from '../../src/domain/model/actor.ts';
import { CampaignsFile } from '../../src/domain/model/campaign.ts';
import { ClosedFile } from '../../src/domain/model/closed.ts';
import type { Issue } from '../../src/domain/model/issue.ts';
import { MomentsFile } from '../../src/domain/model/moment.ts';
import { campaignPhase, runningCampaigns } from '../../src/domain/moments/moment-dates.ts';
import { copyOfInputs, errorsOf } from './support.ts';

type Copy = ReturnType<typeof copyOfInputs>;

const MARKET = {
  id: 'market-test',
  kind: 'market',
  name: { nl: 'Testmarkt' },
  from: '2026-01-04',
  until: null,
  times: { from: '08:00', to: '13:00' },
  weekly: ['Su'],
  place: null,
  neighbourhood: null,
  actor: 'la-fontaine',
  position: null,
  source: { title: 'Test' },
};
const CAMPAIGN = 'tests/fixtures/data/campaign-running.json';

type Cells = Readonly<Record<string, string>>;

const write = (copy: Copy, path: string, value: unknown) =>
  writeFileSync(join(copy.root, path), JSON.stringify(value));

/** Changes columns of rows of the Marolles register, by the id of the row; adds the columns that are missing. */
function setCells(copy: Copy, changes: Readonly<Record<string, Cells>>): void {
  copy.edit('data/curated/registers/marolles.csv', (text) => {
    const [header = '', ...rows] = text.split(/\r?\n/);
    const wanted = new Set(Object.values(changes).flatMap((cells) => Object.keys(cells)));
    const names = [...wanted].filter((name) => !header.split(';').includes(name));
    const added = rows.map((row) => {
      if (row === '') return row;
      const cells = changes[row.split(';')[0] ?? ''] ?? {};
      return [row, ...names.map((name) => cells[name] ?? '')].join(';');
    });
    return [[header, ...names].join(';'), ...added].join('\n');
  });
}

/** Builds a copy of the inputs as they stand after a change, before the tests that ask what was published. */
function builtAfter(change: (copy: Copy) => void) {
  let copy: Copy;
  beforeAll(async () => {
    copy = copyOfInputs();
    change(copy);
    await buildData({ root: copy.root });
  });
  afterAll(() => copy.remove());
  const published = (path: string) => readFileSync(join(copy.root, 'data/public', path), 'utf8');
  return {
    published,
    moments: () => MomentsFile.parse(JSON.parse(published('moments.json'))).moments,
    campaigns: () => CampaignsFile.parse(JSON.parse(published('campaigns.json'))).campaigns,
    marolles: () => ActorCollection.parse(JSON.parse(published('actors/marollen.json'))).features,
  };
}

/** The errors of a build of a copy of the inputs after a change, found before the tests that ask about them. */
function errorsAfter(change: (copy: Copy) => void): () => readonly Issue[] {
  let errors: readonly Issue[];
  beforeAll(async () => {
    const copy = copyOfInputs();
    try {
      change(copy);
      errors = await errorsOf(copy.root);
    } finally {
      copy.remove();
    }
  });
  return () => errors;
}

describe('what is kept in the project', () => {
  const { published, moments, campaigns } = builtAfter(() => undefined);

  it('has the seven BRI-Co of 2023 as moments, with their dates and nothing made up', () => {
    const told = moments().map(({ name, from, until }) => `${name.nl} ${from} ${until}`);
    expect(told).toEqual([
      'BRI-Co Rasquinet 2023-05-17 2023-05-19',
      'BRI-Co Koningin-Groen 2023-06-07 2023-06-10',
      'BRI-Co Transvaal 2023-08-29 2023-08-30',
      'BRI-Co Anneessens 2023-09-14 2023-09-15',
      'BRI-Co Gaucheret 2023-09-20 2023-09-22',
      'BRI-Co Sint-Franciscus 2023-09-27 2023-09-29',
      'BRI-Co Mariëndaal 2023-10-17 2023-10-19',
    ]);
    expect(moments().every(({ position, times, place }) => !position && !times && !place)).toBe(true);
    expect(moments().flatMap(({ neighbourhood }) => neighbourhood ?? [])).toEqual(['anneessens']);
    expect(published('moments.ics').match(/BEGIN:VEVENT/g)).toHaveLength(7);
    expect(published('moments/anneessens.ics').match(/BEGIN:VEVENT/g)).toHaveLength(1);
  });

  it('has the energy price stands of 2022 as an archived campaign', () => {
    expect(campaigns().map(({ id, start, end }) => [id, start, end])).toEqual([
      ['energy-prices-2022', '2022-01', '2022-07'],
    ]);
    expect(campaigns().map((campaign) => campaignPhase(campaign, '2026-11-25'))).toEqual(['past']);
  });
});

describe('one more moment, one more campaign and two changed actors', () => {
  const { published, moments, campaigns, marolles } = builtAfter((copy) => {
    write(copy, 'data/curated/moments/markets.json', { moments: [MARKET] });
    write(copy, 'data/curated/campaigns/test.json', JSON.parse(readFileSync(CAMPAIGN, 'utf8')));
    setCells(copy, {
      'la-fontaine': { languages: 'fr | ar', closed: 'for-now', closed_until: '2027-01-10' },
      bosch: { closed: 'for-good', closed_from: '2026-10-01' },
    });
  });

  it('a moment at the door of an actor takes over its point and neighbourhood', () => {
    const market = moments().find(({ id }) => id === 'market-test');
    expect(market?.neighbourhood).toBe('marollen');
    expect(market?.position?.[1]).toBeCloseTo(50.83, 1);
    expect(published('moments/marollen.ics')).toContain('RRULE:FREQ=WEEKLY;BYDAY=SU');
  });

  it('a campaign is switched on by a file alone', () => {
    const running = runningCampaigns(campaigns(), '2026-12-01', 'marollen');
    expect(running.map(({ id }) => id)).toEqual(['winter-test']);
    expect(running[0]?.places[0]).toMatchObject({ actor: 'la-fontaine', neighbourhood: 'marollen' });
  });

  it('a register says languages and a closure for now', () => {
    const actor = marolles().find(({ properties }) => properties.id === 'la-fontaine')?.properties;
    expect(actor?.details).toMatchObject({
      languages: ['fr', 'ar'],
      closure: { from: null, until: '2027-01-10' },
    });
  });

  it('an actor closed for good leaves the lists and its link can still say so', () => {
    expect(marolles().some(({ properties }) => properties.id === 'bosch')).toBe(false);
    expect(ClosedFile.parse(JSON.parse(published('closed.json'))).actors).toEqual([
      expect.objectContaining({ id: 'bosch', neighbourhood: 'marollen', closed_on: '2026-10-01' }),
    ]);
  });
});

describe('something wrong stops the build and is named, all of it at once', () => {
  const wrong = [
    ['until', { ...MARKET, until: '2025-12-31' }, 'invalid-date'],
    ['until', { ...MARKET, weekly: null }, 'missing-field'],
    ['actor', { ...MARKET, actor: 'nobody' }, 'unknown-id'],
    ['neighbourhood', { ...MARKET, neighbourhood: 'nowhere' }, 'unknown-neighbourhood'],
    ['times', { ...MARKET, times: { from: '13:00', to: '08:00' } }, 'invalid-number'],
    ['position', { ...MARKET, position: [2.35, 48.85] }, 'outside-region'],
    ['id', { ...MARKET, id: 'bri-co-anneessens-2023' }, 'duplicate-id'],
    ['moments.0.kind', { ...MARKET, kind: 'party' }, 'wrong-shape'],
  ] as const;
  const errors = errorsAfter((copy) => {
    for (const [index, [, moment]] of wrong.entries()) {
      const own = moment.id === MARKET.id ? { ...moment, id: `market-${index}` } : moment;
      write(copy, `data/curated/moments/wrong-${index}.json`, { moments: [own] });
    }
    const campaign = JSON.parse(readFileSync(CAMPAIGN, 'utf8')) as object;
    write(copy, 'data/curated/campaigns/test.json', { ...campaign, start: '2027-01', end: '2026-12-31' });
  });

  it('in moments', () => {
    const named = errors().filter(({ source }) => source.includes('moments'));
    expect(named.map(({ code, field }) => `${code} ${field}`).sort()).toEqual(
      wrong.map(([field, , code]) => `${code} ${field}`).sort(),
    );
  });

  it('in a campaign that ends before it starts', () => {
    const others = errors().filter(({ source }) => !source.includes('moments'));
    expect(others.map(({ code, field }) => [code, field])).toEqual([['invalid-date', 'end']]);
  });
});

describe('cells of a register that say something wrong', () => {
  const wrong: readonly [id: string, cells: Cells, code: string, field: string][] = [
    ['la-fontaine', { languages: 'Frans' }, 'invalid-choice', 'languages'],
    ['bosch', { closed: 'maybe' }, 'invalid-choice', 'closed'],
    ['amo-cars', { closed_until: '2026-01-01' }, 'missing-field', 'closed'],
    ['epee', { closed: 'for-now', closed_until: '2026-13-01' }, 'invalid-date', 'closed_until'],
  ];
  const errors = errorsAfter((copy) =>
    setCells(copy, Object.fromEntries(wrong.map(([id, cells]) => [id, cells]))),
  );

  it('stop the build and are named with row and column, and nothing else is', () => {
    const named = errors().map(({ code, record, field }) => [record, code, field]);
    expect(named.sort()).toEqual(wrong.map(([id, , code, field]) => [id, code, field]).sort());
  });
});
