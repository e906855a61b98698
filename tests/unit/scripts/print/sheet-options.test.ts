import { describe, expect, it } from 'vitest';
import { chooseKinds, chooseSheets, type ThemeCounts } from '../../../../scripts/print/sheet-options.ts';
import { NeighbourhoodId } from '../../../../src/domain/model/identity-checks.ts';
import { sheetFileName } from '../../../../src/domain/model/sheet.ts';

const KNOWN = ['anneessens', 'marollen', 'madou'].map((id) => NeighbourhoodId.parse(id));
const names = (options: Partial<Parameters<typeof chooseSheets>[0]>) =>
  chooseSheets({ sheet: 'a3', neighbourhood: [], all: false, ...options })(KNOWN).map((sheet) =>
    sheetFileName(sheet, 'fr'),
  );

describe('the sheets that the command line asks for', () => {
  it('are one flyer for each neighbourhood', () => {
    expect(names({ neighbourhood: ['marollen,madou', 'marollen'] })).toEqual([
      'marollen-fr-a3',
      'madou-fr-a3',
    ]);
  });

  it('are a flyer in another compass when one is named', () => {
    expect(names({ neighbourhood: ['marollen'], compass: 'legend' })).toEqual([
      'marollen-fr-a3-compass-legend',
    ]);
    expect(names({ neighbourhood: ['marollen'], compass: 'themes' })).toEqual(['marollen-fr-a3']);
  });

  it('are one leaflet for all neighbourhoods of a theme', () => {
    expect(names({ sheet: 'theme', theme: 'housing', neighbourhood: ['marollen,anneessens'] })).toEqual([
      'marollen_anneessens-fr-theme-housing',
    ]);
  });

  it('are one leaflet of its own for each neighbourhood with --all', () => {
    expect(names({ sheet: 'theme', theme: 'food-aid', all: true })).toHaveLength(KNOWN.length);
  });

  it('are one sheet of all roses, without naming a neighbourhood', () => {
    expect(names({ sheet: 'roses' })).toEqual(['fr-roses']);
  });

  it('are a poster for the door of an actor, or for a point with a name', () => {
    expect(names({ sheet: 'here', actor: 'la-fontaine', facing: '140' })).toEqual(['la-fontaine-fr-here']);
    expect(names({ sheet: 'here', at: '4.34630,50.83650', title: 'Buurthuis' })).toEqual([
      '4-34630_50-83650-fr-here',
    ]);
  });

  it('are one sheet to draw on for each neighbourhood', () => {
    expect(names({ sheet: 'workshop', neighbourhood: ['madou,marollen'] })).toEqual([
      'madou-fr-workshop',
      'marollen-fr-workshop',
    ]);
  });

  it('are cards of what changed since an edition', () => {
    expect(names({ sheet: 'changes', neighbourhood: ['madou'], since: '3' })).toEqual(['madou-fr-changes-3']);
    expect(() => names({ sheet: 'changes', all: true })).toThrow(/needs --since/);
  });

  it('are the insert of one campaign', () => {
    expect(names({ sheet: 'campaign', campaign: 'energy-prices-2022' })).toEqual([
      'energy-prices-2022-fr-campaign',
    ]);
  });

  it.each([
    [{}, /needs --actor/],
    [{ actor: 'la-fontaine', at: '4.34630,50.83650' }, /one of the two/],
    [{ actor: 'la-fontaine', title: 'X' }, /--title goes with --at/],
    [{ at: '3.72000,51.05000' }, /no place in Brussels/],
    [{ actor: 'la-fontaine', facing: '360' }, /from 0 to 359/],
    [{ actor: 'la-fontaine', neighbourhood: ['marollen'] }, /takes no --neighbourhood/],
    [{ actor: 'la-fontaine', theme: 'housing' }, /takes no --theme/],
  ])('refuse a poster with a reason: %j', (options, reason) => {
    expect(() => names({ sheet: 'here', ...options })).toThrow(reason);
  });

  it.each([
    [{ sheet: 'roses', neighbourhood: ['marollen'] }, /takes no --neighbourhood/],
    [{ sheet: 'campaign' }, /needs --campaign/],
    [{ sheet: 'campaign', campaign: '../x' }, /data\/curated\/campaigns/],
    [{ sheet: 'campaign', campaign: 'winter', all: true }, /takes no --neighbourhood/],
    [{ sheet: 'a5', all: true }, /no sheet “a5”.*a3, .*theme/],
    [{ theme: 'housing', all: true }, /takes no --theme/],
    [{ sheet: 'theme', neighbourhood: ['marollen'] }, /needs --theme.*housing/],
    [{ sheet: 'theme', theme: 'magic', all: true }, /no theme “magic”.*housing/],
    [{}, /--neighbourhood/],
    [{ neighbourhood: ['atlantis'] }, /atlantis.*madou/],
  ])('are refused with a reason: %j', (options, reason) => {
    expect(() => names(options)).toThrow(reason);
  });
});

const COUNTS: ThemeCounts = new Map(KNOWN.map((id, index) => [id, { housing: index, admin: 3 }]));
const severalNames = (kinds: string[], options: Partial<Parameters<typeof chooseKinds>[1]>) =>
  chooseKinds(kinds, { neighbourhood: [], all: false, ...options })(KNOWN, COUNTS).map((sheet) =>
    sheetFileName(sheet, 'fr'),
  );

describe('several kinds of sheets at once', () => {
  it('are given the options that each takes', () => {
    expect(severalNames(['a3,theme', 'roses'], { neighbourhood: ['madou'], theme: 'housing' })).toEqual([
      'madou-fr-a3',
      'madou-fr-theme-housing',
      'fr-roses',
    ]);
  });

  it('refuse an option that none takes', () => {
    expect(() => severalNames(['a3', 'roses'], { all: true, theme: 'housing' })).toThrow(/takes --theme/);
    expect(() => severalNames(['a3', 'a5'], { all: true })).toThrow(/no sheet “a5”/);
  });

  it('are leaflets of the themes with three addresses, or of all that have one', () => {
    expect(severalNames(['theme'], { all: true })).toEqual(KNOWN.map((id) => `${id}-fr-theme-admin`));
    expect(severalNames(['theme'], { all: true, theme: 'all' }).sort()).toEqual(
      [
        ...KNOWN.map((id) => `${id}-fr-theme-admin`),
        'madou-fr-theme-housing',
        'marollen-fr-theme-housing',
      ].sort(),
    );
  });
});
