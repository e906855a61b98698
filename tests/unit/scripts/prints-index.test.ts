import { expect, it } from 'vitest';
import { partsOf } from '../../../scripts/site/prints-index.ts';
import { NeighbourhoodId } from '../../../src/domain/model/identity-checks.ts';
import { type Sheet, sheetAreas, sheetFileName } from '../../../src/domain/model/sheet.ts';

const area = (id: string) => NeighbourhoodId.parse(id);

it.each<[Sheet, string | null]>([
  [{ kind: 'a3', area: area('sint-joost-centrum') }, null],
  [{ kind: 'roses' }, null],
  [{ kind: 'checklist', area: area('sint-joost-centrum') }, null],
  [
    { kind: 'theme', theme: 'work-training', areas: [area('madou'), area('sint-joost-centrum')] },
    'work-training',
  ],
])('reads the name of a ready sheet back: %j', (sheet, theme) => {
  const areas = sheetAreas(sheet);
  expect(partsOf(`${sheetFileName(sheet, 'nl')}.pdf`)).toEqual({
    areas,
    language: 'nl',
    sheet: sheet.kind,
    theme,
  });
});

it('takes a flyer in another compass for none of the usual ones', () => {
  const sheet = { kind: 'a3', area: area('marollen'), compass: 'legend' } as const;
  expect(partsOf(`${sheetFileName(sheet, 'fr')}.pdf`)).toBeNull();
});

it('takes no other file for a sheet', () => {
  expect(partsOf('index.json')).toBeNull();
  expect(partsOf('marollen-fr-a2.pdf')).toBeNull();
});

it('tells a flyer in two languages from one in one', () => {
  const sheet = { kind: 'a3', area: area('marollen'), second: 'nl' } as const;
  const parts = { areas: ['marollen'], language: 'fr', second: 'nl', sheet: 'a3' };
  expect(partsOf(`${sheetFileName(sheet, 'fr')}.pdf`)).toMatchObject(parts);
});
