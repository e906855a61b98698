import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildData } from '../../scripts/data/build.ts';
import { ActorCollection } from '../../src/domain/model/actor.ts';
import { CampaignsFile } from '../../src/domain/model/campaign.ts';
import { ClosedFile } from '../../src/domain/model/closed.ts';
import { MomentsFile } from '../../src/domain/model/moment.ts';
import { campaignPhase, runningCampaigns } from '../../src/domain/moments/moment-dates.ts';
import { copyOfInputs, errorsOf } from './support.ts';

let copy: ReturnType<typeof copyOfInputs>;
beforeEach(() => {
  copy = copyOfInputs();
});
afterEach(() => copy.remove());

const published = (path: string) => readFileSync(join(copy.root, 'data/public', path), 'utf8');
const moments = () => MomentsFile.parse(JSON.parse(published('moments.json'))).moments;
const campaigns = () => CampaignsFile.parse(JSON.parse(published('campaigns.json'))).campaigns;
const write = (path: string, value: unknown) => writeFileSync(join(copy.root, path), JSON.stringify(value));

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

describe('moments', () => {
  it('hold the seven BRI-Co of 2023 with their dates and nothing made up', async () => {
    await buildData({ root: copy.root });
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

  it('at the door of an actor take over its point and neighbourhood', async () => {
    write('data/curated/moments/markets.json', { moments: [MARKET] });
    await buildData({ root: copy.root });
    const market = moments().find(({ id }) => id === 'market-test');
    expect(market?.neighbourhood).toBe('marollen');
    expect(market?.position?.[1]).toBeCloseTo(50.83, 1);
    expect(published('moments/marollen.ics')).toContain('RRULE:FREQ=WEEKLY;BYDAY=SU');
  });

  it('with something wrong stop the build and are named, all of them at once', async () => {
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
    for (const [index, [, moment]] of wrong.entries()) {
      const own = moment.id === MARKET.id ? { ...moment, id: `market-${index}` } : moment;
      write(`data/curated/moments/wrong-${index}.json`, { moments: [own] });
    }
    const errors = await errorsOf(copy.root);
    expect(errors.every(({ source }) => source.includes('moments'))).toBe(true);
    const named = errors.map(({ code, field }) => `${code} ${field}`).sort();
    expect(named).toEqual(wrong.map(([field, , code]) => `${code} ${field}`).sort());
  });
});

describe('campaigns', () => {
  it('keep the energy price stands of 2022 as an archived example', async () => {
    await buildData({ root: copy.root });
    expect(campaigns().map(({ id, start, end }) => [id, start, end])).toEqual([
      ['energy-prices-2022', '2022-01', '2022-07'],
    ]);
    expect(campaigns().map((campaign) => campaignPhase(campaign, '2026-11-25'))).toEqual(['past']);
  });

  it('are switched on by a file alone', async () => {
    write('data/curated/campaigns/test.json', JSON.parse(readFileSync(CAMPAIGN, 'utf8')));
    await buildData({ root: copy.root });
    const running = runningCampaigns(campaigns(), '2026-12-01', 'marollen');
    expect(running.map(({ id }) => id)).toEqual(['winter-test']);
    expect(running[0]?.places[0]).toMatchObject({ actor: 'la-fontaine', neighbourhood: 'marollen' });
  });

  it('that end before they start stop the build', async () => {
    const campaign = JSON.parse(readFileSync(CAMPAIGN, 'utf8')) as object;
    write('data/curated/campaigns/test.json', { ...campaign, start: '2027-01', end: '2026-12-31' });
    const errors = await errorsOf(copy.root);
    expect(errors.map(({ code, field }) => [code, field])).toEqual([['invalid-date', 'end']]);
  });
});

/** Changes one column of one row of the Marolles register; adds the column where it is missing. */
function setCells(id: string, cells: Readonly<Record<string, string>>): void {
  copy.edit('data/curated/registers/marolles.csv', (text) => {
    const [header = '', ...rows] = text.split(/\r?\n/);
    const names = Object.keys(cells).filter((name) => !header.split(';').includes(name));
    const added = rows.map((row) => {
      if (row === '') return row;
      const values = names.map((name) => (row.startsWith(`${id};`) ? cells[name] : ''));
      return [row, ...values].join(';');
    });
    return [[header, ...names].join(';'), ...added].join('\n');
  });
}

const marolles = () => ActorCollection.parse(JSON.parse(published('actors/marollen.json'))).features;

describe('a register', () => {
  it('can say languages and a closure for now', async () => {
    setCells('la-fontaine', { languages: 'fr | ar', closed: 'for-now', closed_until: '2027-01-10' });
    await buildData({ root: copy.root });
    const actor = marolles().find(({ properties }) => properties.id === 'la-fontaine')?.properties;
    expect(actor?.details).toMatchObject({
      languages: ['fr', 'ar'],
      closure: { from: null, until: '2027-01-10' },
    });
  });

  it('can close an actor for good: it leaves the lists and its link can still say so', async () => {
    setCells('la-fontaine', { closed: 'for-good', closed_from: '2026-10-01' });
    await buildData({ root: copy.root });
    expect(marolles().some(({ properties }) => properties.id === 'la-fontaine')).toBe(false);
    expect(ClosedFile.parse(JSON.parse(published('closed.json'))).actors).toEqual([
      expect.objectContaining({ id: 'la-fontaine', neighbourhood: 'marollen', closed_on: '2026-10-01' }),
    ]);
  });

  it.each([
    [{ languages: 'Frans' }, 'invalid-choice', 'languages'],
    [{ closed: 'maybe' }, 'invalid-choice', 'closed'],
    [{ closed_until: '2026-01-01' }, 'missing-field', 'closed'],
    [{ closed: 'for-now', closed_until: '2026-13-01' }, 'invalid-date', 'closed_until'],
  ])('with %o stops the build', async (cells, code, field) => {
    setCells('la-fontaine', cells);
    const errors = await errorsOf(copy.root);
    expect(errors.map((error) => [error.code, error.record, error.field])).toEqual([
      [code, 'la-fontaine', field],
    ]);
  });
});
