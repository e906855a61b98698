import type { LabelBox } from './boxes.ts';

/** Marks an element that lies over the map: no name of a neighbourhood goes under it. */
export const OVER_MAP = { 'data-over-map': '' } as const;

/** Gives what lies over a map, in pixels from the upper left corner of its container. */
export function overlayBoxes(container: HTMLElement): readonly LabelBox[] {
  const frame = container.getBoundingClientRect();
  const found = container.closest('.area-map')?.querySelectorAll('[data-over-map]') ?? [];
  return [...found].map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left - frame.left + width / 2, y: top - frame.top + height / 2, width, height };
  });
}
