import { describe, expect, it } from 'vitest';
import { fillColumns } from '../../../../src/domain/flyer/columns.ts';

const blocks = (count: number, heightMm: number) =>
  Array.from({ length: count }, (_, id) => ({ id, heightMm }));

describe('columns', () => {
  it('keep the order, split nothing and end within one entry of each other', () => {
    const { columns, rest } = fillColumns(blocks(25, 10), [200, 200, 200, 200], 2);
    expect(rest).toEqual([]);
    expect(columns.flatMap((column) => column.entries.map(({ block }) => block.id))).toEqual(
      Array.from({ length: 25 }, (_, id) => id),
    );
    const full = columns.slice(0, -1).map((column) => column.heightMm);
    expect(Math.max(...full) - Math.min(...full)).toBeLessThanOrEqual(12);
  });

  it('hand back what does not fit', () => {
    expect(fillColumns(blocks(5, 60), [100, 100], 2).rest.map((block) => block.id)).toEqual([2, 3, 4]);
  });

  it('refuse an entry higher than a column, and say so', () => {
    expect(() => fillColumns(blocks(1, 300), [200], 2)).toThrow(/300.0 mm is higher than a column/);
  });
});
