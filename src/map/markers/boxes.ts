/** A box by its middle and size, in pixels. */
export interface LabelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Space kept between two boxes, in pixels. */
const GAP_PX = 2;

/** Tells whether a box comes closer to a disc than the gap; `radius` in pixels. */
export function touchesDisc(
  box: LabelBox,
  disc: { readonly x: number; readonly y: number },
  radius: number,
): boolean {
  const across = Math.max(0, Math.abs(box.x - disc.x) - box.width / 2);
  const along = Math.max(0, Math.abs(box.y - disc.y) - box.height / 2);
  return Math.hypot(across, along) < radius + GAP_PX;
}

/** Tells whether two boxes come closer than the gap. */
export function touches(a: LabelBox, b: LabelBox): boolean {
  const across = Math.abs(a.x - b.x) < (a.width + b.width) / 2 + GAP_PX;
  return across && Math.abs(a.y - b.y) < (a.height + b.height) / 2 + GAP_PX;
}
