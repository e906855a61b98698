import { describe, expect, it } from 'vitest';
import type { Position } from '../../../../src/domain/model/identity.ts';
import {
  canClose,
  type Drawing,
  type DrawnKind,
  drawingProblem,
  drawnAs,
  withCorner,
  withCornerAt,
  withoutCorner,
} from '../../../../src/domain/proposals/drawing/drawing.ts';
import { drawingOf } from '../../../../src/domain/proposals/drawing/drawn-proposals.ts';
import { proposalOfForm } from '../../../../src/domain/proposals/form/proposal-of-form.ts';
import {
  emptyForm,
  formOfDraft,
  type ProposeForm,
  saysAnything,
} from '../../../../src/domain/proposals/form/propose-form.ts';
import { readProposals } from '../../../../src/domain/proposals/read-proposals.ts';
import { writeProposals } from '../../../../src/domain/proposals/write-proposals.ts';
import { minute, uuid } from '../../../support/proposals.ts';

const A: Position = [4.34, 50.83];
const B: Position = [4.35, 50.83];
const C: Position = [4.35, 50.84];
const D: Position = [4.34, 50.84];
const drawn = (kind: DrawnKind, ...corners: readonly Position[]): Drawing =>
  corners.reduce(withCorner, { kind, corners: [] });
const area = 'marollen' as ProposeForm['area'];
const form = (drawing: Drawing | null, name = 'Ons plein'): ProposeForm => ({
  ...emptyForm(area, null),
  ...{ saying: 'draw', drawn: drawing, texts: { name } },
});
const made = (given: ProposeForm) =>
  proposalOfForm(given, {
    ...{ id: uuid(1), contactId: uuid(2), at: minute(0), edition: { number: 1, date: '2026-11-24' } },
    ...{ actor: null, phoneOf: () => null, sayMiddle: String },
  });

describe('PR-60 corners are set one by one', () => {
  it('a place is where it was pressed last, to six decimals', () => {
    expect(drawn('place', A, [4.3512345678, 50.8498765432]).corners).toEqual([[4.351235, 50.849877]]);
  });

  it('a second press on one spot sets no second corner', () => {
    expect(drawn('route', A, B, [B[0] + 1e-9, B[1]]).corners).toEqual([A, B]);
  });

  it('the last is taken back, another one by its place, and one can be moved', () => {
    expect(withoutCorner(drawn('route', A, B, C)).corners).toEqual([A, B]);
    expect(withoutCorner(drawn('route', A, B, C), 0).corners).toEqual([B, C]);
    expect(withCornerAt(drawn('route', A, B, C), 1, D).corners).toEqual([A, D, C]);
  });

  it('as another kind the corners stay, a place keeps the last', () => {
    expect(drawnAs(drawn('boundary', A, B, C), 'route').corners).toEqual([A, B, C]);
    expect(drawnAs(drawn('boundary', A, B, C), 'place').corners).toEqual([C]);
  });

  it('a figure is full before its geometry breaks a limit', () => {
    const many = Array.from({ length: 2100 }, (_, index): Position => [4.3 + index / 20_000, 50.8]);
    expect(drawn('route', ...many).corners).toHaveLength(2000);
    expect(drawn('boundary', ...many).corners).toHaveLength(1999);
  });
});

describe('PR-61 a drawing says what keeps it from being proposed', () => {
  it.each<[string | null, Drawing]>([
    ['corners', drawn('place')],
    [null, drawn('place', A)],
    ['corners', drawn('route', A)],
    [null, drawn('route', A, C)],
    ['corners', drawn('boundary', A, B)],
    [null, drawn('boundary', A, B, C, D)],
    ['crosses', drawn('boundary', A, C, B, D)],
    ['outside', drawn('route', A, [3.2, 51.2])],
  ])('%s', (problem, drawing) => {
    expect(drawingProblem(drawing)).toBe(problem);
  });

  it('only an outline of three corners can be closed', () => {
    expect(
      [drawn('route', A, B, C), drawn('boundary', A, B), drawn('boundary', A, B, C)].map(canClose),
    ).toEqual([false, false, true]);
  });
});

describe('PR-62 a form with a drawing', () => {
  it.each<DrawnKind>(['place', 'route', 'boundary'])(
    'becomes a %s that another reads and sees the same',
    (kind) => {
      const drawing = drawn(kind, A, B, C);
      const result = made(form(drawing));
      if ('problems' in result) throw new Error(JSON.stringify(result.problems));
      const { value, issues } = readProposals(writeProposals(result.records, { contacts: true }), 'test');
      expect(issues).toEqual([]);
      const [read] = value;
      if (read?.record !== 'proposal') throw new Error('no proposal');
      expect(read).toMatchObject({ kind, name: 'Ons plein', neighbourhood: 'marollen' });
      expect(drawingOf(read)).toEqual(drawing);
    },
  );

  it('says both what to draw and that it needs a name', () => {
    expect(made(form(drawn('boundary', A, C, B, D), ' '))).toEqual({
      problems: [
        { field: 'drawn', code: 'crosses' },
        { field: 'name', code: 'needed' },
      ],
    });
  });

  it('is kept as a draft once a corner is set, and a draft from before drawing opens', () => {
    expect([form(drawn('route'), ''), form(drawn('route', A), '')].map(saysAnything)).toEqual([false, true]);
    const { drawn: _, ...old } = form(null);
    const draft = { id: uuid(1), at: minute(0), form: old as never };
    expect(formOfDraft(draft)).toEqual(form(null));
  });
});
