/** A box by its middle and size, in pixels. */
export interface LabelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Space kept between two labels, in pixels. */
const GAP_PX = 2;

/**
 * Tells for each box, the most important first, whether it must shrink to `compact`: because it would touch a
 * larger one that stays, or hide the compact place that every other box keeps for itself.
 */
export function coveredBoxes(
  boxes: readonly LabelBox[],
  compact: { readonly width: number; readonly height: number },
): boolean[] {
  const kept = boxes.map((box): LabelBox => ({ ...box, ...compact }));
  return boxes.map((box, index) => {
    const covered = kept.some((other, at) => at !== index && touches(box, other));
    if (!covered) kept[index] = box;
    return covered;
  });
}

/** Tells whether two boxes come closer than the gap. */
export function touches(a: LabelBox, b: LabelBox): boolean {
  const across = Math.abs(a.x - b.x) < (a.width + b.width) / 2 + GAP_PX;
  return across && Math.abs(a.y - b.y) < (a.height + b.height) / 2 + GAP_PX;
}
