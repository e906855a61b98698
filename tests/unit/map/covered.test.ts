import { describe, expect, it } from 'vitest';
import { coveredBoxes, type LabelBox, touches } from '../../../src/map/markers/covered.ts';

const compact = { width: 10, height: 10 };

describe('coveredBoxes', () => {
  it('shrinks the lesser of two that touch', () => {
    const wide = { width: 100, height: 20 };
    expect(
      coveredBoxes(
        [
          { x: 0, y: 0, ...wide },
          { x: 60, y: 5, ...wide },
          { x: 0, y: 50, ...wide },
        ],
        compact,
      ),
    ).toEqual([false, true, false]);
  });

  it('leaves no two full boxes touching, whatever their places', () => {
    const boxes: LabelBox[] = Array.from({ length: 60 }, (_, i) => ({
      x: (i * 7919) % 500,
      y: (i * 104_729) % 300,
      width: 40 + ((i * 31) % 60),
      height: 20,
    }));
    const covered = coveredBoxes(boxes, compact);
    const full = boxes.filter((_, i) => !covered[i]);
    expect(full.length).toBeGreaterThan(3);
    for (const [i, a] of full.entries()) for (const b of full.slice(i + 1)) expect(touches(a, b)).toBe(false);
  });
});
